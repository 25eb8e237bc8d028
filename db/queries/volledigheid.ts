import { sql } from 'kysely'
import type { Db, Tx } from '../db.ts'

/** What the official found per item of the list, with who and when. */
export function listToets(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('volledigheidstoets as t')
    .innerJoin('gebruiker as g', 'g.id', 't.gebruiker_id')
    .select(['t.document', 't.aanwezig', 't.toelichting', 't.moment', 'g.naam as door'])
    .where('t.aanvraag_id', '=', aanvraagId)
    .execute()
}

type Toetsrij = {
  gemeente_id: string
  aanvraag_id: string
  document: string
  aanwezig: boolean
  toelichting: string
  gebruiker_id: string
  moment: Date
}

/** Writes the check per item; a later check of the same item takes its place. */
export async function upsertToets(tx: Tx, rijen: readonly Toetsrij[]) {
  if (rijen.length === 0) return
  await tx
    .insertInto('volledigheidstoets')
    .values([...rijen])
    .onConflict((oc) =>
      oc.columns(['aanvraag_id', 'document']).doUpdateSet({
        aanwezig: sql`excluded.aanwezig`,
        toelichting: sql`excluded.toelichting`,
        gebruiker_id: sql`excluded.gebruiker_id`,
        moment: sql`excluded.moment`,
      }),
    )
    .execute()
}
