import { listBesluitberichten, markGelezen } from '../../db/queries/bericht.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import type { Actor } from '../lib/actor.server.ts'

/** Records the first time this person had the decisions of a case before them (Awb 2:25). */
export async function besluitOpenen(tx: Tx, { gebruiker, nu }: Actor, { id }: Pick<Zaak, 'id'>) {
  const ids = await listBesluitberichten(tx, id, gebruiker.id)
  await markGelezen(tx, ids, gebruiker.id, nu)
}
