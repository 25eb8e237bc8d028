import type { Db } from '../db.ts'

/** The indicators in the plans, each from the newest version of its plan; those of this municipality first. */
export function listPlanindicatoren(db: Db, gemeente_id: string) {
  return db
    .selectFrom('onderdeel as o')
    .innerJoin('plan_versie as v', 'v.id', 'o.plan_versie_id')
    .innerJoin('plan as p', 'p.id', 'v.plan_id')
    .select(['o.sleutel', 'o.titel', 'o.toelichting', 'o.paragraaf', 'o.citaat', 'o.gegevens'])
    .select('p.titel as plan')
    .select((eb) => eb('o.gemeente_id', '=', gemeente_id).$castTo<boolean>().as('eigen'))
    .where('o.soort', '=', 'indicator')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('plan_versie as later')
            .select('later.id')
            .whereRef('later.plan_id', '=', 'v.plan_id')
            .whereRef('later.versie', '>', 'v.versie'),
        ),
      ),
    )
    .orderBy('eigen', 'desc')
    .orderBy('v.van', 'desc')
    .orderBy('o.volgorde')
    .execute()
}
