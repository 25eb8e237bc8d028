import type { Db, Tx } from '../db.ts'

/** The host under which a municipality is known, for links that nobody's request gives. */
export async function getCanoniekeHost(db: Db | Tx, gemeente_id: string) {
  const { host } = await db
    .selectFrom('gemeente_host')
    .select('host')
    .where('gemeente_id', '=', gemeente_id)
    .where('canoniek', '=', true)
    .executeTakeFirstOrThrow()
  return host
}
