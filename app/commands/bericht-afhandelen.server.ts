import { sluitTaken } from '../../db/queries/taak.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound } from '../lib/errors.ts'

/** Takes the messages of the applicant off the list when they need no answer, for instance after a call. */
export async function berichtAfhandelen(tx: Tx, actor: Actor, { id }: Pick<Zaak, 'id'>) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'bericht:beantwoorden')) throw forbidden()
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak || zaak.status === 'concept') throw notFound()
  await sluitTaken(tx, id, 'bericht_beantwoorden', { door: gebruiker.id, nu })
  await appendAudit(tx, actor, 'bericht afgehandeld', `aanvraag/${zaak.nummer}`)
}
