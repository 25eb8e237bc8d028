import { beginnen, indienen, planSchrijven, restInvullen } from './stappen/aanvraag.ts'
import { beoordelaarsToewijzen, beoordelen, oppakken, volledig } from './stappen/behandeling.ts'
import { criteriaVoorstellen, evaluatieplanSluiten } from './stappen/evaluatie.ts'
import { partnersAntwoorden, partnersVragen } from './stappen/samenwerking.ts'
import type { Demozaak } from './zaak.ts'

type Verloop = Demozaak['verloop']

/** From the first idea to the submission on this day, by one party. */
export const alleenTotIndienen = (dag: number): Verloop => [
  [dag - 9, beginnen, planSchrijven],
  [dag - 6, restInvullen],
  [dag, indienen],
]

/** From the first idea to the submission on this day, with partners who answered. */
export const totIndienen = (dag: number): Verloop => [
  [dag - 14, beginnen, planSchrijven, restInvullen],
  [dag - 11, partnersVragen],
  [dag - 8, partnersAntwoorden],
  [dag, indienen],
]

/** The same, with an evaluation plan both sides confirmed before. */
export const metPlanTotIndienen = (dag: number): Verloop => [
  [dag - 14, beginnen, planSchrijven, restInvullen],
  [dag - 12, criteriaVoorstellen],
  [dag - 11, partnersVragen],
  [dag - 8, partnersAntwoorden],
  [dag - 5, evaluatieplanSluiten],
  [dag, indienen],
]

/** Complete three days after it was submitted, and with two assessors two days later. */
export const totBeoordeling = (dag: number): Verloop => [
  ...metPlanTotIndienen(dag),
  [dag + 3, oppakken, volledig],
  [dag + 5, beoordelaarsToewijzen],
]

/** Assessed by both within two weeks. */
export const totVoorstel = (dag: number, scores: [number, number] = [80, 80]): Verloop => [
  ...totBeoordeling(dag),
  [dag + 9, beoordelen('beoordelaar-1', { score: scores[0] })],
  [dag + 12, beoordelen('beoordelaar-2', { score: scores[1] })],
]
