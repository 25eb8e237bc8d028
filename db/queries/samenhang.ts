import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db, Tx } from '../db.ts'

export type Samenhangbron = Awaited<ReturnType<typeof getSamenhang>>

/** Who said to be connected with whom, with everybody who ever took part: a report is about them too. */
export function getSamenhang(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('aanvraag as a')
    .select('a.wijk')
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('verbinding as r')
          .select(['r.van', 'r.naar', 'r.stand'])
          .whereRef('r.aanvraag_id', '=', 'a.id')
          .orderBy('r.volgorde'),
      ).as('samenhang'),
      jsonArrayFrom(
        eb
          .selectFrom('deelname as d')
          .innerJoin('partij as p', 'p.id', 'd.partij_id')
          .select(['d.id as deelname_id', 'd.rol', 'p.naam', 'p.soort'])
          .select(sql<boolean>`d.vertrokken_op is not null`.as('weg'))
          .whereRef('d.aanvraag_id', '=', 'a.id')
          .orderBy('d.rol')
          .orderBy('d.aangemaakt_op')
          .orderBy('d.id'),
      ).as('deelnemers'),
    ])
    .where('a.id', '=', aanvraagId)
    .executeTakeFirstOrThrow()
}
