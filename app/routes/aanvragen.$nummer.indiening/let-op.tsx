import { Link } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import type { Waarschuwing } from '../../domain/aanvraag/waarschuwing.ts'
import { alvastIndienenTekst, type Verdeelwijze } from '../../domain/regeling/regeling.ts'

type Props = { nummer: string; punten: Waarschuwing[]; verdeelwijze: Verdeelwijze }

/** What is not there yet or may be a mistake. It may be sent as it is: the municipality then asks for what is missing (Awb 4:5). */
export function LetOp({ nummer, punten, verdeelwijze }: Props) {
  if (punten.length === 0) return null
  return (
    <Alert tone="warning" title="Let op: kijk hier nog naar">
      <ul>
        {punten.map(({ sectie, naar, tekst }) => (
          <li key={tekst}>
            <Link to={`/aanvragen/${nummer}/${naar ?? sectie}`}>{tekst}</Link>
          </li>
        ))}
      </ul>
      <p>{alvastIndienenTekst(verdeelwijze)}</p>
    </Alert>
  )
}
