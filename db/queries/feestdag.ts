import type { Datum } from '../../app/domain/datum.ts'
import type { Db, Tx } from '../db.ts'

/** The days that count as holidays (Algemene termijnenwet art. 3), those equated by decree included. */
export async function getFeestdagen(db: Db | Tx): Promise<ReadonlySet<Datum>> {
  const rows = await db.selectFrom('feestdag').select('datum').execute()
  return new Set(rows.map(({ datum }) => datum))
}
