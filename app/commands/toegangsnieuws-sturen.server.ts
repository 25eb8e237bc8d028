import { queueEmail } from '../../db/queries/outbox.ts'
import type { Tx } from '../../db/db.ts'
import type { Toegangsnieuws } from '../domain/toegang/nieuws.ts'
import { getAfzender } from '../lib/afzender.server.ts'

type Waar = { id: string; nummer: string; gemeente_id: string }
type Mens = { naam: string; email: string }

/** Tells people by mail that who can do what has changed; part of other acts. */
export async function toegangsnieuwsSturen(
  tx: Tx,
  { origin, nu }: { origin: string; nu: Date },
  { id: aanvraag_id, nummer, gemeente_id }: Waar,
  mensen: readonly Mens[],
  nieuws: Toegangsnieuws,
) {
  if (mensen.length === 0) return
  const afzender = await getAfzender(tx, gemeente_id)
  const link = `${origin}/aanvragen/${nummer}/samenwerkingsverband/toegang`
  for (const { naam, email } of mensen)
    await queueEmail(
      tx,
      { gemeente_id, aan: { naam, adres: email }, aanvraag_id, nu },
      { soort: 'toegangsnieuws', gegevens: { afzender, nummer, link, nieuws } },
    )
}
