import { Details } from '../../components/details.tsx'
import type { Datum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import type { Regel } from '../../domain/termijn/regels.ts'

type Props = {
  einddatum: Datum | null
  regels: Regel[]
  /** The municipality waits for the applicant (Awb 4:15). */
  wacht: boolean
}

/** Until when the municipality may take, with the sum: the same one the official sees. */
export function Rekensom({ einddatum, regels, wacht }: Props) {
  return (
    <>
      <p>
        {einddatum
          ? `De gemeente beslist uiterlijk op ${datumVoluit(einddatum)}.`
          : 'De datum waarop de gemeente uiterlijk beslist, is nog niet bekend.'}
        {wacht && ' De tijd staat stil zolang zij op uw aanvulling wacht.'}
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
