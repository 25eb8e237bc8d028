import type { Selectable } from 'kysely'
import type { Db, Tx } from '../db.ts'
import type { BetrokkenheidTable } from '../schema.ts'

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

export type Zaaktaak = Selectable<BetrokkenheidTable>['taak']

type Rol = { gemeente_id: string; aanvraag_id: string; gebruiker_id: string; taak: Zaaktaak }

/**
 * Records what an official is in a case; the database refuses what cannot go together.
 * Answers false where it did, and then the transaction has to end.
 */
export async function recordTaak(tx: Tx, rol: Rol, moment: Date): Promise<boolean> {
  try {
    await tx
      .insertInto('betrokkenheid')
      .values({ ...rol, moment })
      .onConflict((oc) => oc.doNothing())
      .execute()
    return true
  } catch (error) {
    if ((error as { constraint?: string }).constraint === 'functiescheiding') return false
    throw error
  }
}
