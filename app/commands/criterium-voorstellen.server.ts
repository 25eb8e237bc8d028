import type { Tx } from '../../db/db.ts'
import { insertCriterium, insertCriteriumvoorstel } from '../../db/queries/evaluatiecriterium.ts'
import type { CriteriumInvoer } from '../domain/evaluatiecriterium/criterium.schema.ts'
import { belemmeringenVoorVoorstellen } from '../domain/evaluatiecriterium/regels.ts'
import type { Actor } from '../lib/actor.server.ts'
import {
  closeTafel,
  lockTafel,
  recordBetrokkenheid,
  refuse,
  type Plaats,
} from './overleg.server.ts'

/** Lays a new criterium on the table; the other side has to answer. Answers its number. */
export async function criteriumVoorstellen(
  tx: Tx,
  actor: Actor,
  plaats: Plaats,
  voorstel: CriteriumInvoer,
): Promise<number> {
  const tafel = await lockTafel(tx, actor, plaats, 'evaluatieplan:voorstellen')
  const opTafel = tafel.overleg.criteria.filter((criterium) => !criterium.vervallen)
  refuse(belemmeringenVoorVoorstellen(opTafel.length))

  await recordBetrokkenheid(tx, actor, tafel, 'begeleider')
  const { gemeente_id, id: door } = actor.gebruiker
  const { id: criterium_id, volgnummer } = await insertCriterium(tx, gemeente_id, tafel.overleg.id)
  const wie = { gemeente_id, door, kant: plaats.kant, moment: actor.nu }
  await insertCriteriumvoorstel(tx, { criterium_id, versie: 1 }, voorstel, wie)
  await closeTafel(tx, actor, tafel, 'evaluatiecriterium voorgesteld', { volgnummer })
  return volgnummer
}
