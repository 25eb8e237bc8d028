import { queueEmail } from '../../db/queries/outbox.ts'
import { listPenvoerders } from '../../db/queries/samenwerkingsverband.ts'
import type { Tx } from '../../db/db.ts'
import { getAfzender } from '../lib/afzender.server.ts'

type Waar = { id: string; nummer: string; gemeente_id: string }

/** Tells the penvoerder by mail that a partner let something be known; what it is, stands in the portal. */
export async function penvoerderBerichten(
  tx: Tx,
  { origin, nu }: { origin: string; nu: Date },
  { id: aanvraag_id, nummer, gemeente_id }: Waar,
) {
  const afzender = await getAfzender(tx, gemeente_id)
  const link = `${origin}/aanvragen/${nummer}/samenwerkingsverband`
  for (const { naam, email } of await listPenvoerders(tx, aanvraag_id))
    await queueEmail(
      tx,
      { gemeente_id, aan: { naam, adres: email }, aanvraag_id, nu },
      { soort: 'partnernieuws', gegevens: { afzender, link } },
    )
}
