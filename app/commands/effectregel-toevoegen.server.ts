import type { Tx } from '../../db/db.ts'
import { insertEffectregel, listEffectregels } from '../../db/queries/effectregel.ts'
import type { EffectregelInvoer } from '../domain/evaluatiecriterium/effectregel.schema.ts'
import { belemmeringenVoorEffectregel } from '../domain/evaluatiecriterium/effectregels.ts'
import type { Actor } from '../lib/actor.server.ts'
import {
  closeTafel,
  lockTafel,
  recordBetrokkenheid,
  refuse,
  type Plaats,
} from './overleg.server.ts'

/** Draws somebody who invests or gains; both sides draw, because each knows a part of it. */
export async function effectregelToevoegen(
  tx: Tx,
  actor: Actor,
  plaats: Plaats,
  regel: EffectregelInvoer,
) {
  const tafel = await lockTafel(tx, actor, plaats, 'evaluatieplan:voorstellen')
  const { id: aanvraag_id } = tafel.overleg
  refuse(belemmeringenVoorEffectregel((await listEffectregels(tx, aanvraag_id)).length))

  await recordBetrokkenheid(tx, actor, tafel, 'begeleider')
  const { gemeente_id, id: door } = actor.gebruiker
  const wie = { gemeente_id, aanvraag_id, kant: plaats.kant, door, moment: actor.nu }
  await insertEffectregel(tx, { ...regel, ...wie })
  await closeTafel(tx, actor, tafel, 'effect getekend', {})
}
