import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { FileField } from '../../components/file-field.tsx'
import { Form } from '../../components/form.tsx'
import { berichtSchema } from '../../domain/aanvraag/bericht.schema.ts'
import { berichtbestanden } from '../../domain/document/veld.ts'
import { useSchemaForm } from '../../lib/form.ts'

/** A message to the municipality. */
export function BerichtForm() {
  const { form, field, errors } = useSchemaForm(berichtSchema)
  return (
    <section className="stack page-section" aria-labelledby="nieuw">
      <h2 id="nieuw">Stuur de gemeente een bericht</h2>
      <p>Vraagt u iets of wilt u iets doorgeven? De gemeente antwoordt hier. Bellen mag ook.</p>
      <Form {...form} encType="multipart/form-data">
        <ErrorSummary errors={errors} />
        <Field label="Waar gaat het over?" maxLength={120} {...field('onderwerp')} />
        <Field label="Uw bericht" type="textarea" maxLength={5000} {...field('tekst')} />
        <FileField label="Bestanden" optional {...field('bestanden')} {...berichtbestanden} />
        <Button>Verstuur</Button>
      </Form>
    </section>
  )
}
