import { closeOverdrachtVoor } from '../../db/queries/overdracht.ts'
import { listPenvoerders, lockSamenwerking } from '../../db/queries/samenwerkingsverband.ts'
import { deleteToegangMetId, findToegangVan } from '../../db/queries/toegang.ts'
import type { Tx } from '../../db/db.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound } from '../lib/errors.ts'
import { toegangsnieuwsSturen } from './toegangsnieuws-sturen.server.ts'

/** Somebody stops working on an application; the party they belong to goes on. */
export async function toegangOpgeven(tx: Tx, actor: Actor, nummer: string) {
  const { gebruiker, nu } = actor
  const zaak = await lockSamenwerking(tx, gebruiker, nummer)
  if (!zaak) throw notFound()
  if (!can(gebruiker, 'toegang:opgeven', zaak.zaakrecht)) throw forbidden()
  const ik = await findToegangVan(tx, zaak.id, gebruiker.id)
  if (!ik) throw notFound()

  const { id: aanvraag_id } = zaak
  await deleteToegangMetId(tx, { id: ik.id, gebruiker_id: gebruiker.id, aanvraag_id })
  await closeOverdrachtVoor(tx, aanvraag_id, gebruiker.id, nu)
  await appendAudit(tx, actor, 'toegang opgegeven', `aanvraag/${nummer}`, { recht: ik.recht })
  await toegangsnieuwsSturen(tx, actor, zaak, await listPenvoerders(tx, aanvraag_id), 'gestopt')
}
