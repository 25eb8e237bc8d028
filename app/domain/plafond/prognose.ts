import type { Verdeelwijze } from '../regeling/regeling.ts'

/** A ceiling with what was done with it and what still comes to it. Amounts in cents. */
export type Plafondstand = {
  id: string
  regeling_id: string
  titel: string
  verdeelwijze: Verdeelwijze
  periode: number
  versie: number
  bedrag: number
  vastgelegd: number
  vastgelegd_bezwaar: number
  /** Everything that was filed, also what was refused or withdrawn since. */
  aantal: number
  gevraagd: number
  in_beoordeling: number
  in_beoordeling_aantal: number
  voorgesteld: number
  voorgesteld_aantal: number
  toegezegd_aantal: number
  betaald: number
  /** What came back because less was determined than was granted. */
  vrijgevallen: number
}

export type Prognose = {
  /** Left now, left when every proposal is followed, and when all that is being assessed is granted too. */
  over: number
  na_voorstellen: number
  na_alles: number
}

/** What becomes of a ceiling if everybody gets what is proposed, and what if everybody gets what they ask. */
export function prognose({
  bedrag,
  vastgelegd,
  voorgesteld,
  in_beoordeling,
}: Pick<Plafondstand, 'bedrag' | 'vastgelegd' | 'voorgesteld' | 'in_beoordeling'>): Prognose {
  const over = Math.max(0, bedrag - vastgelegd)
  return {
    over,
    na_voorstellen: over - voorgesteld,
    na_alles: over - voorgesteld - in_beoordeling,
  }
}

export type Geldsoort = 'vastgelegd' | 'voorstel' | 'beoordeling' | 'over'
/** `bedrag`: how much of it fits in the picture; `echt`: how much it really is. */
export type Deel = { label: string; bedrag: number; echt: number; soort: Geldsoort }

/** The ceiling in parts that never come to more than it: what does not fit any more is not in the picture. */
export function delenVan(stand: Plafondstand): Deel[] {
  const { vastgelegd, voorgesteld, in_beoordeling } = stand
  const { over, na_voorstellen, na_alles } = prognose(stand)
  const binnen = (wens: number, ruimte: number) => Math.max(0, Math.min(wens, ruimte))
  return [
    { label: 'Toegezegd', bedrag: vastgelegd, echt: vastgelegd, soort: 'vastgelegd' },
    {
      label: 'Voorgesteld',
      bedrag: binnen(voorgesteld, over),
      echt: voorgesteld,
      soort: 'voorstel',
    },
    {
      label: 'In behandeling',
      bedrag: binnen(in_beoordeling, na_voorstellen),
      echt: in_beoordeling,
      soort: 'beoordeling',
    },
    { label: 'Over', bedrag: Math.max(0, na_alles), echt: Math.max(0, na_alles), soort: 'over' },
  ]
}
