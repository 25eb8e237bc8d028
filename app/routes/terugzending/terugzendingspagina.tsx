import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { terugzendingSchema } from '../../domain/besluit/besluit.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'

type Props = {
  nummer: string
  titel: string
  /** What sending back does, and to the term. */
  gevolg: string
}

/** Sending a proposal back: the college asks for another one, and says what has to change. */
export function Terugzendingspagina({ nummer, titel, gevolg }: Props) {
  const { form, field, errors } = useSchemaForm(terugzendingSchema)
  return (
    <>
      <PageHeading step={nummer} title="Stuur het voorstel terug" intro={titel} />
      <p>{gevolg}</p>
      <Form {...form}>
        <ErrorSummary errors={errors} />
        <Field label="Wat moet er anders?" type="textarea" rows={4} {...field('reden')} />
        <Button>Stuur terug</Button>
      </Form>
    </>
  )
}
