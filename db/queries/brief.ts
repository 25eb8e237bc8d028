import { sql, type Insertable } from 'kysely'
import type { Db, Tx } from '../db.ts'
import type { BriefTable } from '../schema.ts'

/** What a letter is of: a decision, a further sending of it, or a message. */
export type Briefsoort = 'besluit' | 'herzending' | 'bericht'

/** Has the worker make and keep these letters once this transaction stands; nobody waits for it. */
export async function queueBrieven(tx: Tx, van: Briefsoort, ids: readonly string[]) {
  if (ids.length === 0) return
  await sql`select plan_taak('brief_maken', json_build_object('van', ${van}::text, 'id', id))
              from unnest(${[...ids]}::uuid[]) id`.execute(tx)
}

/** The kept file of a letter, if it has been made. */
export function findBriefbestand(db: Db | Tx, van: Briefsoort, id: string) {
  return db
    .selectFrom('brief')
    .select(['id', 'sha256', 'grootte', 'gemaakt_op'])
    .where(`${van}_id`, '=', id)
    .executeTakeFirst()
}

/** Records the file of a letter; the first one made is the letter. */
export async function insertBriefbestand(tx: Db | Tx, brief: Insertable<BriefTable>) {
  await tx
    .insertInto('brief')
    .values(brief)
    .onConflict((oc) => oc.doNothing())
    .execute()
}
