import type { Insertable } from 'kysely'
import type { Db, Tx } from '../db.ts'
import type { BezwaarhoorzittingTable, BezwaarhorenTable } from '../schema.ts'

/** The hearing that stands: when, where, and from when the documents can be read. */
export function findHoorzitting(db: Db | Tx, bezwaarId: string) {
  return db
    .selectFrom('bezwaarhoorzitting')
    .select(['id', 'datum', 'tijd', 'plaats', 'ter_inzage_vanaf', 'uitgenodigd_op'])
    .where('bezwaar_id', '=', bezwaarId)
    .where('vervallen_op', 'is', null)
    .executeTakeFirst()
}

/** Puts a hearing in the place of the one that stood. */
export async function vervangHoorzitting(tx: Tx, zitting: Insertable<BezwaarhoorzittingTable>) {
  await tx
    .updateTable('bezwaarhoorzitting')
    .set({ vervallen_op: zitting.moment })
    .where('bezwaar_id', '=', zitting.bezwaar_id)
    .where('vervallen_op', 'is', null)
    .execute()
  await tx.insertInto('bezwaarhoorzitting').values(zitting).execute()
}

/** The report of the hearing, or why nobody was heard. */
export function findHoren(db: Db | Tx, bezwaarId: string) {
  return db
    .selectFrom('bezwaarhoren')
    .select(['gehoord_op', 'aanwezig', 'verslag', 'niet_grond', 'advies', 'advies_tekst', 'moment'])
    .where('bezwaar_id', '=', bezwaarId)
    .executeTakeFirst()
}

export async function insertHoren(tx: Tx, horen: Insertable<BezwaarhorenTable>) {
  await tx.insertInto('bezwaarhoren').values(horen).execute()
}
