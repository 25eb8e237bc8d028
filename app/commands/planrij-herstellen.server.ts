import { lockPlaninvoer, updatePlaninvoer } from '../../db/queries/planinvoer.ts'
import type { Tx } from '../../db/db.ts'
import type { Planrij } from '../domain/plan/blad.ts'
import { intussenHersteld } from '../domain/plan/invoer.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

type Herstel = { id: string; rij: number; versie: number }

/** Writes one row of a waiting sheet anew, or takes it out with null; nothing else of it changes. */
export async function planrijHerstellen(
  tx: Tx,
  actor: Actor,
  { id, rij, versie }: Herstel,
  cellen: Planrij | null,
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'beheer:plannen')) throw forbidden()
  const invoer = await lockPlaninvoer(tx, gebruiker.gemeente_id, id)
  if (!invoer?.rijen.some((een) => een.rij === rij)) throw notFound()
  if (invoer.versie !== versie) throw new Refusal([intussenHersteld], { status: 409 })
  const rijen = invoer.rijen.flatMap((een) => {
    if (een.rij !== rij) return [een]
    return cellen ? [{ rij, cellen }] : []
  })
  await updatePlaninvoer(tx, id, { door: gebruiker.id, nu, rijen })
  await appendAudit(tx, actor, 'planrij hersteld', `plan/${invoer.plan_id}`, {
    invoer: id,
    rij,
    weg: cellen === null,
  })
}
