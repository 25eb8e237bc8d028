import type { Aanvraaginhoud } from '../aanvraag/inhoud.ts'
import type { Bevinding } from '../bevinding.ts'
import type { Datum } from '../datum.ts'
import type { Voorwaarde } from './soort.ts'
import { voorwaardesoorten } from './soorten.ts'
import { opVolgorde } from './volgorde.ts'

/** What a rule needs of a condition. */
type Toetsbaar = Pick<Voorwaarde, 'sleutel' | 'soort' | 'parameters' | 'bron'>

/**
 * How each condition of the scheme stands for this application, with the reason and the passage it rests on. Rules
 * have no clock: what is in time counts from the day of receipt, of a draft from `vandaag`.
 */
export function bevindingen(
  inhoud: Aanvraaginhoud,
  voorwaarden: readonly Toetsbaar[],
  vandaag: Datum,
): Bevinding[] {
  const peildatum = inhoud.ontvangen_op ?? vandaag
  const geordend = opVolgorde(inhoud)
  return voorwaarden.map(({ sleutel, soort, parameters, bron }) => {
    const kind = voorwaardesoorten[soort]
    if (!kind) throw new Error(`Voorwaarde ${sleutel} is van een onbekende soort: ${soort}`)
    return {
      voorwaarde: sleutel,
      waar: kind.waar(parameters),
      bron,
      ...kind.toets(geordend, parameters, peildatum),
    }
  })
}

/** What an outcome is called on a page and in a letter. */
export const uitkomstwoorden: Record<Bevinding['uitkomst'], string> = {
  voldoet: 'Voldoet',
  nog_niet: 'Nog niet',
  oordeel_nodig: 'Oordeel van de gemeente',
}

/** How findings come about; stands on every page that shows them. */
export const totstandkoming =
  'Deze bevindingen volgen uit vaste regels over wat er in de aanvraag staat. Zij weigeren niets: een mens beslist.'
