import { sql } from 'kysely'
import type { Db, Tx } from '../db.ts'

/** Submitted applications of a scheme, the newest first, from the one after `na` on. */
export function listIngediend(
  db: Db | Tx,
  gemeente_id: string,
  regeling_id: string,
  { na, hoogstens }: { na: string | null; hoogstens: number },
) {
  return db
    .selectFrom('aanvraag as a')
    .select(['a.id', 'a.nummer', 'a.regeling_versie_id'])
    .where('a.gemeente_id', '=', gemeente_id)
    .where('a.regeling_id', '=', regeling_id)
    .where('a.ingediend_op', 'is not', null)
    .where('a.regeling_versie_id', 'is not', null)
    .$if(na !== null, (query) =>
      query.where(
        sql<boolean>`(a.ingediend_op, a.id) < (select v.ingediend_op, v.id from aanvraag v
          where v.nummer = ${na} and v.gemeente_id = ${gemeente_id})`,
      ),
    )
    .orderBy('a.ingediend_op', 'desc')
    .orderBy('a.id', 'desc')
    .limit(hoogstens)
    .execute()
}

/** How many of them there are, counted no further than `hoogstens`. */
export async function countIngediend(
  db: Db | Tx,
  gemeente_id: string,
  regeling_id: string,
  hoogstens: number,
) {
  const { aantal } = await db
    .selectFrom((eb) =>
      eb
        .selectFrom('aanvraag')
        .select('id')
        .where('gemeente_id', '=', gemeente_id)
        .where('regeling_id', '=', regeling_id)
        .where('ingediend_op', 'is not', null)
        .limit(hoogstens)
        .as('een'),
    )
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .executeTakeFirstOrThrow()
  return Number(aantal)
}
