import {
  findAccount,
  lockAdreswijziging,
  moveAccount,
  updateAdreswijziging,
} from '../../db/queries/adreswijziging.ts'
import { queueEmail } from '../../db/queries/outbox.ts'
import type { Tx } from '../../db/db.ts'
import type { Adresbesluit } from '../domain/adreswijziging/adreswijziging.schema.ts'
import { belemmeringenVoorBesluiten } from '../domain/adreswijziging/adreswijziging.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { getAfzender } from '../lib/afzender.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

/** The second official moves the account, or not; both mailboxes are told that it moved. */
export async function adreswijzigingBesluiten(
  tx: Tx,
  actor: Actor,
  id: string,
  { uitkomst }: Adresbesluit,
) {
  const { gebruiker, nu, origin } = actor
  if (!can(gebruiker, 'adreswijziging:besluiten')) throw forbidden()
  const { gemeente_id } = gebruiker
  const wijziging = await lockAdreswijziging(tx, gemeente_id, id)
  if (!wijziging) throw notFound()
  const { gebruiker_id, was, wordt } = wijziging
  const bezet =
    uitkomst === 'gewijzigd' && (await findAccount(tx, gemeente_id, wordt)) !== undefined
  const belemmeringen = belemmeringenVoorBesluiten(wijziging, bezet, gebruiker)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  await updateAdreswijziging(tx, id, { uitkomst, besloten_door: gebruiker.id, besloten_op: nu })
  if (uitkomst === 'gewijzigd') {
    await moveAccount(tx, { gemeente_id, gebruiker_id, was, wordt })
    const gegevens = { afzender: await getAfzender(tx, gemeente_id), link: `${origin}/inloggen` }
    for (const adres of [was, wordt])
      await queueEmail(
        tx,
        { gemeente_id, aan: { naam: '', adres }, nu },
        { soort: 'adresgewijzigd', gegevens },
      )
  }
  await appendAudit(tx, actor, `adreswijziging ${uitkomst}`, `gebruiker/${gebruiker_id}`, { id })
}
