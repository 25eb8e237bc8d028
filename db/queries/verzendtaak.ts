import type { Db, Tx } from '../db.ts'

/** The open task to print and post this decision. */
export function findVerzendtaak(db: Db | Tx, besluitId: string) {
  return db
    .selectFrom('taak')
    .select(['id', 'aangemaakt_op'])
    .where('verwijst_naar', '=', besluitId)
    .where('soort', '=', 'printen_en_verzenden')
    .where('gereed_op', 'is', null)
    .executeTakeFirst()
}

/** Records that the letter of this task was posted, and by whom. */
export async function closeVerzendtaak(tx: Tx, id: string, gereed_door: string, gereed_op: Date) {
  await tx.updateTable('taak').set({ gereed_op, gereed_door }).where('id', '=', id).execute()
}
