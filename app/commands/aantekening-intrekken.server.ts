import { trekAantekeningIn } from '../../db/queries/aantekening.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound } from '../lib/errors.ts'

/** Takes a note of one's own out of sight; what stands in the log stays. */
export async function aantekeningIntrekken(
  tx: Tx,
  actor: Actor,
  { id: aanvraag_id, nummer }: Pick<Zaak, 'id' | 'nummer'>,
  id: string,
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'aantekening:maken')) throw forbidden()
  if (!(await trekAantekeningIn(tx, gebruiker, { id, aanvraag_id }, nu))) throw notFound()
  await appendAudit(tx, actor, 'aantekening ingetrokken', `aanvraag/${nummer}`)
}
