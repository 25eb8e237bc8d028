import type { Insertable } from 'kysely'
import type { Datum } from '../../app/domain/datum.ts'
import type { Aanvraagsoort } from '../../app/domain/termijn/waarover.ts'
import type { Db, Tx } from '../db.ts'
import type { UitstelvraagTable } from '../schema.ts'
import { besluittermijnenVan, listTermijnen } from './termijn.ts'

/** The newest term of a case in which the municipality decides on the application, or on a request to change. */
export async function findBeslissing(
  db: Db | Tx,
  aanvraagId: string,
  over: Aanvraagsoort = 'aanvraag',
) {
  const termijnen = await listTermijnen(db, aanvraagId)
  return termijnen.findLast(({ soort }) => besluittermijnenVan[over].includes(soort))
}

/** The question for a delay that waits for an answer. */
export function findUitstelvraag(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('uitstelvraag')
    .select(['id', 'termijn_id', 'tot', 'reden', 'gevraagd_op'])
    .where('aanvraag_id', '=', aanvraagId)
    .where('akkoord', 'is', null)
    .executeTakeFirst()
}

export async function insertUitstelvraag(tx: Tx, vraag: Insertable<UitstelvraagTable>) {
  await tx.insertInto('uitstelvraag').values(vraag).execute()
}

type Antwoord = {
  akkoord: boolean
  beantwoord_op: Datum
  weg: 'portaal' | 'papier'
  vastgelegd_door: string
}

export async function answerUitstelvraag(tx: Tx, id: string, antwoord: Antwoord) {
  await tx.updateTable('uitstelvraag').set(antwoord).where('id', '=', id).execute()
}
