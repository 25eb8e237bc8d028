import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { adreswijzigingSchema } from '../../domain/adreswijziging/adreswijziging.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'

/** Which account moves where, and how the official knows who asks. */
export function AdreswijzigingForm() {
  const { form, field, errors } = useSchemaForm(adreswijzigingSchema)
  return (
    <Form {...form}>
      <ErrorSummary errors={errors} />
      <Field label="Oud e-mailadres" type="email" {...field('was')} />
      <Field
        label="Nieuw e-mailadres"
        hint="Alles wat deze persoon heeft, verhuist mee naar dit adres."
        type="email"
        {...field('wordt')}
      />
      <Field
        label="Hoe weet u wie dit vraagt?"
        hint="Bijvoorbeeld: aan de balie gezien met een identiteitsbewijs. Noteer geen nummer van dat bewijs."
        type="textarea"
        rows={3}
        maxLength={1000}
        {...field('vastgesteld')}
      />
      <Button>Leg voor aan een collega</Button>
    </Form>
  )
}
