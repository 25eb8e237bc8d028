import type { Plaats } from '../../app/domain/plaats/plaats.ts'
import type { Db, Tx } from '../db.ts'

type Opgezocht = { zoekvraag: string; antwoord: Plaats | null; geldig_tot: Date }

/** What was found before for this question, as long as it counts; a null answer is a place that does not exist. */
export function findPlaats(db: Db | Tx, zoekvraag: string, nu: Date) {
  return db
    .selectFrom('plaats')
    .select((eb) => eb.ref('antwoord').$castTo<Plaats | null>().as('antwoord'))
    .select('geldig_tot')
    .where('zoekvraag', '=', zoekvraag)
    .where('geldig_tot', '>', nu)
    .executeTakeFirst()
}

/** Keeps an answer, and throws away what no longer counts. */
export async function savePlaats(db: Db | Tx, { antwoord, ...opgezocht }: Opgezocht, nu: Date) {
  const values = { ...opgezocht, antwoord: antwoord && JSON.stringify(antwoord) }
  await db
    .insertInto('plaats')
    .values(values)
    .onConflict((oc) => oc.column('zoekvraag').doUpdateSet(values))
    .execute()
  await db.deleteFrom('plaats').where('geldig_tot', '<=', nu).execute()
}
