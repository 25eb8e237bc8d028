import type { Db, Tx } from '../db.ts'

/** The moment that counts as now for a job: a request has its own. The offset exists only in a demonstration. */
export async function momentNow(db: Db | Tx) {
  const klok = await db.selectFrom('demo_klok').select('seconden').executeTakeFirst()
  return new Date(Date.now() + (klok?.seconden ?? 0) * 1_000)
}
