import { closeVerzendtaak, lockBriefbericht } from '../../db/queries/verzendtaak.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

/** Records that a message was posted on paper today, to whom chose that (Awb 2:8). */
export async function berichtbriefVerzonden(
  tx: Tx,
  actor: Actor,
  { id, nummer }: Pick<Zaak, 'id' | 'nummer'>,
  taakId: string,
) {
  if (!can(actor.gebruiker, 'brief:verzenden')) throw forbidden()
  const brief = await lockBriefbericht(tx, id, taakId)
  if (!brief) throw notFound()
  if (brief.gereed_op !== null)
    throw new Refusal([{ code: 'al-verzonden', tekst: 'Deze brief is al verzonden.' }])
  await closeVerzendtaak(tx, brief.id, actor.gebruiker.id, actor.nu)
  await appendAudit(tx, actor, 'brief verzonden', `aanvraag/${nummer}`, { taak: brief.id })
}
