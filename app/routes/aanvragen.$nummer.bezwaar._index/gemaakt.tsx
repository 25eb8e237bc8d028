import { Link } from '@remix-run/react'
import { StatusTag, type Tone } from '../../components/status-tag.tsx'
import type { Datum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'

type Bezwaar = { volgnummer: number; ontvangen_op: Datum; woord: { naam: string; toon: Tone } }
type Props = {
  nummer: string
  eigen: readonly (Bezwaar & { naam: string })[]
  anderen: readonly Bezwaar[]
}

/** The objections that were made, also where the decision they were about is gone. */
export function Gemaakt({ nummer, eigen, anderen }: Props) {
  return (
    <>
      {eigen.length > 0 && <h2>Uw bezwaar</h2>}
      <ul>
        {eigen.map(({ volgnummer, naam, ontvangen_op, woord }) => (
          <li key={volgnummer}>
            <Link to={`/aanvragen/${nummer}/bezwaar/${volgnummer}`}>
              Uw bezwaar van {datumVoluit(ontvangen_op)}
            </Link>{' '}
            <StatusTag tone={woord.toon}>{woord.naam}</StatusTag>
            <br />
            <span className="muted">{naam}</span>
          </li>
        ))}
      </ul>
      {anderen.length > 0 && (
        <>
          <h2>Bezwaar van een ander</h2>
          <ul>
            {anderen.map(({ volgnummer, ontvangen_op, woord }) => (
              <li key={volgnummer}>
                Ontvangen op {datumVoluit(ontvangen_op)}.{' '}
                <StatusTag tone={woord.toon}>{woord.naam}</StatusTag>
              </li>
            ))}
          </ul>
          <p>Het besluit geldt gewoon, tot de gemeente op het bezwaar beslist.</p>
        </>
      )}
    </>
  )
}
