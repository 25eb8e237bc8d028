import { bevestigPapier, findPapier } from '../../db/queries/papier.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorBevestigen } from '../domain/papier/papier.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

/** The applicant says that what was entered is what stood on the paper. */
export async function papierBevestigen(tx: Tx, actor: Actor, { id }: Zaak) {
  const { gebruiker, nu } = actor
  const zaak = await lockZaak(tx, gebruiker, id)
  const papier = zaak && (await findPapier(tx, id))
  if (!papier) throw notFound()
  if (!can(gebruiker, 'papier:bevestigen', zaak.zaakrecht)) throw forbidden()
  const { ingevoerd_door, bevestigd_op } = papier
  const invoer = {
    ingevoerd_door,
    bevestigd: bevestigd_op !== null,
    ingediend: zaak.status !== 'concept',
  }
  const belemmeringen = belemmeringenVoorBevestigen(invoer, gebruiker.id)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)
  await bevestigPapier(tx, id, { bevestigd_door: gebruiker.id, bevestigd_op: nu })
  await appendAudit(tx, actor, 'invoer van papier bevestigd', `aanvraag/${zaak.nummer}`)
}
