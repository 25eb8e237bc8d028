import type { Db, Tx } from '../db.ts'

/** What this person does in this application for the municipality. */
export async function listTaken(db: Db | Tx, aanvraagId: string, gebruikerId: string) {
  const rows = await db
    .selectFrom('betrokkenheid')
    .select('taak')
    .where('aanvraag_id', '=', aanvraagId)
    .where('gebruiker_id', '=', gebruikerId)
    .execute()
  return rows.map(({ taak }) => taak)
}
