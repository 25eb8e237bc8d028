import type { Db } from '../db.ts'

const batch = 500

/** Reads every kept file back; answers each that is gone or no longer what was stored. */
export async function verifyBestanden(
  db: Db,
  read: (sha256: string) => Promise<Uint8Array | null>,
): Promise<string[]> {
  const fouten: string[] = []
  for (let na = ''; ;) {
    const rows = await db
      .selectFrom('bestand')
      .select('sha256')
      .distinct()
      .where('sha256', '>', na)
      .orderBy('sha256')
      .limit(batch)
      .execute()
    for (const { sha256 } of rows)
      if (!(await read(sha256))) fouten.push(`Bestand ${sha256} ontbreekt of is beschadigd`)
    const last = rows.at(-1)
    if (!last) return fouten
    na = last.sha256
  }
}
