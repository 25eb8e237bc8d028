import type { Updateable } from 'kysely'
import type { Projectplan } from '../../app/domain/aanvraag/projectplan.schema.ts'
import type { Db, Tx } from '../db.ts'
import type { AanvraagTable } from '../schema.ts'

export type Aanvraagvelden = Updateable<AanvraagTable>

export async function updateAanvraag(tx: Tx, id: string, velden: Aanvraagvelden) {
  await tx.updateTable('aanvraag').set(velden).where('id', '=', id).execute()
}

/** The plan of an application. */
export function getProjectplan(db: Db | Tx, id: string): Promise<Projectplan> {
  return db
    .selectFrom('aanvraag')
    .select(['titel', 'samenvatting', 'aanleiding', 'doel', 'doelgroep', 'activiteiten'])
    .select(['start_op', 'eind_op', 'wijk', 'locatie', 'borging'])
    .select(['locatie_postcode', 'locatie_huisnummer', 'locatie_woonhuis'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

/** The place of an application as it was looked up; '' when it was not found. */
export async function getGevondenPlek(db: Db | Tx, id: string): Promise<string> {
  const { locatie_gevonden } = await db
    .selectFrom('aanvraag')
    .select('locatie_gevonden')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return locatie_gevonden
}
