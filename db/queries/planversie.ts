import { sql } from 'kysely'
import type { Datum } from '../../app/domain/datum.ts'
import type { Onderdeel } from '../../app/domain/plan/indeling.ts'
import type { Db, Tx } from '../db.ts'

/** Every version of a plan of this municipality, the newest first, with who made it and why. */
export function listPlanversies(db: Db | Tx, gemeente_id: string, plan_id: string) {
  return db
    .selectFrom('plan_versie as v')
    .leftJoin('gebruiker as g', 'g.id', 'v.gemaakt_door')
    .select(['v.id', 'v.versie', 'v.van', 'v.tot', 'v.bron', 'v.reden', 'v.gemaakt_op'])
    .select('g.naam as door')
    .where('v.gemeente_id', '=', gemeente_id)
    .where('v.plan_id', '=', plan_id)
    .orderBy('v.versie', 'desc')
    .execute()
}

/** The newest version of a plan, held while another is made; undefined for a plan that is not there. */
export async function lockPlan(tx: Tx, gemeente_id: string, plan_id: string) {
  const plan = await tx
    .selectFrom('plan')
    .select(['id', 'titel'])
    .where('gemeente_id', '=', gemeente_id)
    .where('id', '=', plan_id)
    .forUpdate()
    .executeTakeFirst()
  if (!plan) return undefined
  const [versie] = await listPlanversies(tx, gemeente_id, plan_id)
  return versie && { ...plan, versie }
}

/** Whether this name is taken, in whatever municipality. */
export async function isPlannaamBezet(db: Db | Tx, plan_id: string) {
  const row = await db.selectFrom('plan').select('id').where('id', '=', plan_id).executeTakeFirst()
  return row !== undefined
}

type Plan = { gemeente_id: string; plan_id: string; titel: string }

/** Puts down a plan that has no version yet; false where somebody just took the name. */
export async function insertPlan(tx: Tx, { gemeente_id, plan_id, titel }: Plan) {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('plan')
    .values({ id: plan_id, gemeente_id, titel })
    // without naming a key: the other key of a plan holds the name too, and of two at once it would be an error
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** What the plan is called from now on, wherever it is named. */
export async function updatePlantitel(tx: Tx, plan_id: string, titel: string) {
  await tx.updateTable('plan').set({ titel }).where('id', '=', plan_id).execute()
}

type Versie = {
  gemeente_id: string
  plan_id: string
  versie: number
  van: Datum
  tot: Datum | null
  bron: string
  inhoud_hash: string
  gemaakt_op: Date
  gemaakt_door: string
  reden: string
}

/** A new version of a plan with all its items; what is there stays as it is. */
export async function insertPlanversie(tx: Tx, versie: Versie, onderdelen: readonly Onderdeel[]) {
  const { id: plan_versie_id } = await tx
    .insertInto('plan_versie')
    .values(versie)
    .returning('id')
    .executeTakeFirstOrThrow()
  const { gemeente_id } = versie
  const rows = onderdelen.map(({ gegevens, ...onderdeel }, volgorde) => ({
    ...onderdeel,
    gemeente_id,
    plan_versie_id,
    gegevens: JSON.stringify(gegevens),
    volgorde,
  }))
  // one statement: an item may belong to one that comes later
  await tx.insertInto('onderdeel').values(rows).execute()
  return plan_versie_id
}

/**
 * What the schemes of this municipality rest on in this plan, now and in versions to come: the item of a condition,
 * what applications are kept to, and what an answer of the check beforehand stands for.
 */
export async function listPlangebruik(
  db: Db | Tx,
  gemeente_id: string,
  plan_id: string,
  op: Datum,
) {
  const { rows } = await sql<{ sleutel: string; regeling: string; waarvoor: string }>`
    with versie as (
      select v.* from regeling_versie v join plan_versie pv on pv.id = v.plan_versie_id
       where v.gemeente_id = ${gemeente_id} and v.tot >= ${op}::date
         and not exists (select from regeling_versie l where l.regeling_id = v.regeling_id
                          and l.versie > v.versie and l.van <= ${op}::date)),
    gebruik as (
      select o.sleutel, v.titel as regeling, coalesce(nullif(w.artikel, ''), w.titel) as waarvoor
        from voorwaarde w join regeling_versie v on v.id = w.regeling_versie_id
        join onderdeel o on o.id = w.bron_onderdeel_id
       where w.regeling_versie_id in (select id from versie)
      union all
      select passend_onder, titel, 'waar een aanvraag bij moet passen' from versie where passend_onder is not null
      union all
      select antwoord->>'kiest', versie.titel, 'een vraag van Past mijn idee?'
        from versie, jsonb_array_elements(vragen) vraag, jsonb_array_elements(vraag->'antwoorden') antwoord
       where antwoord ? 'kiest')
    select distinct sleutel, regeling, waarvoor from gebruik
     where sleutel like ${`${plan_id}/%`} order by sleutel, regeling, waarvoor`.execute(db)
  return rows
}
