import { sql } from 'kysely'
import type { Db } from '../db.ts'

const batch = 500

type Read = (sha256: string) => Promise<Uint8Array | null>

/**
 * Reads every kept file back; answers each that is gone or no longer what was stored. Of what had a virus nothing may
 * be left.
 */
export async function verifyBestanden(db: Db, read: Read): Promise<string[]> {
  const fouten: string[] = []
  for (let na = ''; ;) {
    const rows = await db
      .selectFrom('bestand')
      .select(['sha256', sql<boolean>`bool_or(scan = 'besmet')`.as('besmet')])
      .groupBy('sha256')
      .where('sha256', '>', na)
      .orderBy('sha256')
      .limit(batch)
      .execute()
    for (const { sha256, besmet } of rows) {
      const bytes = await read(sha256)
      if (besmet && bytes) fouten.push(`Bestand ${sha256} had een virus en staat er nog`)
      if (!besmet && !bytes) fouten.push(`Bestand ${sha256} ontbreekt of is beschadigd`)
    }
    const last = rows.at(-1)
    if (!last) return fouten
    na = last.sha256
  }
}
