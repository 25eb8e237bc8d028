import type { Tx } from '../../db/db.ts'
import { insertNulmeting } from '../../db/queries/nulmeting.ts'
import { toDatum } from '../domain/datum.ts'
import { belemmeringenVoorNulmeting } from '../domain/evaluatiecriterium/nulmeting.ts'
import type { NulmetingInvoer } from '../domain/evaluatiecriterium/nulmeting.schema.ts'
import type { Actor } from '../lib/actor.server.ts'
import {
  closeTafel,
  getCriterium,
  lockTafel,
  recordBetrokkenheid,
  refuse,
  type CriteriumPlaats,
} from './overleg.server.ts'

/** Records the value before the beginning where both sides agreed to measure it; the plan itself stays as it was. */
export async function nulmetingVastleggen(
  tx: Tx,
  actor: Actor,
  plaats: CriteriumPlaats,
  meting: NulmetingInvoer,
) {
  const tafel = await lockTafel(tx, actor, plaats, 'evaluatieplan:voorstellen')
  const criterium = getCriterium(tafel, plaats)
  refuse(belemmeringenVoorNulmeting(criterium, meting, toDatum(actor.nu)))

  await recordBetrokkenheid(tx, actor, tafel, 'begeleider')
  const { gemeente_id, id: door } = actor.gebruiker
  await insertNulmeting(tx, {
    ...meting,
    gemeente_id,
    criterium_id: criterium.id,
    kant: plaats.kant,
    door,
    moment: actor.nu,
  })
  const { volgnummer } = criterium
  await closeTafel(tx, actor, tafel, 'nulmeting vastgelegd', { volgnummer })
}
