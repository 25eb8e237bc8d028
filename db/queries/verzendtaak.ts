import type { Insertable } from 'kysely'
import type { Db, Tx } from '../db.ts'
import type { TaakTable } from '../schema.ts'

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

/** Puts a letter ready to be printed and posted; false where it is already, also by somebody at the same moment. */
export async function insertVerzendtaak(tx: Tx, taak: Omit<Insertable<TaakTable>, 'soort'>) {
  const gezet = await tx
    .insertInto('taak')
    .values({ ...taak, soort: 'printen_en_verzenden' })
    .onConflict((oc) => oc.doNothing())
    .returning('id')
    .executeTakeFirst()
  return gezet !== undefined
}

/** Whether this message was put ready to go by post, sent or not. */
export async function gingPerPost(db: Db | Tx, berichtId: string) {
  const taak = await db
    .selectFrom('taak')
    .select('id')
    .where('verwijst_naar', '=', berichtId)
    .where('soort', '=', 'printen_en_verzenden')
    .limit(1)
    .executeTakeFirst()
  return taak !== undefined
}

/** Records that the letter of this task was posted, and by whom. */
export async function closeVerzendtaak(tx: Tx, id: string, gereed_door: string, gereed_op: Date) {
  await tx.updateTable('taak').set({ gereed_op, gereed_door }).where('id', '=', id).execute()
}

/** A message that has to go out on paper, with its task, done or not. */
export function findBriefbericht(db: Db | Tx, aanvraagId: string, taakId: string) {
  return db
    .selectFrom('taak as t')
    .innerJoin('bericht as b', 'b.id', 't.verwijst_naar')
    .leftJoin('gebruiker as g', 'g.id', 'b.afzender_id')
    .select(['t.id', 't.gereed_op', 'b.id as bericht_id', 'b.onderwerp', 'b.tekst', 'b.moment'])
    .select('g.naam as afzender')
    .where('t.id', '=', taakId)
    .where('t.aanvraag_id', '=', aanvraagId)
    .where('t.soort', '=', 'printen_en_verzenden')
    .executeTakeFirst()
}

/** The same, held until the act is done. */
export function lockBriefbericht(tx: Tx, aanvraagId: string, taakId: string) {
  return tx
    .selectFrom('taak as t')
    .innerJoin('bericht as b', 'b.id', 't.verwijst_naar')
    .select(['t.id', 't.gereed_op', 'b.onderwerp'])
    .where('t.id', '=', taakId)
    .where('t.aanvraag_id', '=', aanvraagId)
    .forUpdate('t')
    .executeTakeFirst()
}
