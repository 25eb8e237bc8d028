import { updateAanvraag } from '../../db/queries/aanvraag.ts'
import { updateTeruggestuurd } from '../../db/queries/agenda.ts'
import { lapseVoorstel } from '../../db/queries/voorstel.ts'
import type { Tx } from '../../db/db.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { lockCollegevoorstel, type Punt } from './agendapunt.server.ts'

/** The college does not decide but asks for another proposal; the assessments stay as they are. */
export async function voorstelTerugsturen(tx: Tx, actor: Actor, waar: Punt, reden: string) {
  const { gebruiker, nu } = actor
  const { zaak, punt } = await lockCollegevoorstel(tx, actor, waar)
  await updateTeruggestuurd(tx, punt.id, {
    teruggestuurd_op: nu,
    teruggestuurd_door: gebruiker.id,
    terugstuurreden: reden,
  })
  await lapseVoorstel(tx, punt.voorstel_id, nu)
  await updateAanvraag(tx, zaak.id, { status: 'beoordeeld', bijgewerkt_op: nu })
  await appendAudit(tx, actor, 'voorstel teruggestuurd', `aanvraag/${zaak.nummer}`, {
    vergadering: punt.datum,
  })
}
