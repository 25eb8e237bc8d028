import { updateTeruggestuurd } from '../../db/queries/agenda.ts'
import { lapseBezwaarvoorstel } from '../../db/queries/bezwaarvoorstel.ts'
import type { Vervolgplaats } from '../../db/queries/vervolgpunt.ts'
import { lapseWijzigingsvoorstel } from '../../db/queries/wijziging.ts'
import type { Tx } from '../../db/db.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { lockCollegepunt } from './vervolgpunt.server.ts'

/** The college does not decide on an objection or a change but asks for another proposal; the term runs on. */
export async function vervolgvoorstelTerugsturen(
  tx: Tx,
  actor: Actor,
  waar: Vervolgplaats,
  { reden }: { reden: string },
) {
  const { gebruiker, nu } = actor
  const { zaak, punt } = await lockCollegepunt(tx, actor, waar)
  await updateTeruggestuurd(tx, punt.id, {
    teruggestuurd_op: nu,
    teruggestuurd_door: gebruiker.id,
    terugstuurreden: reden,
  })
  const { bezwaar_id, wijziging_id } = punt
  if (bezwaar_id) await lapseBezwaarvoorstel(tx, bezwaar_id, nu)
  if (wijziging_id) await lapseWijzigingsvoorstel(tx, wijziging_id, nu)
  await appendAudit(
    tx,
    actor,
    `voorstel op ${punt.soort} teruggestuurd`,
    `aanvraag/${zaak.nummer}`,
    {
      ...(bezwaar_id ? { bezwaar: bezwaar_id } : { wijziging: wijziging_id }),
      vergadering: punt.datum,
    },
  )
}
