import { sql } from 'kysely'
import type { Insertable } from 'kysely'
import type { Overnemer } from '../../app/domain/afwezigheid/afwezigheid.ts'
import type { Zaaktaak } from '../../app/domain/beoordeling/toewijzing.ts'
import type { Datum } from '../../app/domain/datum.ts'
import type { Db, Tx } from '../db.ts'
import type { AfwezigheidTable } from '../schema.ts'

/** Whether somebody is away on this day; `wie` is the column with the official. */
export const afwezigOp = (wie: string, dag: Datum) => sql<boolean>`exists (
  select from afwezigheid w where w.gebruiker_id = ${sql.ref(wie)} and w.ingetrokken_op is null
    and w.van <= ${dag} and w.tot >= ${dag})`

/** Who is away now or later in this municipality, and how many open cases and unfinished assessments they have. */
export function listAfwezigen(db: Db | Tx, gemeente_id: string, vandaag: Datum) {
  return db
    .selectFrom('afwezigheid as w')
    .innerJoin('gebruiker as u', 'u.id', 'w.gebruiker_id')
    .leftJoin('gebruiker as v', 'v.id', 'w.vervanger_id')
    .select(['w.id', 'w.gebruiker_id', 'u.naam', 'w.van', 'w.tot', 'v.naam as vervanger'])
    .select(
      sql<number>`(select count(*)::int from aanvraag a
        where a.behandelaar_id = w.gebruiker_id and a.openstaand)`.as('zaken'),
    )
    .select(
      sql<number>`(select count(*)::int from beoordeling o join aanvraag a on a.id = o.aanvraag_id
        where o.gebruiker_id = w.gebruiker_id and o.afgerond_op is null and o.overgenomen_op is null
          and a.status = 'in_beoordeling')`.as('beoordelingen'),
    )
    .where('w.gemeente_id', '=', gemeente_id)
    .where('w.ingetrokken_op', 'is', null)
    .where('w.tot', '>=', vandaag)
    .orderBy('w.van')
    .orderBy('u.naam')
    .execute()
}

/** One absence of this municipality that was not taken back. */
export function findAfwezigheid(db: Db | Tx, gemeente_id: string, id: string) {
  return db
    .selectFrom('afwezigheid as w')
    .innerJoin('gebruiker as u', 'u.id', 'w.gebruiker_id')
    .select(['w.id', 'w.gebruiker_id', 'u.naam', 'w.van', 'w.tot'])
    .where('w.gemeente_id', '=', gemeente_id)
    .where('w.id', '=', id)
    .where('w.ingetrokken_op', 'is', null)
    .executeTakeFirst()
}

/** What somebody put down before and did not take back. */
export function listEigenAfwezigheid(db: Db | Tx, gebruiker_id: string) {
  return db
    .selectFrom('afwezigheid')
    .select(['van', 'tot'])
    .where('gebruiker_id', '=', gebruiker_id)
    .where('ingetrokken_op', 'is', null)
    .execute()
}

/** The officials of a municipality by name: who can be away, and who can stand in. */
export function listCollegas(db: Db | Tx, gemeente_id: string) {
  return db
    .selectFrom('gebruiker')
    .select(['id', 'naam', 'functie'])
    .where('gemeente_id', '=', gemeente_id)
    .where('is_medewerker', '=', true)
    .where('geblokkeerd_op', 'is', null)
    .orderBy('naam')
    .execute()
}

export async function insertAfwezigheid(tx: Tx, rij: Insertable<AfwezigheidTable>) {
  await tx.insertInto('afwezigheid').values(rij).execute()
}

export async function endAfwezigheid(tx: Tx, id: string, nu: Date) {
  await tx.updateTable('afwezigheid').set({ ingetrokken_op: nu }).where('id', '=', id).execute()
}

/** Who handles a case and is away today, and whose unfinished assessment lies there; with who stands in for them. */
export async function findOverneembaar(db: Db | Tx, aanvraagId: string, vandaag: Datum) {
  const behandelaar = await db
    .selectFrom('aanvraag as a')
    .innerJoin('gebruiker as u', 'u.id', 'a.behandelaar_id')
    .select(['u.id', 'u.naam', afwezigOp('u.id', vandaag).as('afwezig')])
    .where('a.id', '=', aanvraagId)
    .executeTakeFirst()
  const beoordelingen = await db
    .selectFrom('beoordeling as b')
    .innerJoin('gebruiker as u', 'u.id', 'b.gebruiker_id')
    .leftJoin('belangenverklaring as v', (join) =>
      join
        .onRef('v.aanvraag_id', '=', 'b.aanvraag_id')
        .onRef('v.gebruiker_id', '=', 'b.gebruiker_id'),
    )
    .select(['b.id', 'b.gebruiker_id', 'u.naam', 'b.afgerond_op'])
    .select(afwezigOp('u.id', vandaag).as('afwezig'))
    .where('b.aanvraag_id', '=', aanvraagId)
    .where('b.overgenomen_op', 'is', null)
    // who has an interest is out already; another is assigned in that place
    .where(sql<boolean>`v.geen_belang is not false`)
    .orderBy('u.naam')
    .execute()
  return {
    behandelaar: behandelaar ?? null,
    beoordelingen: beoordelingen.map(({ afgerond_op, ...een }) => ({
      ...een,
      afgerond: afgerond_op !== null,
    })),
  }
}

/** What stands between this official and this case. */
export async function getOvernemer(
  db: Db | Tx,
  aanvraagId: string,
  gebruikerId: string,
): Promise<Overnemer> {
  const rij = await db
    .selectFrom('gebruiker as u')
    .leftJoin('belangenverklaring as v', (join) =>
      join.onRef('v.gebruiker_id', '=', 'u.id').on('v.aanvraag_id', '=', aanvraagId),
    )
    .select(['u.id', 'v.geen_belang'])
    .select([
      sql<Zaaktaak[]>`coalesce((select array_agg(k.taak) from betrokkenheid k
        where k.aanvraag_id = ${aanvraagId} and k.gebruiker_id = u.id), '{}')`.as('taken'),
      // who only entered it from paper is a helper, and may handle it
      sql<boolean>`exists (select from toegang t where t.aanvraag_id = ${aanvraagId}
        and t.gebruiker_id = u.id and t.recht <> 'helper')`.as('bijAanvraag'),
    ])
    .where('u.id', '=', gebruikerId)
    .executeTakeFirstOrThrow()
  return rij
}

type Overname = { door: string; overgedragen_door?: string; nu: Date }

/** The assessment is no longer of who was away; what they wrote stays and counts for nothing. */
export async function takeOverBeoordeling(
  tx: Tx,
  id: string,
  { door, overgedragen_door, nu }: Overname,
) {
  await tx
    .updateTable('beoordeling')
    .set({
      overgenomen_op: nu,
      overgenomen_door: door,
      overgedragen_door: overgedragen_door ?? null,
    })
    .where('id', '=', id)
    .execute()
}

type Zaak = { aanvraag_id: string; behandelaar_id: string }

/**
 * Who acts in a case today: the one who handles it, or while they are away the one who stands in for them. Null when
 * nobody does, or who would has an interest in it: then it is work of everybody with the role.
 */
export async function findWaarnemer(
  db: Db | Tx,
  { aanvraag_id, behandelaar_id }: Zaak,
  dag: Datum,
) {
  const { rows } = await sql<{ id: string | null }>`
    select waarnemer(${aanvraag_id}, ${behandelaar_id}, ${dag}) as id`.execute(db)
  return rows[0]?.id ?? null
}
