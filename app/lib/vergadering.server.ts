import { findVergadering } from '../../db/queries/college.ts'
import type { Db } from '../../db/db.ts'
import { notFound } from './errors.ts'

/** The meeting an address is about. */
export async function requireVergadering(db: Db, gemeente_id: string, datum: string | undefined) {
  const vergadering = await findVergadering(db, gemeente_id, datum ?? '')
  if (!vergadering) throw notFound()
  return vergadering
}
