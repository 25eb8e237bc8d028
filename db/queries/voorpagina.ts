import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Datum } from '../../app/domain/datum.ts'
import type { Db, Tx } from '../db.ts'

/** The initiatives that were granted last, each with the items of the plan it works on. */
export function listNieuwsteInitiatieven(db: Db | Tx, gemeente_id: string, aantal: number) {
  return db
    .selectFrom('publicatie as p')
    .select(['p.nummer', 'p.titel', 'p.samenvatting', 'p.wijk', 'p.verleend', 'p.besluitdatum'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('aansluiting as s')
          .innerJoin('onderdeel as o', 'o.id', 's.onderdeel_id')
          .select(['o.sleutel', 'o.nummer', 'o.kort'])
          .whereRef('s.aanvraag_id', '=', 'p.aanvraag_id')
          .orderBy('s.volgorde')
          .limit(2),
      ).as('onderdelen'),
    )
    .where('p.gemeente_id', '=', gemeente_id)
    .orderBy('p.gepubliceerd_op', 'desc')
    .orderBy('p.aanvraag_id', 'desc')
    .limit(aantal)
    .execute()
}

/** What the plans in force say on their first level, for `hoofdlijnen` to choose from. */
export function listStammen(db: Db | Tx, gemeente_id: string, vandaag: Datum) {
  return db
    .selectFrom('plan_versie as v')
    .innerJoin('onderdeel as o', 'o.plan_versie_id', 'v.id')
    .select(['o.sleutel', 'o.soort', 'o.nummer', 'o.kort'])
    .where('v.gemeente_id', '=', gemeente_id)
    .where('v.van', '<=', vandaag)
    .where((eb) => eb.or([eb('v.tot', 'is', null), eb('v.tot', '>=', vandaag)]))
    .where('o.ouder', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('plan_versie as n')
            .select('n.id')
            .whereRef('n.plan_id', '=', 'v.plan_id')
            .whereRef('n.versie', '>', 'v.versie'),
        ),
      ),
    )
    .orderBy('v.van', 'desc')
    .orderBy('o.volgorde')
    .execute()
}
