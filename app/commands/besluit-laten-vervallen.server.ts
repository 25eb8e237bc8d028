import { updateAanvraag } from '../../db/queries/aanvraag.ts'
import { verwijderOnverzonden } from '../../db/queries/besluit.ts'
import { closeVerzendtaak, findVerzendtaak } from '../../db/queries/verzendtaak.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorTijdig } from '../domain/besluit/bekendmaking.ts'
import { toDatum } from '../domain/datum.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { Refusal } from '../lib/errors.ts'
import { lockOnverzonden, uiterlijkBekendmaken } from './bekendmaking.server.ts'

/**
 * A decision not to treat an application was never sent and now is too late (Awb 4:5 lid 4). Without being made known it
 * has no effect (Awb 3:40): it is taken off the case, which goes on to be decided on its merits.
 */
export async function besluitLatenVervallen(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { reden }: { reden: string },
) {
  const { nu, gebruiker } = actor
  const { zaak, besluit } = await lockOnverzonden(tx, actor, { id })
  const uiterlijk = await uiterlijkBekendmaken(tx, besluit)
  if (belemmeringenVoorTijdig(uiterlijk, toDatum(nu)).length === 0) throw new Refusal([kanNog])
  const taak = await findVerzendtaak(tx, besluit.id)
  if (taak) await closeVerzendtaak(tx, taak.id, gebruiker.id, nu)
  await verwijderOnverzonden(tx, besluit.id, { reden, moment: nu, vastgelegd_door: gebruiker.id })
  await updateAanvraag(tx, id, { status: 'ingediend', bijgewerkt_op: nu })
  await appendAudit(tx, actor, 'besluit vervallen', `aanvraag/${zaak.nummer}`, {
    besluit: besluit.id,
    uiterlijk,
  })
}

const kanNog = {
  code: 'kan-nog',
  tekst: 'Dit besluit kan nog worden verstuurd. Laat het niet vervallen.',
}
