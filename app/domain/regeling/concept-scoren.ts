import { standaardschaal, type Schaaltrap, type Telwijze } from '../beoordeling/schaal.ts'
import type { Verdeelwijze } from './regeling.ts'

/** How a version has its applications scored, and what decides a tie. */
export type Conceptscoren = {
  telt: Telwijze
  telt_artikel: string
  beoordelaars: number
  schaal: Schaaltrap[]
  minimumscore: number | null
  gelijke_stand: string
  /** Goes first in a tie, before the lot; null where the lot decides at once. */
  gelijke_stand_criterium: string | null
}

/** The same of a version that is there. */
export const scorenVan = (versie: Conceptscoren): Conceptscoren => ({
  telt: versie.telt,
  telt_artikel: versie.telt_artikel,
  beoordelaars: versie.beoordelaars,
  schaal: versie.schaal,
  minimumscore: versie.minimumscore,
  gelijke_stand: versie.gelijke_stand,
  gelijke_stand_criterium: versie.gelijke_stand_criterium,
})

type Kader = { verdeelwijze: Verdeelwijze; criteria: readonly { sleutel: string }[] }

/** What keeps this way of scoring from being published. */
export function belemmeringenVoorScoren(
  { minimumscore, gelijke_stand_criterium }: Conceptscoren,
  { verdeelwijze, criteria }: Kader,
) {
  const fout = (code: string, tekst: string) => ({ code, tekst, deel: 'beoordeling' as const })
  const weg =
    gelijke_stand_criterium !== null &&
    !criteria.some(({ sleutel }) => sleutel === gelijke_stand_criterium)
  return [
    ...(weg
      ? [
          fout(
            'criterium-weg',
            'Het criterium dat bij een gelijke stand voorgaat, is weggehaald. Kies een ander, of geen.',
          ),
        ]
      : []),
    // who compares applications says beforehand what is too little (Awb 4:26)
    ...(verdeelwijze === 'tender' && minimumscore === null
      ? [fout('minimum', 'Vul in hoeveel punten in deze ronde ten minste nodig zijn.')]
      : []),
  ]
}

/** The scale in one line. */
export const schaalregel = (schaal: readonly Schaaltrap[] = standaardschaal) =>
  schaal.map(({ score, woord }) => `${score} ${woord}`).join(', ')
