import type { Tx } from '../../db/db.ts'
import { insertBevestiging } from '../../db/queries/evaluatieplan.ts'
import { belemmeringenVoorBevestigen } from '../domain/evaluatieplan/evaluatieplan.ts'
import type { Actor } from '../lib/actor.server.ts'
import { notFound } from '../lib/errors.ts'
import {
  closeTafel,
  lockTafel,
  recordBetrokkenheid,
  refuse,
  type Plaats,
} from './overleg.server.ts'

/** Confirms the version that was read, once for each side; confirmed by both it is what the award refers to. */
export async function evaluatieplanBevestigen(
  tx: Tx,
  actor: Actor,
  plaats: Plaats,
  versie: number,
) {
  const tafel = await lockTafel(tx, actor, plaats, 'evaluatieplan:bevestigen')
  const { criteria, plannen } = tafel.overleg
  const plan = plannen.find((een) => een.versie === versie)
  if (!plan) throw notFound()
  const nieuwste = plannen[0]?.versie ?? 0
  refuse(belemmeringenVoorBevestigen(plan, { criteria, nieuwste }, tafel.persoon))

  await recordBetrokkenheid(tx, actor, tafel, 'bevestiger_evaluatieplan')
  await insertBevestiging(tx, {
    gemeente_id: actor.gebruiker.gemeente_id,
    evaluatieplan_id: plan.id,
    kant: plaats.kant,
    gebruiker_id: actor.gebruiker.id,
    moment: actor.nu,
  })
  await closeTafel(tx, actor, tafel, 'evaluatieplan bevestigd', { versie, hash: plan.hash })
}
