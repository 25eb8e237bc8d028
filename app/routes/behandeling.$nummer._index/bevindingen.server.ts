import type { Aanvraaginhoud } from '../../domain/aanvraag/inhoud.ts'
import type { Datum } from '../../domain/datum.ts'
import { bevindingen, uitkomstwoorden } from '../../domain/voorwaarde/bevindingen.ts'
import type { Voorwaarde } from '../../domain/voorwaarde/soort.ts'

const tonen = { voldoet: 'good', nog_niet: 'warning', oordeel_nodig: 'neutral' } as const

/** How each condition stands for what was sent in, as the applicant saw it before sending. */
export function bevindingenVan(
  inhoud: Partial<Aanvraaginhoud> | null,
  voorwaarden: readonly Voorwaarde[],
  ontvangen_op: Datum,
) {
  if (!inhoud?.deelnemers) return []
  return bevindingen(inhoud as Aanvraaginhoud, voorwaarden, ontvangen_op).map(
    ({ voorwaarde, uitkomst, reden }, plaats) => ({
      voorwaarde,
      titel: voorwaarden[plaats]?.titel ?? voorwaarde,
      woord: uitkomstwoorden[uitkomst],
      toon: tonen[uitkomst],
      reden,
    }),
  )
}
