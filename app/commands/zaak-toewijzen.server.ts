import { updateAanvraag } from '../../db/queries/aanvraag.ts'
import { findBehandelaar } from '../../db/queries/behandelaar.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { nietBehandelen } from '../domain/behandeling/toewijzen.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

/** Gives a case to a colleague, or to nobody; the one who had it loses it. Who applies does not handle the own case. */
export async function zaakToewijzen(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { behandelaar_id }: { behandelaar_id: string | null },
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'zaak:toewijzen')) throw forbidden()
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak || zaak.status === 'concept') throw notFound()
  const behandelaar = behandelaar_id && (await findBehandelaar(tx, zaak, behandelaar_id))
  if (behandelaar_id && !behandelaar) throw notFound()
  const reden = behandelaar && nietBehandelen(behandelaar)
  if (reden) throw new Refusal([reden])
  await updateAanvraag(tx, id, { behandelaar_id, bijgewerkt_op: nu })
  await appendAudit(tx, actor, 'zaak toegewezen', `aanvraag/${zaak.nummer}`, {
    was: zaak.behandelaar_id,
    wordt: behandelaar_id,
  })
}
