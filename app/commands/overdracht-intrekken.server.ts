import { closeOverdracht, findOverdracht } from '../../db/queries/overdracht.ts'
import { lockSamenwerking } from '../../db/queries/samenwerkingsverband.ts'
import type { Tx } from '../../db/db.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { toegangsnieuwsSturen } from './toegangsnieuws-sturen.server.ts'

/** Takes back the question to lead, as long as it was not answered. */
export async function overdrachtIntrekken(tx: Tx, actor: Actor, nummer: string) {
  const { gebruiker, nu } = actor
  const zaak = await lockSamenwerking(tx, gebruiker, nummer)
  if (!zaak) throw notFound()
  if (!can(gebruiker, 'samenwerking:leiden', zaak.zaakrecht)) throw forbidden()
  const overdracht = await findOverdracht(tx, zaak.id)
  if (!overdracht)
    throw new Refusal([{ code: 'niets-open', tekst: 'Er is geen vraag meer om in te trekken.' }])

  await closeOverdracht(tx, zaak.id, { ingetrokken_op: nu })
  await appendAudit(tx, actor, 'overdracht ingetrokken', `aanvraag/${nummer}`, {
    naar: overdracht.naar_id,
  })
  const gevraagde = { naam: overdracht.naar, email: overdracht.naar_email }
  await toegangsnieuwsSturen(tx, actor, zaak, [gevraagde], 'penvoerder_ingetrokken')
}
