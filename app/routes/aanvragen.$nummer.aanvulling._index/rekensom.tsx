import { Details } from '../../components/details.tsx'
import type { Datum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import type { Regel } from '../../domain/termijn/regels.ts'

/** Until when the municipality may take, with the sum: the same one the official sees. */
export function Rekensom({ einddatum, regels }: { einddatum: Datum | null; regels: Regel[] }) {
  return (
    <>
      <p>
        {einddatum
          ? `De gemeente beslist uiterlijk op ${datumVoluit(einddatum)}.`
          : 'De datum waarop de gemeente uiterlijk beslist, is nog niet bekend.'}
      </p>
      <Details summary="Hoe komen wij aan deze datum?">
        <ol>
          {regels.map(({ tekst, artikel }, plaats) => (
            <li key={plaats}>
              {tekst} <span className="muted">({artikel})</span>
            </li>
          ))}
        </ol>
      </Details>
    </>
  )
}
