/** One step of the scale of a scheme: what may be given, its word, and when it is given. */
export type Schaaltrap = { score: number; woord: string; uitleg: string }

/** The scale where a scheme does not say another. */
export const standaardschaal: readonly Schaaltrap[] = [
  { score: 0, woord: 'onvoldoende', uitleg: '' },
  { score: 40, woord: 'matig', uitleg: '' },
  { score: 60, woord: 'voldoende', uitleg: '' },
  { score: 80, woord: 'goed', uitleg: '' },
  { score: 100, woord: 'uitstekend', uitleg: '' },
]

/** What counts where assessors differ: the average of what each gave, or what they agreed on afterwards. */
export const telwijzen = ['gemiddelde', 'consensus'] as const
export type Telwijze = (typeof telwijzen)[number]

/** How a version of a scheme has its applications scored. */
export type Scoreregels = {
  telt: Telwijze
  /** Where the scheme says so; may be empty where the average counts. */
  telt_artikel: string
  /** How many people judge each application on their own. */
  beoordelaars: number
  schaal: readonly Schaaltrap[]
}

export const staatOpSchaal = (schaal: readonly Schaaltrap[], score: number) =>
  schaal.some((trap) => trap.score === score)

/** The scale in a sentence, for who chooses from it. */
export const schaalInWoorden = (schaal: readonly Schaaltrap[]) =>
  schaal.map(({ score }) => score).join(', ')

const telwoorden = ['nul', 'één', 'twee', 'drie', 'vier']

/** A small number as a word. */
export const telwoord = (aantal: number) => telwoorden[aantal] ?? String(aantal)

/** What counts, in words an applicant can read. */
export function telwijzeInWoorden({
  telt,
  telt_artikel,
}: Pick<Scoreregels, 'telt' | 'telt_artikel'>) {
  const waar = telt_artikel === '' ? '' : ` (${telt_artikel})`
  return telt === 'consensus'
    ? `Verschillen de scores, dan praten de beoordelaars daarover. Waar zij het over eens worden, telt${waar}. Blijven zij verschillen, dan telt daar het gemiddelde.`
    : `Verschillen de scores, dan telt het gemiddelde${waar}.`
}
