import type { Belemmering } from '../belemmering.ts'
import type { Bevinding } from '../bevinding.ts'
import type { Criteriumscore } from './score.ts'

export type Verdict = 'voldoet' | 'voldoet_niet'
export type Oordeel = {
  voorwaarde: string
  oordeel: Verdict | null
  bevinding: Bevinding['uitkomst']
  reden: string
}
export type Score = {
  criterium: string
  score: number | null
  reden: string
  /** What counts instead, where the scheme counts what assessors agreed on and they did. */
  telt?: number | null
}

/** What one assessor wrote down. */
export type Beoordeling = {
  id: string
  gebruiker_id: string
  naam: string
  versie: number
  afgerond_op: Date | null
  oordelen: Oordeel[]
  scores: Score[]
}

type Gevraagd = { sleutel: string; titel: string }

/** Every verdict or score that still misses, or that has no reason; an empty list means the assessment can be finished. */
export function belemmeringenVoorAfronden(
  { oordelen, scores, afgerond_op }: Pick<Beoordeling, 'oordelen' | 'scores' | 'afgerond_op'>,
  voorwaarden: readonly Gevraagd[],
  criteria: readonly Gevraagd[],
): Belemmering[] {
  if (afgerond_op) return [{ code: 'al-afgerond', tekst: 'U hebt deze beoordeling al afgerond.' }]
  return [
    ...voorwaarden.flatMap(({ sleutel, titel }) => {
      const gegeven = oordelen.find(({ voorwaarde }) => voorwaarde === sleutel)
      if (!gegeven?.oordeel) return [mist(sleutel, `Kies bij "${titel}" of de aanvraag voldoet.`)]
      return gegeven.reden ? [] : [mist(sleutel, `Schrijf bij "${titel}" waarom.`)]
    }),
    ...criteria.flatMap(({ sleutel, titel }) => {
      const gegeven = scores.find(({ criterium }) => criterium === sleutel)
      if (gegeven?.score === null || gegeven?.score === undefined)
        return [mist(sleutel, `Geef een score voor "${titel}".`)]
      return gegeven.reden ? [] : [mist(sleutel, `Schrijf bij "${titel}" waarom.`)]
    }),
  ]
}

const mist = (sleutel: string, tekst: string): Belemmering => ({ code: `mist-${sleutel}`, tekst })

export type Gewogen = {
  voorwaarde: string
  /** What all assessors found, or null where they differ. */
  oordeel: Verdict | null
  meningen: { naam: string; oordeel: Verdict; reden: string }[]
}

/** Per condition what the assessors found, side by side. */
export function naastElkaar(
  beoordelingen: readonly Pick<Beoordeling, 'naam' | 'oordelen'>[],
  voorwaarden: readonly { sleutel: string }[],
): Gewogen[] {
  return voorwaarden.map(({ sleutel }) => {
    const meningen = beoordelingen.flatMap(({ naam, oordelen }) =>
      oordelen.flatMap(({ voorwaarde, oordeel, reden }) =>
        voorwaarde === sleutel && oordeel ? [{ naam, oordeel, reden }] : [],
      ),
    )
    const uitkomsten = new Set(meningen.map(({ oordeel }) => oordeel))
    const [eerste] = uitkomsten
    return {
      voorwaarde: sleutel,
      oordeel: uitkomsten.size === 1 ? (eerste ?? null) : null,
      meningen,
    }
  })
}

type Gescoord = readonly Pick<Beoordeling, 'scores'>[]

/** What each assessor gave, on their own and unchanged. */
export const gegevenScores = (beoordelingen: Gescoord) =>
  metScore(beoordelingen, ({ score }) => score)

/** What counts: what they agreed on where the scheme says so and they did, else what each gave. */
export const tellendeScores = (beoordelingen: Gescoord) =>
  metScore(beoordelingen, ({ score, telt }) => telt ?? score)

const metScore = (beoordelingen: Gescoord, kies: (score: Score) => number | null) =>
  beoordelingen.map(({ scores }) =>
    scores.flatMap((gegeven): Criteriumscore[] => {
      const score = kies(gegeven)
      return score === null ? [] : [{ criterium: gegeven.criterium, score }]
    }),
  )
