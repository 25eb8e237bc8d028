import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { OnderdeelGegevens } from '../../app/domain/plan/indeling.ts'
import type { Db, Tx } from '../db.ts'

/** Every plan in its newest version. */
const nieuwste = (db: Db | Tx) =>
  db
    .selectFrom('plan as p')
    .innerJoin('plan_versie as v', 'v.plan_id', 'p.id')
    .distinctOn('p.id')
    .select([
      'p.id',
      'p.titel',
      'p.gemeente_id',
      'v.id as plan_versie_id',
      'v.van',
      'v.tot',
      'v.bron',
    ])
    .orderBy('p.id')
    .orderBy('v.versie', 'desc')

/** The plans of a municipality, the latest first, with the number of items of each kind. */
export function listPlannen(db: Db | Tx, gemeente_id: string) {
  return db
    .selectFrom(nieuwste(db).where('p.gemeente_id', '=', gemeente_id).as('p'))
    .select(['p.id', 'p.titel', 'p.van', 'p.tot'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('onderdeel as o')
          .whereRef('o.plan_versie_id', '=', 'p.plan_versie_id')
          .select(['o.soort', eb.fn.countAll<number>().as('aantal')])
          .groupBy('o.soort')
          .orderBy((o) => o.fn.min('o.volgorde')),
      ).as('soorten'),
    )
    .orderBy('p.van', 'desc')
    .execute()
}

/** The newest version of a plan, if it is of this municipality. */
export function findPlan(db: Db | Tx, gemeente_id: string, plan_id: string) {
  return nieuwste(db)
    .where('p.gemeente_id', '=', gemeente_id)
    .where('p.id', '=', plan_id)
    .executeTakeFirst()
}

/** The newest version of a plan, of whichever municipality. */
export async function findPlanversie(db: Db | Tx, plan_id: string) {
  const plan = await nieuwste(db).where('p.id', '=', plan_id).executeTakeFirst()
  return plan?.plan_versie_id
}

/** All items of a version of a plan, in the order they were entered. */
export function listOnderdelen(db: Db | Tx, plan_versie_id: string) {
  return db
    .selectFrom('onderdeel')
    .select([
      'sleutel',
      'soort',
      'nummer',
      'titel',
      'kort',
      'toelichting',
      'ouder',
      'paragraaf',
      'citaat',
    ])
    .select((eb) => eb.ref('gegevens').$castTo<OnderdeelGegevens>().as('gegevens'))
    .where('plan_versie_id', '=', plan_versie_id)
    .orderBy('volgorde')
    .execute()
}

/** Every plan of every municipality with its items, in the shape of the open data. */
export async function listPlannenOpenData(db: Db | Tx) {
  const rijen = await db
    .selectFrom(nieuwste(db).as('p'))
    .select(['p.id', 'p.gemeente_id as gemeente', 'p.titel', 'p.van', 'p.tot', 'p.bron'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('onderdeel as o')
          .whereRef('o.plan_versie_id', '=', 'p.plan_versie_id')
          .select(['o.sleutel as id', 'o.soort', 'o.nummer', 'o.titel', 'o.toelichting'])
          .select(['o.ouder', 'o.paragraaf', 'o.citaat'])
          .orderBy('o.volgorde'),
      ).as('onderdelen'),
    )
    .orderBy('p.id')
    .execute()
  return rijen.map(({ van, tot, bron, onderdelen, ...plan }) => ({
    ...plan,
    periode: { van, tot },
    bron,
    onderdelen: onderdelen.map(({ paragraaf, citaat, ...onderdeel }) => ({
      ...onderdeel,
      bron: { paragraaf, citaat },
    })),
  }))
}
