import { sql, type Insertable } from 'kysely'
import type { Db, Tx } from '../db.ts'
import type { EffectregelTable } from '../schema.ts'

/** Who invests what and who gains what, in the order in which it was drawn. */
export function listEffectregels(db: Db | Tx, aanvraag_id: string) {
  return db
    .selectFrom('effectregel')
    .select(['id', 'wie', 'legt_in', 'krijgt', 'kant'])
    .where('aanvraag_id', '=', aanvraag_id)
    .orderBy('moment')
    .orderBy('id')
    .execute()
}

export async function insertEffectregel(tx: Tx, regel: Insertable<EffectregelTable>) {
  await tx.insertInto('effectregel').values(regel).execute()
}

/** Answers whether it was there. */
export async function deleteEffectregel(tx: Tx, aanvraag_id: string, id: string) {
  const { numDeletedRows } = await tx
    .deleteFrom('effectregel')
    .where('aanvraag_id', '=', aanvraag_id)
    // from the address, so it may be no number at all
    .where(sql<boolean>`id::text = ${id}`)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
