import { sql } from 'kysely'
import type { Sectienaam } from '../../app/domain/aanvraag/secties.ts'
import type { Composer, Db, Tx } from '../db.ts'

/** A section of an application, or the assessment of one. */
export type Conceptnaam = Sectienaam | 'beoordeling'
type Waar = { aanvraag_id: string; naam: Conceptnaam; gebruiker_id: string }
type Typed = string | Typed[] | { [name: string]: Typed }
/** What was typed in the fields of a form. */
export type Invoer = { [name: string]: Typed }

/** What this person typed in this section and did not save. */
export function findConceptInvoer(db: Db | Tx, { aanvraag_id, naam, gebruiker_id }: Waar) {
  return db
    .selectFrom('concept_invoer')
    .select(['versie', 'moment'])
    .select((eb) => eb.ref('invoer').$castTo<Invoer>().as('invoer'))
    .where('aanvraag_id', '=', aanvraag_id)
    .where('naam', '=', naam)
    .where('gebruiker_id', '=', gebruiker_id)
    .executeTakeFirst()
}

type Nieuw = Waar & { gemeente_id: string; versie: number; invoer: Invoer; moment: Date }

/** Keeps what this person is typing, in the place of what was kept before. */
export async function upsertConceptInvoer(tx: Db | Tx, { invoer, ...rij }: Nieuw) {
  await tx
    .insertInto('concept_invoer')
    .values({ ...rij, invoer: JSON.stringify(invoer) })
    .onConflict((oc) =>
      oc.columns(['aanvraag_id', 'naam', 'gebruiker_id']).doUpdateSet({
        versie: sql`excluded.versie`,
        invoer: sql`excluded.invoer`,
        moment: sql`excluded.moment`,
      }),
    )
    .execute()
}

export async function deleteConceptInvoer(tx: Tx, waar: Waar) {
  await deleteConcept(tx, waar).execute()
}

/** The statement by itself, for one that does more. */
export const deleteConcept = (db: Composer, { aanvraag_id, naam, gebruiker_id }: Waar) =>
  db
    .deleteFrom('concept_invoer')
    .where('aanvraag_id', '=', aanvraag_id)
    .where('naam', '=', naam)
    .where('gebruiker_id', '=', gebruiker_id)
