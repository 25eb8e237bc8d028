import { sql, type Insertable } from 'kysely'
import type { Datum } from '../../app/domain/datum.ts'
import type { Zienswijze } from '../../app/domain/zienswijze/zienswijze.ts'
import type { Db, Tx } from '../db.ts'
import type { ZienswijzeTable } from '../schema.ts'

/** How the applicant was heard before an adverse decision, oldest first. */
export function listZienswijzen(db: Db | Tx, aanvraagId: string): Promise<Zienswijze[]> {
  return db
    .selectFrom('zienswijze')
    .select(['id', 'voor', 'grond', 'voornemen', 'uiterlijk', 'niet_nodig', 'toelichting'])
    .select(['beantwoord_op', 'weg', 'antwoord'])
    .select(sql<Datum>`(moment at time zone 'Europe/Amsterdam')::date`.as('gevraagd_op'))
    .where('aanvraag_id', '=', aanvraagId)
    .orderBy('moment')
    .orderBy('id')
    .execute()
}

export async function insertZienswijze(tx: Tx, zienswijze: Insertable<ZienswijzeTable>) {
  await tx.insertInto('zienswijze').values(zienswijze).execute()
}

type Antwoord = {
  beantwoord_op: Datum
  weg: 'portaal' | 'mondeling' | 'papier'
  antwoord: string
  beantwoord_door: string
}

/** Puts the answer beside the question; answers the term that was given for it. */
export function answerZienswijze(tx: Tx, id: string, antwoord: Antwoord) {
  return tx
    .updateTable('zienswijze')
    .set(antwoord)
    .where('id', '=', id)
    .returning('termijn_id')
    .executeTakeFirstOrThrow()
}
