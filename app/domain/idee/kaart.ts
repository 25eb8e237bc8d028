import type { Belemmering } from '../belemmering.ts'
import { beginVanDag, plusMaanden, toDatum } from '../datum.ts'
import { KAARTMAANDEN } from './idee.ts'

/** A card that looks for others, as far as the rules look at it. */
export type Kaart = { geplaatst_op: Date | string | null; ingetrokken_op: Date | string | null }
export type Kaartstand = 'voorgesteld' | 'geplaatst' | 'ingetrokken'

/** Where a card stands: waiting for consent, public, or taken away for good. */
export function kaartstand({ geplaatst_op, ingetrokken_op }: Kaart): Kaartstand {
  if (ingetrokken_op !== null) return 'ingetrokken'
  return geplaatst_op === null ? 'voorgesteld' : 'geplaatst'
}

/** Why a new card cannot be proposed: there is one already, or it names somebody. */
export function belemmeringenVoorVoorstel(
  huidige: Kaart | null,
  tekst: string,
  indiener: string,
): Belemmering[] {
  const belemmeringen: Belemmering[] = []
  if (huidige !== null && kaartstand(huidige) === 'geplaatst')
    belemmeringen.push({
      code: 'staat-al',
      tekst: 'Er staat al een kaartje. Haal dat eerst weg.',
    })
  if (noemt(tekst, indiener))
    belemmeringen.push({
      code: 'naam-in-kaart',
      tekst: `Haal de naam ${indiener} weg. Op een kaartje staat niet wie het idee heeft.`,
    })
  return belemmeringen
}

/** Why a proposed card cannot be made public. */
export function belemmeringenVoorPlaatsen(kaart: Kaart | null): Belemmering[] {
  if (kaart !== null && kaartstand(kaart) === 'voorgesteld') return []
  const tekst =
    kaart !== null && kaartstand(kaart) === 'geplaatst'
      ? 'Dit kaartje staat er al.'
      : 'Er is geen kaartje om te plaatsen.'
  return [{ code: 'geen-voorstel', tekst }]
}

/** A card is public for half a year: what was placed before this instant is not shown any more. */
export const kaartenSinds = (nu: Date): Date => beginVanDag(plusMaanden(toDatum(nu), -KAARTMAANDEN))

/** Whether a text holds an address or a number by which a person is reached. */
export const noemtContact = (tekst: string) =>
  /\S@\S/.test(tekst) || /(\d[\s.()-]?){8,}/.test(tekst)

function noemt(tekst: string, naam: string) {
  const gewoon = (woorden: string) => woorden.toLowerCase().replace(/\s+/g, ' ').trim()
  return gewoon(naam) !== '' && gewoon(tekst).includes(gewoon(naam))
}
