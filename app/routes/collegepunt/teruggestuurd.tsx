import { Alert } from '../../components/alert.tsx'
import type { Teruggestuurd as Terug } from '../../domain/college/papier.ts'
import { datumVoluit } from '../../domain/opmaak.ts'

/** What the college asked for when it sent an earlier version back. */
export function Teruggestuurd({ terug }: { terug: Terug | null }) {
  if (!terug) return null
  const { versie, datum, reden } = terug
  return (
    <Alert
      tone="info"
      title={`Het college stuurde versie ${versie} terug op ${datumVoluit(datum)}`}
    >
      <p className="pre-line">{reden}</p>
    </Alert>
  )
}
