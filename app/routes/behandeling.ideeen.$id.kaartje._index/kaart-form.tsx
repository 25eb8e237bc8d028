import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { kaartSchema } from '../../domain/idee/idee.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'

/** The three lines of a card, laid before the resident. */
export function KaartForm({ kaart }: { kaart: { wat: string; waar: string; zoekt: string } }) {
  const { form, field, errors } = useSchemaForm(kaartSchema, kaart)
  return (
    <Form {...form}>
      <ErrorSummary errors={errors} />
      <Field
        label="Wie of wat wordt er gezocht?"
        hint="Dit staat het grootst op het kaartje. Bijvoorbeeld: twee mensen die graag koken."
        maxLength={240}
        {...field('zoekt')}
      />
      <Field label="Wat is het idee, in één zin?" maxLength={160} {...field('wat')} />
      <Field
        label="Waar is het?"
        hint="Een buurt of een openbare plek, geen adres van iemand thuis."
        maxLength={80}
        {...field('waar')}
      />
      <Button>Leg voor aan de indiener</Button>
    </Form>
  )
}
