/** A difference from which on the assessors talk about it before there is a proposal. */
export const grootVerschil = 40

export type Weging = { sleutel: string; gewicht: number }
export type Criteriumscore = { criterium: string; score: number }
export type Spreiding = Weging & { laagste: number; hoogste: number; gemiddelde: number }

/** The weighted score of one assessor, from 0 to 100; null while a criterion has none, or there are no criteria. */
export function gewogenScore(
  criteria: readonly Weging[],
  gegeven: readonly Criteriumscore[],
): number | null {
  return totaalscore(criteria, [gegeven])
}

/** The weighted score of all assessors together: each counts as much as the other. */
export function totaalscore(
  criteria: readonly Weging[],
  perBeoordelaar: readonly (readonly Criteriumscore[])[],
): number | null {
  const gewichten = criteria.reduce((som, { gewicht }) => som + gewicht, 0)
  if (gewichten === 0 || perBeoordelaar.length === 0) return null
  let punten = 0
  for (const gegeven of perBeoordelaar) {
    for (const { sleutel, gewicht } of criteria) {
      const score = scoreVoor(sleutel, gegeven)
      if (score === undefined) return null
      punten += score * gewicht
    }
  }
  // Down to a tenth, so that nobody is rounded up across a minimum; steps of 20 and two assessors give whole tenths.
  return Math.floor((10 * punten) / (gewichten * perBeoordelaar.length)) / 10
}

/** Per criterium how far the assessors are apart. */
export function spreiding(
  criteria: readonly Weging[],
  perBeoordelaar: readonly (readonly Criteriumscore[])[],
): Spreiding[] {
  return criteria.flatMap(({ sleutel, gewicht }) => {
    const gegeven = perBeoordelaar.flatMap((lijst) => scoreVoor(sleutel, lijst) ?? [])
    if (gegeven.length === 0) return []
    const gemiddelde = gegeven.reduce((som, score) => som + score, 0) / gegeven.length
    return [
      {
        sleutel,
        gewicht,
        laagste: Math.min(...gegeven),
        hoogste: Math.max(...gegeven),
        gemiddelde,
      },
    ]
  })
}

/** Whether the score is high enough; a scheme without a minimum asks nothing. */
export function haaltMinimum(score: number | null, minimum: number | null): boolean {
  return minimum === null || (score !== null && score >= minimum)
}

const scoreVoor = (criterium: string, gegeven: readonly Criteriumscore[]) =>
  gegeven.find((item) => item.criterium === criterium)?.score
