import { sql } from 'kysely'
import type { Scan } from '../../app/domain/document/scan.ts'
import type { Db, Tx } from '../db.ts'

/** The contents nobody looked at yet, the one that waited longest first. */
export async function listOngescand(db: Db, aantal: number) {
  const rows = await db
    .selectFrom('bestand')
    .select('sha256')
    .where(sql<boolean>`scan in ('niet_gescand', 'quarantaine')`)
    .orderBy('gescand_op', (order) => order.asc().nullsFirst())
    .limit(aantal)
    .execute()
  return [...new Set(rows.map(({ sha256 }) => sha256))]
}

/** Records what the scanner said of a content, for every file that has it; answers those files with their case. */
export function updateScan(tx: Db | Tx, sha256: string, scan: Scan, gescand_op: Date) {
  return tx
    .updateTable('bestand as f')
    .from('aanvraag as a')
    .set({ scan, gescand_op })
    .whereRef('a.id', '=', 'f.aanvraag_id')
    .where('f.sha256', '=', sha256)
    .where('f.scan', '!=', 'besmet')
    .returning(['f.id', 'f.naam', 'f.gemeente_id', 'f.aanvraag_id', 'a.nummer', 'a.status'])
    .execute()
}
