import type { Uitkomst } from '../../app/domain/samenwerkingsverband/antwoord.ts'
import type { Db, Tx } from '../db.ts'

/** Every answer of partners to the texts of this application, newest first. */
export function listInstemmingen(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('instemming as i')
    .innerJoin('voorlegging as v', 'v.id', 'i.voorlegging_id')
    .select(['i.deelname_id', 'i.voorlegging_id', 'v.versie', 'i.uitkomst'])
    .select(['i.toelichting', 'i.naam', 'i.moment'])
    .where('i.aanvraag_id', '=', aanvraagId)
    .orderBy('i.moment', 'desc')
    .execute()
}

/** The last answer of this participant to this text. */
export function findInstemming(db: Db | Tx, deelnameId: string, voorleggingId: string) {
  return db
    .selectFrom('instemming')
    .select(['uitkomst', 'moment'])
    .where('deelname_id', '=', deelnameId)
    .where('voorlegging_id', '=', voorleggingId)
    .orderBy('moment', 'desc')
    .limit(1)
    .executeTakeFirst()
}

type NewInstemming = {
  gemeente_id: string
  aanvraag_id: string
  voorlegging_id: string
  deelname_id: string
  partij_id: string
  gebruiker_id: string
  uitnodiging_id: string | null
  naam: string
  uitkomst: Uitkomst
  toelichting: string
  moment: Date
}

export async function insertInstemming(tx: Tx, instemming: NewInstemming) {
  await tx.insertInto('instemming').values(instemming).execute()
}
