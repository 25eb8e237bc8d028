import { sql, type Insertable } from 'kysely'
import type { Taaksoort } from '../../app/domain/behandeling/taak.ts'
import type { Datum } from '../../app/domain/datum.ts'
import type { Db, Tx } from '../db.ts'
import type { TaakTable } from '../schema.ts'

/** Puts work on the list of the municipality. */
export async function insertTaak(tx: Tx, taak: Insertable<TaakTable>) {
  await tx.insertInto('taak').values(taak).execute()
}

/** Takes the open work of this kind of a case off the list. */
export async function sluitTaken(
  tx: Tx,
  aanvraagId: string,
  soort: 'rekening_bevestigen' | 'verantwoording_beoordelen' | 'bericht_beantwoorden',
  { door, nu }: { door: string | null; nu: Date },
) {
  await tx
    .updateTable('taak')
    .set({ gereed_op: nu, gereed_door: door })
    .where('aanvraag_id', '=', aanvraagId)
    .where('soort', '=', soort)
    .where('gereed_op', 'is', null)
    .execute()
}

/** Open work of this kind of a case, if there is any. */
export function findOpenTaak(db: Db | Tx, aanvraagId: string, soort: 'bericht_beantwoorden') {
  return db
    .selectFrom('taak')
    .select(['id', 'omschrijving'])
    .where('aanvraag_id', '=', aanvraagId)
    .where('soort', '=', soort)
    .where('gereed_op', 'is', null)
    .limit(1)
    .executeTakeFirst()
}

/** Open work whose last day has come, of all municipalities, that nobody was reminded of today; held against a twin. */
export function listTeLateTaken(tx: Tx, vandaag: Datum) {
  return tx
    .selectFrom('taak')
    .select(['id', 'gemeente_id'])
    .select((eb) => eb.ref('soort').$castTo<Taaksoort>().as('soort'))
    .where('gereed_op', 'is', null)
    .where('uiterlijk', '<=', vandaag)
    .where((eb) =>
      eb.or([
        eb('herinnerd_op', 'is', null),
        eb(sql`(herinnerd_op at time zone 'Europe/Amsterdam')::date`, '<', vandaag),
      ]),
    )
    .orderBy('id')
    .limit(1_000)
    .forUpdate()
    .execute()
}

export async function markHerinnerd(tx: Tx, taken: readonly string[], nu: Date) {
  if (taken.length === 0) return
  await tx
    .updateTable('taak')
    .set({ herinnerd_op: nu })
    .where('id', 'in', [...taken])
    .execute()
}

/** Takes the open work about this row off the list. */
export async function closeTaakVan(
  tx: Tx,
  verwijst_naar: string,
  { door, nu }: { door: string; nu: Date },
) {
  await tx
    .updateTable('taak')
    .set({ gereed_op: nu, gereed_door: door })
    .where('verwijst_naar', '=', verwijst_naar)
    .where('gereed_op', 'is', null)
    .execute()
}
