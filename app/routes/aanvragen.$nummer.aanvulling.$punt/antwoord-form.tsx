import { Link } from '@remix-run/react'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { FileField } from '../../components/file-field.tsx'
import { Form } from '../../components/form.tsx'
import { bestandsveld } from '../../domain/document/veld.ts'
import { antwoordSchema } from '../../domain/volledigheid/aanvulling.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'

type Props = {
  punt: { antwoord: string; bestand_id: string | null; bestandsnaam: string | null }
  /** Where the file can be taken away, as long as it was not sent. */
  verwijderen: string | null
}

/** The answer to one point, in words, with a file, or both. */
export function AntwoordForm({ punt, verwijderen }: Props) {
  const { form, field, errors } = useSchemaForm(antwoordSchema, { antwoord: punt.antwoord })
  return (
    <Form {...form} encType="multipart/form-data">
      <ErrorSummary errors={errors} />
      <Field
        type="textarea"
        label="Uw antwoord"
        hint="U kunt hier schrijven, een bestand kiezen, of allebei."
        maxLength={5000}
        {...field('antwoord')}
      />
      {punt.bestand_id && <input type="hidden" name="heeft_bestand" value="ja" />}
      {punt.bestand_id && (
        <p>
          U koos al <a href={`/bestanden/${punt.bestand_id}`}>{punt.bestandsnaam}</a>. Kiest u een
          ander bestand, dan vervangt dat het vorige.{' '}
          {verwijderen && <Link to={verwijderen}>Verwijder het bestand</Link>}
        </p>
      )}
      <FileField label="Bestand" optional {...bestandsveld} {...field('bestand')} />
      <Button>Antwoord bewaren</Button>
      <p className="muted">Wij bewaren uw antwoord. Versturen doet u daarna, alles tegelijk.</p>
    </Form>
  )
}
