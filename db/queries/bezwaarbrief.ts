import type { Insertable } from 'kysely'
import type { Datum } from '../../app/domain/datum.ts'
import type { Db, Tx } from '../db.ts'
import type { BezwaarbriefTable } from '../schema.ts'

/** The letters on paper that go with an objection, newest first. */
export const listBezwaarbrieven = (db: Db | Tx, bezwaarId: string) =>
  brieven(db).where('bezwaar_id', '=', bezwaarId).orderBy('moment', 'desc').execute()

/** One of them. */
export const findBezwaarbrief = (db: Db | Tx, bezwaarId: string, id: string) =>
  /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(id)
    ? brieven(db).where('bezwaar_id', '=', bezwaarId).where('id', '=', id).executeTakeFirst()
    : Promise.resolve(undefined)

const brieven = (db: Db | Tx) =>
  db.selectFrom('bezwaarbrief').select(['id', 'onderwerp', 'tekst', 'moment', 'verzonden_op'])

export async function insertBezwaarbrief(tx: Tx, brief: Insertable<BezwaarbriefTable>) {
  return tx.insertInto('bezwaarbrief').values(brief).returning('id').executeTakeFirstOrThrow()
}

/** Records the day a letter was posted, once. */
export async function verzendBezwaarbrief(
  tx: Tx,
  id: string,
  verzending: { verzonden_op: Datum; verzonden_door: string },
) {
  await tx
    .updateTable('bezwaarbrief')
    .set(verzending)
    .where('id', '=', id)
    .where('verzonden_op', 'is', null)
    .execute()
}
