import type { Tx } from '../../db/db.ts'
import { insertCriteriumvoorstel, updateVervallen } from '../../db/queries/evaluatiecriterium.ts'
import { inhoudVan, laatste } from '../domain/evaluatiecriterium/criterium.ts'
import { belemmeringenVoorVervallen, magIntrekken } from '../domain/evaluatiecriterium/regels.ts'
import type { Actor } from '../lib/actor.server.ts'
import {
  closeTafel,
  getCriterium,
  lockTafel,
  recordBetrokkenheid,
  refuse,
  type CriteriumPlaats,
} from './overleg.server.ts'

type Invoer = { _versie: number; reden: string }

/**
 * Takes an own proposal off the table; where the other side had a part in it, proposes to them to drop it.
 * Answers whether it is gone.
 */
export async function criteriumLatenVervallen(
  tx: Tx,
  actor: Actor,
  plaats: CriteriumPlaats,
  { _versie: gezien, reden }: Invoer,
): Promise<boolean> {
  const tafel = await lockTafel(tx, actor, plaats, 'evaluatieplan:overeenkomen')
  const criterium = getCriterium(tafel, plaats)
  const { kant } = plaats
  refuse(belemmeringenVoorVervallen(criterium, { kant, reden }, gezien))

  await recordBetrokkenheid(tx, actor, tafel, 'begeleider')
  const { volgnummer } = criterium
  if (magIntrekken(criterium, kant)) {
    await updateVervallen(tx, criterium.id, actor.nu)
    await closeTafel(tx, actor, tafel, 'evaluatiecriterium ingetrokken', { volgnummer })
    return true
  }
  const { gemeente_id, id: door } = actor.gebruiker
  const nu = laatste(criterium)
  await insertCriteriumvoorstel(
    tx,
    { criterium_id: criterium.id, versie: nu.versie + 1 },
    { ...inhoudVan(nu), toelichting: reden, laten_vervallen: true },
    { gemeente_id, door, kant, moment: actor.nu },
  )
  await closeTafel(tx, actor, tafel, 'voorgesteld om evaluatiecriterium te laten vervallen', {
    volgnummer,
  })
  return false
}
