import { findBezwaarbrief, verzendBezwaarbrief } from '../../db/queries/bezwaarbrief.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { notFound, Refusal } from '../lib/errors.ts'
import { lockBezwaar, type Waar } from './bezwaar.server.ts'

/** A letter that goes with an objection was posted. */
export async function bezwaarbriefVerzonden(tx: Tx, actor: Actor, waar: Waar, id: string) {
  const { zaak, bezwaar } = await lockBezwaar(tx, actor, waar, 'bezwaar:registreren')
  const brief = await findBezwaarbrief(tx, bezwaar.id, id)
  if (!brief) throw notFound()
  if (brief.verzonden_op !== null)
    throw new Refusal([{ code: 'al-verzonden', tekst: 'Deze brief is al verzonden.' }])
  await verzendBezwaarbrief(tx, id, {
    verzonden_op: toDatum(actor.nu),
    verzonden_door: actor.gebruiker.id,
  })
  await appendAudit(tx, actor, 'brief verzonden', `aanvraag/${zaak.nummer}`, {
    brief: id,
    bezwaar: bezwaar.id,
  })
}
