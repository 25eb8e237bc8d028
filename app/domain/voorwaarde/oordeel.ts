import type { Bewijs } from '../bevinding.ts'
import { gevuld, type Uitslag } from './soort.ts'

type Passage = { onderdeel: string; label: string; tekst: string }

/** A condition only people can judge: what the application says about it, or what it should still say. */
export function oordeelOver(
  passages: readonly Passage[],
  vraag: string,
  ontbreekt: string,
): Uitslag {
  const bewijs: Bewijs[] = passages
    .filter(({ tekst }) => gevuld(tekst))
    .map(({ onderdeel, label, tekst }) => ({ onderdeel, tekst: `${label}: ${tekst.trim()}` }))
  if (bewijs.length === 0) {
    return {
      uitkomst: 'nog_niet',
      reden: 'Uw plan zegt hier nog niets over.',
      bewijs,
      wat_helpt: ontbreekt,
    }
  }
  return {
    uitkomst: 'oordeel_nodig',
    reden: `De gemeente beoordeelt ${vraag}.`,
    bewijs,
    wat_helpt: null,
  }
}
