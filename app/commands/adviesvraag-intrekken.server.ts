import { findAdvies, getAdviseuradres, withdrawAdvies } from '../../db/queries/advies.ts'
import { queueEmail } from '../../db/queries/outbox.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorIntrekken } from '../domain/advies/advies.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { getAfzender } from '../lib/afzender.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { isUuid } from '../domain/uuid.ts'

/** Takes back a question for advice that was not answered yet, and tells the adviser so. */
export async function adviesvraagIntrekken(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { advies: adviesId, reden }: { advies: string; reden: string },
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'advies:vragen')) throw forbidden()
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak) throw notFound()
  if (zaak.belang !== null) throw forbidden()
  const advies = isUuid(adviesId) ? await findAdvies(tx, id, adviesId) : undefined
  if (!advies) throw notFound()
  const belemmeringen = belemmeringenVoorIntrekken(advies, zaak.status)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const { gemeente_id, nummer } = zaak
  await withdrawAdvies(tx, advies.id, { door: gebruiker.id, reden, nu })
  await appendAudit(tx, actor, 'adviesvraag ingetrokken', `aanvraag/${nummer}`, {
    adviseur: advies.adviseur_id,
  })
  const { naam, email } = await getAdviseuradres(tx, gemeente_id, advies.adviseur_id)
  await queueEmail(
    tx,
    { gemeente_id, aan: { naam, adres: email }, aanvraag_id: id, nu },
    {
      soort: 'adviesvraagingetrokken',
      gegevens: { afzender: await getAfzender(tx, gemeente_id), nummer },
    },
  )
}
