import type { Db, Tx } from '../db.ts'

/** Name and postal address of a municipality, for its letters. */
export function getGemeente(db: Db | Tx, id: string) {
  return db
    .selectFrom('gemeente')
    .select(['id', 'naam', 'telefoon', 'email', 'postadres', 'rechtbank'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}
