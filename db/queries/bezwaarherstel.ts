import type { Insertable } from 'kysely'
import type { Datum } from '../../app/domain/datum.ts'
import type { Db, Tx } from '../db.ts'
import type { BezwaarherstelTable } from '../schema.ts'

/** What was asked for to make an objection complete, in the order in which it was asked. */
export function listHerstel(db: Db | Tx, bezwaarId: string) {
  return db
    .selectFrom('bezwaarherstel')
    .select(['id', 'ontbreekt', 'toelichting', 'gevraagd_op', 'uiterlijk', 'hersteld_op'])
    .select(['antwoord', 'opschorting'])
    .where('bezwaar_id', '=', bezwaarId)
    .orderBy('moment')
    .execute()
}

export async function insertHerstel(tx: Tx, herstel: Insertable<BezwaarherstelTable>) {
  await tx.insertInto('bezwaarherstel').values(herstel).execute()
}

export async function updateHerstel(
  tx: Tx,
  id: string,
  herstel: { hersteld_op: Datum; antwoord: string },
) {
  await tx.updateTable('bezwaarherstel').set(herstel).where('id', '=', id).execute()
}
