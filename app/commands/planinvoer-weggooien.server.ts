import { deletePlaninvoer, lockPlaninvoer } from '../../db/queries/planinvoer.ts'
import type { Tx } from '../../db/db.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound } from '../lib/errors.ts'

/** Drops a sheet that waits; the plan stays as it is. */
export async function planinvoerWeggooien(tx: Tx, actor: Actor, id: string) {
  if (!can(actor.gebruiker, 'beheer:plannen')) throw forbidden()
  const invoer = await lockPlaninvoer(tx, actor.gebruiker.gemeente_id, id)
  if (!invoer) throw notFound()
  await deletePlaninvoer(tx, id)
  await appendAudit(tx, actor, 'planblad weggegooid', `plan/${invoer.plan_id}`, { invoer: id })
}
