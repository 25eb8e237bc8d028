import { Alert } from '../../components/alert.tsx'
import { Button } from '../../components/button.tsx'
import { Form } from '../../components/form.tsx'

/** A message waits: answer it below, or say that it needs no answer. */
export function Afhandelen({ nummer, wat }: { nummer: string; wat: string }) {
  return (
    <Alert tone="warning" title={wat}>
      <p>Beantwoord het hieronder. Belde u al, of is er geen antwoord nodig?</p>
      <Form action={`/behandeling/${nummer}/berichten/afhandeling`}>
        <Button look="secondary">Van de lijst halen</Button>
      </Form>
    </Alert>
  )
}
