import { euro, getal } from '../opmaak.ts'
import type { Plaatsuitkomst, Rangplaats } from './rangschikking.ts'

export type Toon = 'good' | 'warning' | 'bad' | 'neutral'

/** What the place means for the money, in a word with its tone. */
export const uitkomsten: Record<Plaatsuitkomst, { naam: string; toon: Toon }> = {
  past: { naam: 'Past onder het plafond', toon: 'good' },
  deels: { naam: 'Past gedeeltelijk', toon: 'warning' },
  plafond: { naam: 'Het plafond is bereikt', toon: 'bad' },
  minimum: { naam: 'Haalt het minimum niet', toon: 'bad' },
  voorwaarde: { naam: 'Voldoet niet aan een voorwaarde', toon: 'bad' },
}

type Plek = Pick<Rangplaats, 'uitkomst' | 'bedrag' | 'door'> & { gevraagd: number | null }

/** Why an application gets this, in one sentence, with the article where the law gives the ground. */
export function uitkomstTekst(
  { uitkomst, bedrag, gevraagd }: Omit<Plek, 'door'>,
  minimumscore: number | null,
): string {
  if (uitkomst === 'minimum') return `Minder dan ${minimumscore} punten.`
  if (uitkomst === 'voorwaarde')
    return 'De beoordelaars vinden dat aan een doorslaggevende voorwaarde niet is voldaan.'
  if (uitkomst === 'plafond') return 'Wie hoger staat, kreeg wat er was (Awb 4:25 lid 2).'
  if (uitkomst === 'deels')
    return `Van de gevraagde ${euro(gevraagd ?? 0)} is nog ${euro(bedrag)} over (Awb 4:25 lid 2).`
  return bedrag < (gevraagd ?? 0) ? 'Het hoogste bedrag van de regeling.' : ''
}

/** By what the order was decided where scores are the same. */
export const doorTekst = {
  score: '',
  criterium: 'gelijk, een criterium besliste',
  lot: 'gelijk, het lot besliste',
}

/** A score with one figure behind the comma, as it counts. */
export const punten = (score: number) => getal(score)
