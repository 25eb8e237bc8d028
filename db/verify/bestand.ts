import { sql } from 'kysely'
import type { Db } from '../db.ts'

const batch = 500

type Read = (sha256: string) => Promise<Uint8Array | null>

/**
 * Reads every kept file back, what was uploaded and the letters that went out; answers each that is gone or no longer
 * what was stored. Of what had a virus nothing may be left.
 */
export async function verifyBestanden(db: Db, read: Read): Promise<string[]> {
  const fouten: string[] = []
  for (let na = ''; ;) {
    const { rows } = await sql<{ sha256: string; besmet: boolean }>`
      select sha256, bool_or(besmet) as besmet
        from (select sha256, scan = 'besmet' as besmet from bestand where sha256 > ${na}
              union all select sha256, false from brief where sha256 > ${na}) b
       group by sha256 order by sha256 limit ${batch}`.execute(db)
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
