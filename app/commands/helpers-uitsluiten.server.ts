import { queueEmail } from '../../db/queries/outbox.ts'
import { deleteToegangMetId, listToegang } from '../../db/queries/toegang.ts'
import { closeToegangsuitnodigingen } from '../../db/queries/toegangsuitnodiging.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import type { Actor } from '../lib/actor.server.ts'
import { getAfzender } from '../lib/afzender.server.ts'

/** A mandate falls with the one who gave it: the helpers of this party are out and hear so. Part of other acts. */
export async function helpersUitsluiten(
  tx: Tx,
  { nu }: Actor,
  { id: aanvraag_id, gemeente_id }: Zaak,
  partij_id: string,
) {
  await closeToegangsuitnodigingen(tx, { aanvraag_id, partij_id }, nu)
  const helpers = (await listToegang(tx, aanvraag_id)).filter(
    (mens) => mens.recht === 'helper' && mens.partij_id === partij_id,
  )
  const afzender = await getAfzender(tx, gemeente_id)
  for (const { id, gebruiker_id, naam, email } of helpers) {
    await deleteToegangMetId(tx, { id, gebruiker_id, aanvraag_id })
    await queueEmail(
      tx,
      { gemeente_id, aan: { naam, adres: email }, aanvraag_id, nu },
      { soort: 'toegangvervallen', gegevens: { afzender } },
    )
  }
}
