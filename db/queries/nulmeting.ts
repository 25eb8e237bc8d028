import type { Insertable } from 'kysely'
import type { Db, Tx } from '../db.ts'
import type { NulmetingTable } from '../schema.ts'

export type Nulmeting = Awaited<ReturnType<typeof listNulmetingen>>[number]

/** What was measured before the beginning, of every criterium the newest. */
export function listNulmetingen(db: Db | Tx, aanvraag_id: string) {
  return db
    .selectFrom('nulmeting as n')
    .innerJoin('evaluatiecriterium as c', 'c.id', 'n.criterium_id')
    .select(['n.criterium_id', 'n.waarde', 'n.gemeten_op', 'n.bron'])
    .distinctOn('n.criterium_id')
    .where('c.aanvraag_id', '=', aanvraag_id)
    .orderBy('n.criterium_id')
    .orderBy('n.moment', 'desc')
    .execute()
}

export async function insertNulmeting(tx: Tx, nulmeting: Insertable<NulmetingTable>) {
  await tx.insertInto('nulmeting').values(nulmeting).execute()
}
