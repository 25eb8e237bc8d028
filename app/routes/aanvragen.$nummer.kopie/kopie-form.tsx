import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import { leegSchema } from '../../domain/leeg.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'

/** What comes along and what does not, and the step to begin. */
export function KopieForm() {
  const { form, errors } = useSchemaForm(leegSchema)
  return (
    <>
      <h2>Dit nemen wij mee</h2>
      <ul>
        <li>uw projectplan, waar het bij past en uw begroting</li>
        <li>uw eigen gegevens</li>
        <li>uw partners, met hun taak en bijdrage</li>
      </ul>
      <h2>Dit doet u opnieuw</h2>
      <ul>
        <li>de datums van uw activiteiten invullen</li>
        <li>uw partners vragen of zij achter de nieuwe tekst staan</li>
        <li>het evaluatieplan opstellen met de gemeente</li>
        <li>bijlagen toevoegen</li>
      </ul>
      <p>De nieuwe aanvraag krijgt een eigen nummer. De oude verandert niet.</p>
      <Form {...form}>
        <ErrorSummary errors={errors} />
        <Button>Begin de nieuwe aanvraag</Button>
      </Form>
    </>
  )
}
