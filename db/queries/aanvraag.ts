import type { Updateable } from 'kysely'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Projectplan } from '../../app/domain/aanvraag/projectplan.schema.ts'
import type { Db, Tx } from '../db.ts'
import type { AanvraagTable } from '../schema.ts'

export type Aanvraagvelden = Updateable<AanvraagTable>

/** Holds the application until the transaction ends, so that two acts on it come one after the other. */
export function lockAanvraag(tx: Tx, gebruiker: Pick<Gebruiker, 'gemeente_id'>, id: string) {
  return tx
    .selectFrom('aanvraag')
    .select(['id', 'nummer', 'status', 'regeling_id', 'regeling_versie_id', 'titel', 'gevraagd'])
    .where('id', '=', id)
    .where('gemeente_id', '=', gebruiker.gemeente_id)
    .forUpdate()
    .executeTakeFirst()
}

export async function updateAanvraag(tx: Tx, id: string, velden: Aanvraagvelden) {
  await tx.updateTable('aanvraag').set(velden).where('id', '=', id).execute()
}

/** The plan of an application. */
export function getProjectplan(db: Db | Tx, id: string): Promise<Projectplan> {
  return db
    .selectFrom('aanvraag')
    .select(['titel', 'samenvatting', 'aanleiding', 'doel', 'doelgroep', 'activiteiten'])
    .select(['start_op', 'eind_op', 'wijk', 'locatie', 'borging'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}
