import { strekkingnamen, type Strekking } from '../advies/advies.ts'
import { getal } from '../opmaak.ts'

/** What lies before the college of who assessed and advised, and where the proposal goes another way. */
export type Geadviseerd = {
  beoordelaars: readonly { naam: string; score: number | null }[]
  score: number | null
  minimumscore: number | null
  /** Of each condition what the assessors think together; null where they differ. */
  voorwaarden: readonly { titel: string; oordeel: 'voldoet' | 'voldoet_niet' | null }[]
  adviezen: readonly { naam: string; strekking: Strekking | null; tekst: string }[]
  afwijking: string
}

/** What was scored and advised, a line each: the assessors, what they think together, and every adviser. */
export const adviesregels = (stuk: Geadviseerd): string[] => [
  ...stuk.beoordelaars.map(({ naam, score }) =>
    score === null ? naam : `${naam}: ${getal(score)} van de 100`,
  ),
  ...(stuk.score === null
    ? []
    : [
        `Samen ${getal(stuk.score)}${stuk.minimumscore === null ? '' : `, nodig is ${stuk.minimumscore}`}`,
      ]),
  oordeelregel(stuk.voorwaarden),
  ...stuk.adviezen.map(adviesregel),
]

/** An advice in one line: who gave it, and where it comes out. */
export const adviesregel = ({ naam, strekking }: Geadviseerd['adviezen'][number]) =>
  `Advies van ${naam}: ${strekking === null || strekking === 'geen_oordeel' ? 'alleen informatie' : strekkingnamen[strekking].toLowerCase()}`

/** Why the proposal departs from them, or that it follows them. */
export function afwijkingregel({ afwijking, voorwaarden }: Geadviseerd): string {
  if (afwijking) return afwijking
  return voorwaarden.some(({ oordeel }) => oordeel === null)
    ? 'Beslecht het verschil tussen de beoordelaars; de reden staat bij de voorwaarde.'
    : 'Volgt de beoordelaars.'
}

function oordeelregel(voorwaarden: Geadviseerd['voorwaarden']): string {
  const niet = voorwaarden.filter(({ oordeel }) => oordeel === 'voldoet_niet')
  const verschillend = voorwaarden.filter(({ oordeel }) => oordeel === null)
  if (niet.length === 0 && verschillend.length === 0)
    return 'Allen vinden dat de aanvraag aan alle voorwaarden voldoet'
  return [
    ...niet.map(({ titel }) => `Allen: voldoet niet aan “${titel}”`),
    ...verschillend.map(({ titel }) => `Zij verschillen over “${titel}”`),
  ].join('. ')
}
