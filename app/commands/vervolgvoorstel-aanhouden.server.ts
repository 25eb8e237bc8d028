import type { Vervolgplaats } from '../../db/queries/vervolgpunt.ts'
import type { Tx } from '../../db/db.ts'
import type { Aanhouding } from '../domain/college/college.schema.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { houdAan, requireLater } from './aanhouden.server.ts'
import { lockCollegepunt } from './vervolgpunt.server.ts'
import { requireWijzigingOp } from './wijziging-agenderen.server.ts'

/** The college does not decide now on an objection or a change: the same proposal comes back in a named later meeting. */
export async function vervolgvoorstelAanhouden(
  tx: Tx,
  actor: Actor,
  waar: Vervolgplaats,
  { vergadering, reden }: Aanhouding,
) {
  const { zaak, punt } = await lockCollegepunt(tx, actor, waar)
  const { gemeente_id } = zaak
  const later = await requireLater(tx, { gemeente_id, datum: punt.datum }, vergadering)
  if (punt.wijziging_id) await requireWijzigingOp(tx, zaak.id, later.datum)
  const { bezwaarvoorstel_id, wijzigingsvoorstel_id, geagendeerd_door } = punt
  const voorgelegd = { gemeente_id, bezwaarvoorstel_id, wijzigingsvoorstel_id, geagendeerd_door }
  await houdAan(tx, actor, voorgelegd, { punt: punt.id, later: later.id, reden })
  await appendAudit(tx, actor, `voorstel op ${punt.soort} aangehouden`, `aanvraag/${zaak.nummer}`, {
    vergadering: punt.datum,
    tot: later.datum,
  })
}
