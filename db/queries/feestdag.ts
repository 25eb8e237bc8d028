import type { Datum } from '../../app/domain/datum.ts'
import { feestdagenAangevuld } from '../../app/domain/feestdag.ts'
import type { Db, Tx } from '../db.ts'

// No term of the law that moves to a working day is longer than twelve weeks; what stands still comes on top of it.
const VERDER = 5

/**
 * The days that count as holidays (Algemene termijnenwet art. 3), those equated by decree included. A term that begins
 * in the last year of the table ends behind it: there the holidays of the law itself count.
 */
export async function getFeestdagen(db: Db | Tx): Promise<ReadonlySet<Datum>> {
  const rows = await db.selectFrom('feestdag').select('datum').execute()
  const tabel = new Set(rows.map(({ datum }) => datum))
  const laatste = Math.max(...[...tabel].map((datum) => Number(datum.slice(0, 4))))
  return tabel.size === 0 ? tabel : feestdagenAangevuld(tabel, laatste, laatste + VERDER)
}
