import type { MetaFunction } from '@remix-run/node'
import { Confirmation } from '../../components/confirmation.tsx'
import { guard } from '../../lib/guard.server.ts'

export const meta: MetaFunction = () => [{ title: 'U doet niet meer mee' }]

export const loader = guard('openbaar', () => null)

export default function VertrokkenPage() {
  return (
    <>
      <Confirmation title="U doet niet meer mee">
        <p>De penvoerder krijgt bericht. U hoeft verder niets te doen.</p>
      </Confirmation>
      <p>
        Doet u later toch weer mee? Vraag dan de penvoerder om u opnieuw toe te voegen en uit te
        nodigen.
      </p>
    </>
  )
}
