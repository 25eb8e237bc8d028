import type { Tx } from '../../db/db.ts'
import { insertCriteriumakkoord, updateVervallen } from '../../db/queries/evaluatiecriterium.ts'
import { laatste } from '../domain/evaluatiecriterium/criterium.ts'
import { belemmeringenVoorAkkoord } from '../domain/evaluatiecriterium/regels.ts'
import type { Actor } from '../lib/actor.server.ts'
import {
  closeTafel,
  getCriterium,
  lockTafel,
  recordBetrokkenheid,
  refuse,
  type CriteriumPlaats,
} from './overleg.server.ts'

/** Agrees to the version that was read; a proposal to drop the criterium drops it now. */
export async function criteriumOvereenkomen(
  tx: Tx,
  actor: Actor,
  plaats: CriteriumPlaats,
  gezien: number,
) {
  const tafel = await lockTafel(tx, actor, plaats, 'evaluatieplan:overeenkomen')
  const criterium = getCriterium(tafel, plaats)
  refuse(belemmeringenVoorAkkoord(criterium, tafel.persoon, gezien))

  await recordBetrokkenheid(tx, actor, tafel, 'begeleider')
  const { gemeente_id, id: door } = actor.gebruiker
  const voorstel = laatste(criterium)
  const wie = { gemeente_id, door, kant: plaats.kant, moment: actor.nu }
  await insertCriteriumakkoord(tx, voorstel.id, wie)
  if (voorstel.laten_vervallen) await updateVervallen(tx, criterium.id, actor.nu)
  const { volgnummer } = criterium
  await closeTafel(tx, actor, tafel, 'evaluatiecriterium overeengekomen', {
    volgnummer,
    versie: voorstel.versie,
  })
}
