import { deleteRegelingconcept, lockRegelingconcept } from '../../db/queries/regelingconcept.ts'
import type { Tx } from '../../db/db.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound } from '../lib/errors.ts'

/** Drops a draft of a scheme; the scheme stays as it is. */
export async function regelingconceptWeggooien(tx: Tx, actor: Actor, id: string) {
  if (!can(actor.gebruiker, 'beheer:regelingen')) throw forbidden()
  const concept = await lockRegelingconcept(tx, actor.gebruiker.gemeente_id, id)
  if (!concept) throw notFound()
  await deleteRegelingconcept(tx, id)
  await appendAudit(tx, actor, 'regelingconcept weggegooid', `regeling/${concept.regeling_id}`, {
    concept: id,
  })
}
