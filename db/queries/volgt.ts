import type { Datum } from '../../app/domain/datum.ts'
import type { Db, Tx } from '../db.ts'

/** The documents of a case that follow later, each with the day on which it is expected. */
export function listVolgt(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('bestand_volgt')
    .select(['document', 'verwacht_op'])
    .where('aanvraag_id', '=', aanvraagId)
    .orderBy('document')
    .execute()
}

type Volgt = {
  gemeente_id: string
  aanvraag_id: string
  document: string
  verwacht_op: Datum
  moment: Date
  gebruiker_id: string
}

/** Writes down when a document is expected; said again, the last day counts. */
export async function upsertVolgt(tx: Tx, { verwacht_op, moment, gebruiker_id, ...waar }: Volgt) {
  const stand = { verwacht_op, moment, gebruiker_id }
  await tx
    .insertInto('bestand_volgt')
    .values({ ...waar, ...stand })
    .onConflict((oc) => oc.columns(['aanvraag_id', 'document']).doUpdateSet(stand))
    .execute()
}

/** The document is there: it no longer follows. False when nobody said that it would. */
export async function deleteVolgt(tx: Tx, aanvraagId: string, document: string) {
  const { numDeletedRows } = await tx
    .deleteFrom('bestand_volgt')
    .where('aanvraag_id', '=', aanvraagId)
    .where('document', '=', document)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
