import { Alert } from '../../components/alert.tsx'
import { Button } from '../../components/button.tsx'
import { Form } from '../../components/form.tsx'

/** A message waits: answer it below, or say that it needs no answer. */
export function Afhandelen({ nummer }: { nummer: string }) {
  return (
    <Alert tone="warning" title="De aanvrager stuurde een bericht">
      <p>Beantwoord het hieronder. Belde u al, of is er geen antwoord nodig?</p>
      <Form action={`/behandeling/${nummer}/berichten/afhandeling`}>
        <Button look="secondary">Van de lijst halen</Button>
      </Form>
    </Alert>
  )
}
