import { useActionData } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import type { FormAnswer } from '../../lib/form.server.ts'
import type { Keuze } from './overzicht.server.ts'

type Props = { gaat: Keuze[]; naam: string | null; behandelaar: string; lijst: string }

/** Sends exactly what the preview shows; what changed meanwhile is refused. */
export function Bevestiging({ gaat, naam, behandelaar, lijst }: Props) {
  const antwoord = useActionData<FormAnswer>()
  if (gaat.length === 0)
    return <Alert tone="warning" title="Er is niets toe te wijzen: elke zaak blijft zoals zij is" />
  const hoeveel = gaat.length === 1 ? '1 zaak' : `${gaat.length} zaken`
  return (
    <Form>
      <ErrorSummary errors={antwoord?.errors ?? {}} />
      <input type="hidden" name="behandelaar" value={behandelaar} />
      <input type="hidden" name="lijst" value={lijst} />
      {gaat.map(({ nummer, was }, plaats) => (
        <span key={nummer}>
          <input type="hidden" name={`zaken.${plaats}.nummer`} value={nummer} />
          <input type="hidden" name={`zaken.${plaats}.was`} value={was ?? ''} />
        </span>
      ))}
      <Button>
        {naam === null ? `Zet ${hoeveel} op niemands naam` : `Wijs ${hoeveel} toe aan ${naam}`}
      </Button>
    </Form>
  )
}
