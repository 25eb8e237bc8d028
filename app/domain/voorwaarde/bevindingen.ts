import type { Aanvraaginhoud } from '../aanvraag/inhoud.ts'
import type { Bevinding } from '../bevinding.ts'
import type { Voorwaarde } from './soort.ts'
import { voorwaardesoorten } from './soorten.ts'

/** How each condition of the scheme stands for this application, with the reason and the passage it rests on. */
export function bevindingen(
  inhoud: Aanvraaginhoud,
  voorwaarden: readonly Voorwaarde[],
): Bevinding[] {
  return voorwaarden.map(({ sleutel, soort, parameters, bron }) => {
    const kind = voorwaardesoorten[soort]
    if (!kind) throw new Error(`Voorwaarde ${sleutel} is van een onbekende soort: ${soort}`)
    return { voorwaarde: sleutel, bron, ...kind.toets(inhoud, parameters) }
  })
}

/** What an outcome is called on a page and in a letter. */
export const uitkomstwoorden: Record<Bevinding['uitkomst'], string> = {
  voldoet: 'Voldoet',
  nog_niet: 'Nog niet',
  oordeel_nodig: 'Oordeel van de gemeente',
}
