import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { papierIndieningSchema } from '../../domain/papier/papier.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'

/** The signature on the paper, and how the applicant wants to be reached (Awb 2:8). */
export function PapierIndieningForm() {
  const { form, field, errors } = useSchemaForm(papierIndieningSchema)
  return (
    <Form {...form}>
      <ErrorSummary errors={errors} />
      <Field
        label="Hoe wil de aanvrager het besluit krijgen?"
        hint="Staat het er niet op? Kies dan per post (Awb 2:8)."
        type="radio"
        options={[
          { value: 'post', label: 'Per post' },
          { value: 'digitaal', label: 'Digitaal', hint: 'Alleen als het op het papier staat.' },
        ]}
        {...field('kanaal')}
      />
      <Field label="Naam bij de handtekening" autoComplete="off" {...field('ondertekend_als')} />
      <Field
        label="De handtekening staat op het papier, en het papier zit in het dossier"
        type="checkbox"
        value="ja"
        {...field('gezien')}
      />
      <Button>Registreer als ingediend</Button>
    </Form>
  )
}
