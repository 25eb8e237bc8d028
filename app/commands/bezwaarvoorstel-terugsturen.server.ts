import { updateTeruggestuurd } from '../../db/queries/agenda.ts'
import { lapseBezwaarvoorstel } from '../../db/queries/bezwaarvoorstel.ts'
import type { Tx } from '../../db/db.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { lockBezwaarpunt, type Bezwaarpunt } from './bezwaarbesluit-nemen.server.ts'

/** The college does not decide on an objection but asks who handles it for another proposal; the term runs on. */
export async function bezwaarvoorstelTerugsturen(
  tx: Tx,
  actor: Actor,
  waar: Bezwaarpunt,
  { reden }: { reden: string },
) {
  const { gebruiker, nu } = actor
  const { zaak, punt } = await lockBezwaarpunt(tx, actor, waar)
  await updateTeruggestuurd(tx, punt.id, {
    teruggestuurd_op: nu,
    teruggestuurd_door: gebruiker.id,
    terugstuurreden: reden,
  })
  await lapseBezwaarvoorstel(tx, punt.bezwaar_id, nu)
  await appendAudit(tx, actor, 'voorstel op bezwaar teruggestuurd', `aanvraag/${zaak.nummer}`, {
    bezwaar: punt.bezwaar_id,
    vergadering: punt.datum,
  })
}
