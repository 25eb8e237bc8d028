import type { Tx } from '../../db/db.ts'
import { insertCriteriumvoorstel } from '../../db/queries/evaluatiecriterium.ts'
import type { TegenvoorstelInvoer } from '../domain/evaluatiecriterium/criterium.schema.ts'
import { laatste } from '../domain/evaluatiecriterium/criterium.ts'
import { belemmeringenVoorTegenvoorstel } from '../domain/evaluatiecriterium/regels.ts'
import type { Actor } from '../lib/actor.server.ts'
import {
  closeTafel,
  getCriterium,
  lockTafel,
  recordBetrokkenheid,
  refuse,
  type CriteriumPlaats,
} from './overleg.server.ts'

/** Answers the version that was read with another one; what was agreed before holds until this one is agreed. */
export async function criteriumTegenvoorstellen(
  tx: Tx,
  actor: Actor,
  plaats: CriteriumPlaats,
  { _versie: gezien, ...voorstel }: TegenvoorstelInvoer,
) {
  const tafel = await lockTafel(tx, actor, plaats, 'evaluatieplan:voorstellen')
  const criterium = getCriterium(tafel, plaats)
  refuse(belemmeringenVoorTegenvoorstel(criterium, voorstel, gezien))

  await recordBetrokkenheid(tx, actor, tafel, 'begeleider')
  const { gemeente_id, id: door } = actor.gebruiker
  const versie = laatste(criterium).versie + 1
  const wie = { gemeente_id, door, kant: plaats.kant, moment: actor.nu }
  await insertCriteriumvoorstel(tx, { criterium_id: criterium.id, versie }, voorstel, wie)
  const { volgnummer } = criterium
  await closeTafel(tx, actor, tafel, 'evaluatiecriterium opnieuw voorgesteld', {
    volgnummer,
    versie,
  })
}
