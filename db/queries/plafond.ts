import { sql, type Insertable } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Datum } from '../../app/domain/datum.ts'
import type { Db, Tx } from '../db.ts'
import type { PlafondVersieTable } from '../schema.ts'
import { periode_van } from './prognose.ts'

type Pot = { gemeente_id: string; regeling_id: string; periode: number }

/** The ceiling of a period, with what is committed on it as a counter. */
export const findPlafond = (db: Db | Tx, pot: Pot) =>
  plafonds(db, pot)
    .select(['f.id', 'f.versie', 'f.bedrag', 'f.vastgelegd', 'f.vastgelegd_bezwaar'])
    .select(['f.bekendgemaakt_op', 'f.beschermd'])
    .executeTakeFirst()

/** The same as it counts for what was filed on this day: a later lowering does not touch it (Awb 4:27 lid 2). */
export const findPlafondVoor = (db: Db | Tx, pot: Pot, ingediend: Datum) =>
  plafonds(db, pot)
    .select(['f.id', 'f.versie', grensVoor(ingediend).as('bedrag'), 'f.vastgelegd'])
    .executeTakeFirst()

const plafonds = (db: Db | Tx, { gemeente_id, regeling_id, periode }: Pot) =>
  db
    .selectFrom('plafond as f')
    .where('f.gemeente_id', '=', gemeente_id)
    .where('f.regeling_id', '=', regeling_id)
    .where('f.periode', '=', periode)

const grensVoor = (ingediend: Datum) =>
  sql<number>`case when f.versie = 1 then f.bedrag else plafond_voor(f.id, ${ingediend}::date) end`

/**
 * Commits an amount on the ceiling of a period, if it fits under what counts for what was filed on this day: one
 * conditional statement, so that of many at the same time exactly those that fit get it. Answers the ceiling as it then
 * stands, or nothing. Locks the ceiling until the transaction ends: the last lock an act takes.
 */
export function vastleggenOpPlafond(
  tx: Tx,
  { gemeente_id, regeling_id, periode }: Pot,
  { bedrag, ingediend }: { bedrag: number; ingediend: Datum },
) {
  return tx
    .updateTable('plafond as f')
    .set((eb) => ({ vastgelegd: eb('f.vastgelegd', '+', bedrag) }))
    .where('f.gemeente_id', '=', gemeente_id)
    .where('f.regeling_id', '=', regeling_id)
    .where('f.periode', '=', periode)
    .where((eb) => eb(eb('f.vastgelegd', '+', bedrag), '<=', grensVoor(ingediend)))
    .returning(['f.id', 'f.versie', grensVoor(ingediend).as('bedrag'), 'f.vastgelegd'])
    .executeTakeFirst()
}

/** Holds the ceiling of a period until the transaction ends, to publish another version of it. */
export const lockPlafond = (tx: Tx, pot: Pot) =>
  plafonds(tx, pot)
    .select(['f.id', 'f.versie', 'f.bedrag', 'f.vastgelegd', 'f.bekendgemaakt_op', 'f.beschermd'])
    .forUpdate()
    .executeTakeFirst()

/** The versions of a ceiling, newest first, with their lines of the budget. */
export function listPlafondversies(db: Db | Tx, plafondId: string) {
  return db
    .selectFrom('plafond_versie as v')
    .leftJoin('gebruiker as u', 'u.id', 'v.gepubliceerd_door')
    .select(['v.versie', 'v.bedrag', 'v.bekendgemaakt_op', 'v.bron', 'v.bronvermelding', 'v.reden'])
    .select(['v.verlaagt_eerdere', 'v.aankondiging', 'v.moment', 'u.naam as door'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('begrotingsregel as r')
          .select(['r.omschrijving', 'r.bedrag'])
          .whereRef('r.plafond_id', '=', 'v.plafond_id')
          .whereRef('r.versie', '=', 'v.versie')
          .orderBy('r.volgnummer'),
      ).as('regels'),
    )
    .where('v.plafond_id', '=', plafondId)
    .orderBy('v.versie', 'desc')
    .execute()
}

type NieuweVersie = Omit<Insertable<PlafondVersieTable>, 'bron'> & {
  bron: 'raadsbesluit' | 'collegebesluit'
  beschermd: number
  regels: readonly { omschrijving: string; bedrag: number }[]
}

/** Adds a version with its lines and makes it the ceiling. */
export async function insertPlafondversie(tx: Tx, { beschermd, regels, ...versie }: NieuweVersie) {
  const { plafond_id, gemeente_id, bedrag, bekendgemaakt_op } = versie
  const welke = { plafond_id, gemeente_id, versie: versie.versie }
  await tx.insertInto('plafond_versie').values(versie).execute()
  const rijen = regels.map((regel, index) => ({ ...welke, ...regel, volgnummer: index + 1 }))
  if (rijen.length > 0) await tx.insertInto('begrotingsregel').values(rijen).execute()
  await tx
    .updateTable('plafond')
    .set({ bedrag, versie: versie.versie, bekendgemaakt_op, beschermd })
    .where('id', '=', plafond_id)
    .execute()
}

/** Every ceiling of a municipality, with what is committed on it: a few rows per scheme. */
export function listPlafonds(db: Db | Tx, gemeente_id: string) {
  return db
    .selectFrom('plafond')
    .select(['id', 'regeling_id', 'periode', 'bedrag', 'vastgelegd'])
    .where('gemeente_id', '=', gemeente_id)
    .execute()
}

/** How many applications on this ceiling were filed and wait for a decision. */
export async function countTellendeAanvragen(
  db: Db | Tx,
  gemeente_id: string,
  { regeling_id, periode }: Omit<Pot, 'gemeente_id'>,
) {
  const row = await db
    .selectFrom('aanvraag as a')
    .innerJoin('regeling_versie as v', 'v.id', 'a.regeling_versie_id')
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .where('a.gemeente_id', '=', gemeente_id)
    .where('a.regeling_id', '=', regeling_id)
    .where('a.status', 'in', nogTeBeslissen)
    .where(periode_van, '=', periode)
    .executeTakeFirstOrThrow()
  return Number(row.aantal)
}

const nogTeBeslissen = [
  'ingediend',
  'aanvulling_gevraagd',
  'volledig',
  'in_beoordeling',
  'beoordeeld',
  'gerangschikt',
  'voorstel',
] as const
