import type { Tx } from '../../db/db.ts'
import type { Aanhouding } from '../domain/college/college.schema.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { houdAan, requireLater } from './aanhouden.server.ts'
import { lockCollegevoorstel, type Punt } from './agendapunt.server.ts'

/** The college does not decide now: the same proposal comes back in a named later meeting. */
export async function voorstelAanhouden(
  tx: Tx,
  actor: Actor,
  waar: Punt,
  { vergadering, reden }: Aanhouding,
) {
  const { zaak, punt } = await lockCollegevoorstel(tx, actor, waar)
  const { gemeente_id } = zaak
  const { datum, voorstel_id } = punt
  const later = await requireLater(tx, { gemeente_id, datum }, vergadering)
  const welke = { punt: punt.id, later: later.id, reden }
  await houdAan(tx, actor, { gemeente_id, voorstel_id }, welke)
  await appendAudit(tx, actor, 'voorstel aangehouden', `aanvraag/${zaak.nummer}`, {
    vergadering: datum,
    tot: later.datum,
  })
}
