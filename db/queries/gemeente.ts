import type { Db, Tx } from '../db.ts'

/** Name and postal address of a municipality, for its letters. */
export function getGemeente(db: Db | Tx, id: string) {
  return db
    .selectFrom('gemeente')
    .select(['id', 'naam', 'telefoon', 'email', 'postadres'])
    .select(['rechtbank', 'rechtbank_adres'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}
