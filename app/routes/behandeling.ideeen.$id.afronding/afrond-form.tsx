import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { afrondenSchema, ideeLengtes } from '../../domain/idee/idee.schema.ts'
import { ideeuitkomsten } from '../../domain/idee/idee.ts'
import { afloopwoorden } from '../../domain/idee/woorden.ts'
import { useSchemaForm } from '../../lib/form.ts'

/** How it ends, and the words the resident reads. */
export function AfrondForm() {
  const { form, field, errors } = useSchemaForm(afrondenSchema)
  return (
    <Form {...form}>
      <ErrorSummary errors={errors} />
      <Field
        label="Hoe loopt het af?"
        type="radio"
        options={ideeuitkomsten.map((value) => ({ value, label: afloopwoorden[value] }))}
        {...field('uitkomst')}
      />
      <Field
        label="Wat leest de indiener?"
        hint="Schrijf wat u hebt gedaan, waarom het hier stopt en bij wie de indiener terechtkan."
        type="textarea"
        rows={6}
        maxLength={ideeLengtes.bericht}
        {...field('tekst')}
      />
      <Button>Rond het idee af</Button>
    </Form>
  )
}
