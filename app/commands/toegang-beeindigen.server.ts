import { closeOverdrachtVoor } from '../../db/queries/overdracht.ts'
import { queueEmail } from '../../db/queries/outbox.ts'
import { lockSamenwerking } from '../../db/queries/samenwerkingsverband.ts'
import { deleteToegangMetId, findToegangMetId } from '../../db/queries/toegang.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorBeheer } from '../domain/toegang/toegangsrecht.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { getAfzender } from '../lib/afzender.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

/** Takes somebody's access away: with their next request they are out. What they wrote stays. */
export async function toegangBeeindigen(tx: Tx, actor: Actor, nummer: string, id: string) {
  const { gebruiker, nu } = actor
  const zaak = await lockSamenwerking(tx, gebruiker, nummer)
  if (!zaak) throw notFound()
  if (!can(gebruiker, 'samenwerking:leiden', zaak.zaakrecht)) throw forbidden()
  const mens = await findToegangMetId(tx, zaak.id, id)
  if (!mens) throw notFound()
  const belemmeringen = belemmeringenVoorBeheer(mens, gebruiker.id)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const { id: aanvraag_id, gemeente_id } = zaak
  const { gebruiker_id, naam, email, recht } = mens
  await deleteToegangMetId(tx, { id, gebruiker_id, aanvraag_id })
  await closeOverdrachtVoor(tx, aanvraag_id, gebruiker_id, nu)
  await appendAudit(tx, actor, 'toegang beeindigd', `aanvraag/${nummer}`, { gebruiker_id, recht })
  const afzender = await getAfzender(tx, gemeente_id)
  await queueEmail(
    tx,
    { gemeente_id, aan: { naam, adres: email }, aanvraag_id, nu },
    { soort: 'toegangvervallen', gegevens: { afzender } },
  )
}
