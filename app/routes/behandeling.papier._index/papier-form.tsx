import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { papierSchema } from '../../domain/papier/papier.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'

type Props = { regelingen: { value: string; label: string }[] }

/** What stands on top of the paper; the rest follows on the pages of the application itself. */
export function PapierForm({ regelingen }: Props) {
  const { form, field, errors } = useSchemaForm(papierSchema)
  return (
    <Form {...form}>
      <ErrorSummary errors={errors} />
      <Field
        label="Regeling"
        type="select"
        options={[{ value: '', label: 'Kies een regeling' }, ...regelingen]}
        {...field('regeling')}
      />
      <Field
        label="Dag van ontvangst"
        hint="De dag op het ontvangststempel, ook als de regeling toen dicht was."
        type="date"
        {...field('ontvangen_op')}
      />
      <Field label="Naam van de aanvrager" autoComplete="off" width="medium" {...field('naam')} />
      <Field
        label="E-mailadres van de aanvrager"
        hint="Staat het erop? Dan kan de aanvrager meekijken en zeggen of het klopt."
        type="email"
        autoComplete="off"
        optional
        {...field('email')}
      />
      <Field label="Hoe heet het idee?" {...field('titel')} />
      <Button>Begin met invoeren</Button>
    </Form>
  )
}
