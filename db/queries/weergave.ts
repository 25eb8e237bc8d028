import { sql } from 'kysely'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Db, Tx } from '../db.ts'

/** The views of the worklist this person gave a name. */
export function listWeergaven(db: Db | Tx, { id }: Gebruiker) {
  return db
    .selectFrom('werklijst_weergave')
    .select(['id', 'naam', 'vraag'])
    .where('gebruiker_id', '=', id)
    .orderBy(sql`lower(naam)`)
    .execute()
}

/** Keeps a view; the same name again is the same view with another filter. */
export async function upsertWeergave(
  tx: Tx,
  { id: gebruiker_id, gemeente_id }: Gebruiker,
  { naam, vraag }: { naam: string; vraag: string },
  nu: Date,
) {
  await tx
    .insertInto('werklijst_weergave')
    .values({ gemeente_id, gebruiker_id, naam, vraag, aangemaakt_op: nu })
    .onConflict((oc) => oc.expression(sql`gebruiker_id, lower(naam)`).doUpdateSet({ naam, vraag }))
    .execute()
}

/** Throws a view of this person away; answers whether it was there. */
export async function deleteWeergave(tx: Tx, { id: gebruiker_id }: Gebruiker, id: string) {
  const { numDeletedRows } = await tx
    .deleteFrom('werklijst_weergave')
    .where('id', '=', id)
    .where('gebruiker_id', '=', gebruiker_id)
    .executeTakeFirst()
  return numDeletedRows > 0
}
