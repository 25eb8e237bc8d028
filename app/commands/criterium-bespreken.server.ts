import type { Tx } from '../../db/db.ts'
import { insertCriteriumopmerking } from '../../db/queries/evaluatiecriterium.ts'
import type { OpmerkingInvoer } from '../domain/evaluatiecriterium/criterium.schema.ts'
import { isEersteOpmerking } from '../domain/evaluatiecriterium/gesprek.ts'
import { belemmeringenVoorOpmerking } from '../domain/evaluatiecriterium/regels.ts'
import type { Actor } from '../lib/actor.server.ts'
import {
  closeTafel,
  getCriterium,
  lockTafel,
  recordBetrokkenheid,
  refuse,
  tellAnder,
  type CriteriumPlaats,
} from './overleg.server.ts'

/**
 * Says something about a criterium: it stands in the conversation and changes nothing of what was proposed or agreed.
 * The other side is told once, until it says something itself.
 */
export async function criteriumBespreken(
  tx: Tx,
  actor: Actor,
  plaats: CriteriumPlaats,
  { _versie: bij_versie, tekst }: OpmerkingInvoer,
) {
  const tafel = await lockTafel(tx, actor, plaats, 'evaluatieplan:voorstellen')
  const criterium = getCriterium(tafel, plaats)
  refuse(belemmeringenVoorOpmerking(criterium, bij_versie))

  await recordBetrokkenheid(tx, actor, tafel, 'begeleider')
  const { gemeente_id, id: door } = actor.gebruiker
  const { kant } = plaats
  const opmerking = { criterium_id: criterium.id, bij_versie, tekst }
  await insertCriteriumopmerking(tx, opmerking, { gemeente_id, door, kant, moment: actor.nu })
  const { volgnummer } = criterium
  await closeTafel(tx, actor, tafel, 'over evaluatiecriterium gesproken', { volgnummer })
  if (isEersteOpmerking(criterium, kant)) await tellAnder(tx, actor, tafel, 'opmerking')
}
