import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { OnderdeelGegevens } from '../../app/domain/plan/indeling.ts'
import type { Db, Tx } from '../db.ts'

/** Per year how many applications residents' initiatives filed and how many were granted. */
export function listTellingen(db: Db | Tx, gemeente_id: string) {
  return db
    .selectFrom('indicator_telling')
    .select(['jaar', 'ingediend', 'verleend'])
    .where('gemeente_id', '=', gemeente_id)
    .orderBy('jaar')
    .execute()
}

/** The indicators that plans name, each in the newest version of its plan, with the counts of its municipality. */
export function listIndicatoren(db: Db | Tx, gemeente_id: string | null) {
  return db
    .selectFrom('onderdeel as o')
    .innerJoin('plan_versie as v', 'v.id', 'o.plan_versie_id')
    .innerJoin('plan as p', 'p.id', 'v.plan_id')
    .select(['o.sleutel', 'o.gemeente_id', 'o.nummer', 'o.titel', 'o.kort', 'o.toelichting'])
    .select(['o.citaat', 'o.paragraaf', 'p.titel as plan'])
    .select((eb) => [
      eb.ref('o.gegevens').$castTo<OnderdeelGegevens>().as('gegevens'),
      jsonArrayFrom(
        eb
          .selectFrom('indicator_telling as t')
          .select(['t.jaar', 't.ingediend', 't.verleend'])
          .whereRef('t.gemeente_id', '=', 'o.gemeente_id')
          .orderBy('t.jaar'),
      ).as('tellingen'),
    ])
    .where('o.soort', '=', 'indicator')
    .where('v.versie', '=', (eb) =>
      eb
        .selectFrom('plan_versie as n')
        .select((en) => en.fn.max('n.versie').as('nieuwste'))
        .whereRef('n.plan_id', '=', 'v.plan_id'),
    )
    .$if(gemeente_id !== null, (query) => query.where('o.gemeente_id', '=', gemeente_id))
    .orderBy('o.gemeente_id')
    .orderBy('p.id')
    .orderBy('o.volgorde')
    .execute()
}
