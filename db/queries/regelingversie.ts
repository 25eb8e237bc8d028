import { sql } from 'kysely'
import type { Datum } from '../../app/domain/datum.ts'
import type { Mandaatregel } from '../../app/domain/mandaat/mandaat.ts'
import type { Ideevragen } from '../../app/domain/regeling/regeling.schema.ts'
import type { Regelingconcept } from '../../app/domain/regeling/concept.ts'
import type { Db, Tx } from '../db.ts'
import { insertSamenstelling } from './samenstelling.ts'

/** Every version of a scheme of this municipality, the newest first, with who published it and why. */
export function listRegelingversies(db: Db | Tx, gemeente_id: string, regeling_id: string) {
  return db
    .selectFrom('regeling_versie as v')
    .innerJoin('plan_versie as pv', 'pv.id', 'v.plan_versie_id')
    .innerJoin('plan as p', 'p.id', 'pv.plan_id')
    .leftJoin('gebruiker as g', 'g.id', 'v.gepubliceerd_door')
    .select(['v.id', 'v.versie', 'v.titel', 'v.van', 'v.tot', 'v.gepubliceerd_op', 'v.reden'])
    .select(['v.verdeelwijze', 'v.maximumbedrag', 'v.bekendmaking', 'g.naam as door'])
    .select(['p.titel as plan_titel', 'pv.versie as planversie'])
    .where('v.gemeente_id', '=', gemeente_id)
    .where('v.regeling_id', '=', regeling_id)
    .orderBy('v.versie', 'desc')
    .execute()
}

/** The ceilings of a scheme by period. */
export function listPlafonds(db: Db | Tx, regeling_id: string) {
  return db
    .selectFrom('plafond')
    .select(['periode', 'bedrag', 'vastgelegd'])
    .where('regeling_id', '=', regeling_id)
    .orderBy('periode')
    .execute()
}

/** Holds a scheme while a version is published. */
export function lockRegeling(tx: Tx, gemeente_id: string, id: string) {
  return tx
    .selectFrom('regeling')
    .select(['id', 'volgorde'])
    .where('gemeente_id', '=', gemeente_id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** Whether this name is taken, in whatever municipality. */
export async function isRegelingnaamBezet(db: Db | Tx, id: string) {
  const row = await db.selectFrom('regeling').select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}

/** Puts down a scheme that has no version yet, after the others; false where somebody just took the name. */
export async function insertRegeling(tx: Tx, gemeente_id: string, id: string) {
  const { rows } = await sql`
    insert into regeling (id, gemeente_id, volgorde)
    select ${id}, ${gemeente_id}, coalesce(max(volgorde), 0) + 1 from regeling
     where gemeente_id = ${gemeente_id}
    on conflict do nothing returning id`.execute(tx)
  return rows.length === 1
}

type Publicatie = {
  basis_versie_id: string
  regeling_id: string
  versie: number
  gepubliceerd_op: Datum
  gepubliceerd_door: string
  reden: string
  bekendmaking: string
  inhoud_hash: string
  vragen: Ideevragen
}

/**
 * A new version of a scheme: what was composed, and all else as in the version it was made from. What is there stays.
 * Conditions rest on the chosen version of the plan, else on the newest version in which their item stands.
 */
export async function insertRegelingversie(
  tx: Tx,
  { basis_versie_id, vragen, ...publicatie }: Publicatie,
  concept: Regelingconcept & { mandaat: readonly Mandaatregel[] },
) {
  const { titel, samenvatting, van, tot, evaluatie_op, maximumbedrag } = concept
  const { plan_versie_id, passende_soorten, passend_onder, voorwaarden, criteria } = concept
  const { teksten, checklist, termijnen, mandaat, scoren, briefteksten } = concept
  const velden = {
    ...publicatie,
    ...{ titel, samenvatting, van, tot, evaluatie_op, maximumbedrag },
    ...{ plan_versie_id, passende_soorten, passend_onder, vragen, teksten, checklist },
    briefteksten,
    ...termijnen,
    ...scoren,
  }
  const { rows } = await sql<{ id: string; gemeente_id: string }>`
    insert into regeling_versie
    select (jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid()) || ${JSON.stringify(velden)}::jsonb)).*
      from regeling_versie v where v.id = ${basis_versie_id}
    returning id, gemeente_id`.execute(tx)
  const [versie] = rows
  if (!versie) throw new Error(`No version ${basis_versie_id}`)
  await insertSamenstelling(tx, { ...versie, plan_versie_id }, { voorwaarden, criteria, mandaat })
}

type Plafond = { gemeente_id: string; regeling_id: string; periode: number; bedrag: number }

/** Ceilings for periods that have none; those that are there stay as they are. */
export async function insertPlafonds(
  tx: Tx,
  plafonds: readonly Plafond[],
  bekendgemaakt_op: Datum,
) {
  if (plafonds.length === 0) return
  await tx
    .insertInto('plafond')
    .values(plafonds.map((plafond) => ({ ...plafond, bekendgemaakt_op })))
    .onConflict((conflict) => conflict.columns(['regeling_id', 'periode']).doNothing())
    .execute()
}

/** The versions of all plans of a municipality, the newest of each plan first. */
export function listPlankeuzes(db: Db | Tx, gemeente_id: string) {
  return db
    .selectFrom('plan_versie as v')
    .innerJoin('plan as p', 'p.id', 'v.plan_id')
    .select(['v.id', 'v.plan_id', 'v.versie', 'v.van', 'v.tot', 'p.titel'])
    .where('v.gemeente_id', '=', gemeente_id)
    .orderBy('v.van', 'desc')
    .orderBy('v.plan_id')
    .orderBy('v.versie', 'desc')
    .execute()
}

/** Every item a condition may rest on, once: as it stands in the newest version of its plan that has it. */
export function listBronnen(db: Db | Tx, gemeente_id: string) {
  return db
    .selectFrom('onderdeel as o')
    .innerJoin('plan_versie as v', 'v.id', 'o.plan_versie_id')
    .distinctOn('o.sleutel')
    .select(['o.sleutel', 'o.soort', 'o.nummer', 'o.kort', 'o.paragraaf', 'o.citaat', 'v.plan_id'])
    .where('o.gemeente_id', '=', gemeente_id)
    .orderBy('o.sleutel')
    .orderBy('v.versie', 'desc')
    .execute()
}

/** The drafts of applications under a scheme: only their numbers, a draft is of its applicants. */
export function listConceptnummers(db: Db | Tx, gemeente_id: string, regeling_id: string) {
  return db
    .selectFrom('aanvraag')
    .select('nummer')
    .where('gemeente_id', '=', gemeente_id)
    .where('regeling_id', '=', regeling_id)
    .where('status', '=', 'concept')
    .orderBy('nummer')
    .execute()
}
