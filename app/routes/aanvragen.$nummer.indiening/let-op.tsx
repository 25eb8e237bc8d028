import { Link } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import type { Waarschuwing } from '../../domain/aanvraag/waarschuwing.ts'

/** What is not there yet or may be a mistake. It may be sent as it is: the municipality then asks for what is missing (Awb 4:5). */
export function LetOp({ nummer, punten }: { nummer: string; punten: Waarschuwing[] }) {
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
      <p>
        U mag toch indienen. Uw aanvraag telt dan vanaf vandaag. Ontbreekt er iets? Dan vraagt de
        gemeente u daarom, en geeft zij u er tijd voor.
      </p>
    </Alert>
  )
}
