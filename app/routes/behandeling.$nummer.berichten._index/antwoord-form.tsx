import { Button } from '../../components/button.tsx'
import { Details } from '../../components/details.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { FileField } from '../../components/file-field.tsx'
import { Form } from '../../components/form.tsx'
import { berichtSchema } from '../../domain/aanvraag/bericht.schema.ts'
import { berichtbestanden } from '../../domain/document/veld.ts'
import { useSchemaForm } from '../../lib/form.ts'

/** A message to the applicants, who get a mail that it waits. */
export function AntwoordForm() {
  const { form, field, errors } = useSchemaForm(berichtSchema)
  return (
    <Details summary="Stuur de aanvrager een bericht" open={Object.keys(errors).length > 0}>
      <Form {...form} encType="multipart/form-data">
        <ErrorSummary errors={errors} />
        <Field label="Onderwerp" maxLength={120} {...field('onderwerp')} />
        <Field label="Bericht" type="textarea" maxLength={5000} {...field('tekst')} />
        <FileField label="Bestanden" optional {...field('bestanden')} {...berichtbestanden} />
        <Button>Bericht versturen</Button>
      </Form>
    </Details>
  )
}
