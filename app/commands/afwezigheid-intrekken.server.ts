import { endAfwezigheid, findAfwezigheid } from '../../db/queries/afwezigheid.ts'
import type { Tx } from '../../db/db.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound } from '../lib/errors.ts'
import { isUuid } from '../domain/uuid.ts'

/** Takes an absence back: who was away is back, or does not go. What was taken over meanwhile stays taken over. */
export async function afwezigheidIntrekken(tx: Tx, actor: Actor, id: string) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'afwezigheid:melden')) throw forbidden()
  if (!isUuid(id)) throw notFound()
  const afwezigheid = await findAfwezigheid(tx, gebruiker.gemeente_id, id)
  if (!afwezigheid) throw notFound()
  const { gebruiker_id, van, tot } = afwezigheid
  if (gebruiker_id !== gebruiker.id && !can(gebruiker, 'afwezigheid:beheren')) throw forbidden()
  await endAfwezigheid(tx, id, nu)
  await appendAudit(tx, actor, 'afwezigheid ingetrokken', `gebruiker/${gebruiker_id}`, { van, tot })
}
