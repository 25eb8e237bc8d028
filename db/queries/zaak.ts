import type { Gebruiker, Zaakrecht } from '../../app/domain/toegang.ts'
import type { Db, Tx } from '../db.ts'

/** The application as the guard sees it: enough to decide who may, and to head a page. */
export type Zaak = Awaited<ReturnType<typeof findZaak>> & object

/** The application with this number, with what this person may do in it (null: not one of the applicants). */
export function findZaak(db: Db | Tx, gebruiker: Gebruiker, nummer: string) {
  return db
    .selectFrom('aanvraag as a')
    .leftJoin('toegang as t', (join) =>
      join.onRef('t.aanvraag_id', '=', 'a.id').on('t.gebruiker_id', '=', gebruiker.id),
    )
    .select([
      'a.id',
      'a.nummer',
      'a.titel',
      'a.status',
      'a.regeling_id',
      'a.regeling_versie_id',
      'a.gemeente_id',
    ])
    .select((eb) => eb.ref('t.recht').$castTo<Zaakrecht | null>().as('zaakrecht'))
    .select('t.partij_id as namens_partij_id')
    .where('a.nummer', '=', nummer)
    .where('a.gemeente_id', '=', gebruiker.gemeente_id)
    .$if(gebruiker.aanvraag_id !== null, (query) => query.where('a.id', '=', gebruiker.aanvraag_id))
    .executeTakeFirst()
}
