import type { Insertable } from 'kysely'
import type { Tx } from '../db.ts'
import type { BereikbaarheidTable } from '../schema.ts'

/** Records how the applicant wants to be reached from now on (Awb 2:8). */
export async function insertBereikbaarheid(tx: Tx, keuze: Insertable<BereikbaarheidTable>) {
  await tx.insertInto('bereikbaarheid').values(keuze).execute()
}
