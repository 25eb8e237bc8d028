import { sql, type Insertable } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Gebruiker, Rol } from '../../app/domain/toegang.ts'
import type { Db, Tx } from '../db.ts'
import type { VerzamelopdrachtTable } from '../schema.ts'

type Gekozen = { id: string; versie: number }

/**
 * Orders these items of a meeting in one statement; answers how many. Left out: what is not of this meeting, what is
 * done already, and what waits in another order.
 */
export async function insertVerzamelopdracht(
  tx: Tx,
  opdracht: Insertable<VerzamelopdrachtTable>,
  punten: readonly Gekozen[],
) {
  const { id } = await tx
    .insertInto('verzamelopdracht')
    .values(opdracht)
    .returning('id')
    .executeTakeFirstOrThrow()
  const { gemeente_id, vergadering_id, soort } = opdracht
  const open =
    soort === 'besluiten'
      ? sql`p.teruggestuurd_op is null and p.aangehouden_op is null and b.id is null`
      : sql`b.id is not null and not exists (select from bekendmaking k where k.besluit_id = b.id)`
  const { numAffectedRows } = await sql`
    insert into verzamelpunt (opdracht_id, gemeente_id, agendapunt_id, versie, volgorde)
    select ${id}, p.gemeente_id, p.id, g.versie, p.volgorde
      from jsonb_to_recordset(${JSON.stringify(punten)}::jsonb) as g(id uuid, versie int)
      join agendapunt p on p.id = g.id
      left join besluit b on b.agendapunt_id = p.id
     where p.gemeente_id = ${gemeente_id} and p.vergadering_id = ${vergadering_id}
       and p.voorstel_id is not null and ${open}
    on conflict do nothing`.execute(tx)
  return { id, aantal: Number(numAffectedRows ?? 0) }
}

export type Verzamelpunt = NonNullable<Awaited<ReturnType<typeof lockVolgendPunt>>>

/** The next item that waits, held; whoever works at the same time gets another one. */
export const lockVolgendPunt = (tx: Tx, opdrachtId: string | null) =>
  volgendPunt(tx, opdrachtId).executeTakeFirst()

/** The query itself. That an item waits is in its text: then what is done already is not read, whatever the plan. */
export const volgendPunt = (db: Db | Tx, opdrachtId: string | null) =>
  db
    .selectFrom('verzamelpunt as vp')
    .innerJoin('verzamelopdracht as o', 'o.id', 'vp.opdracht_id')
    .innerJoin('agendapunt as p', 'p.id', 'vp.agendapunt_id')
    .innerJoin('voorstel as v', 'v.id', 'p.voorstel_id')
    .innerJoin('aanvraag as a', 'a.id', 'v.aanvraag_id')
    .select(['vp.opdracht_id', 'vp.agendapunt_id', 'vp.versie', 'vp.pogingen', 'o.soort'])
    .select([
      'o.gemeente_id',
      'o.vergadering_id',
      'o.gegeven_door',
      'o.origin',
      'a.id as aanvraag_id',
      'a.nummer',
    ])
    .select(['v.uitkomst', 'v.bedrag', 'v.aanvraag_id as zaak_id'])
    .where(sql<boolean>`vp.stand = 'wacht'`)
    .$if(opdrachtId !== null, (query) => query.where('vp.opdracht_id', '=', opdrachtId ?? ''))
    .orderBy('vp.opdracht_id')
    .orderBy('vp.volgorde')
    .limit(1)
    .forUpdate('vp')
    .skipLocked()

type Plaats = Pick<Verzamelpunt, 'opdracht_id' | 'agendapunt_id'>
type Stand = { stand: 'gedaan' } | { stand: 'geweigerd'; reden: string } | { pogingen: number }

/** Puts on record what became of an item; one that was done stays done. */
export async function updateVerzamelpunt(
  db: Db | Tx,
  { opdracht_id, agendapunt_id }: Plaats,
  stand: Stand,
) {
  await db
    .updateTable('verzamelpunt')
    .set(stand)
    .where('opdracht_id', '=', opdracht_id)
    .where('agendapunt_id', '=', agendapunt_id)
    .where('stand', '=', 'wacht')
    .execute()
}

/** The orders of a meeting, newest first: how far each is, and what was refused and why. */
export function listVerzamelopdrachten(db: Db | Tx, vergaderingId: string) {
  return db
    .selectFrom('verzamelopdracht as o')
    .innerJoin('gebruiker as u', 'u.id', 'o.gegeven_door')
    .select(['o.id', 'o.soort', 'o.moment', 'u.naam as door'])
    .select([
      sql<number>`(select count(*)::int from verzamelpunt p where p.opdracht_id = o.id)`.as(
        'punten',
      ),
      sql<number>`(select count(*)::int from verzamelpunt p where p.opdracht_id = o.id and p.stand = 'wacht')`.as(
        'wachten',
      ),
    ])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('verzamelpunt as vp')
          .innerJoin('agendapunt as p', 'p.id', 'vp.agendapunt_id')
          .innerJoin('voorstel as v', 'v.id', 'p.voorstel_id')
          .innerJoin('aanvraag as a', 'a.id', 'v.aanvraag_id')
          .select(['a.nummer', 'a.titel', 'vp.reden'])
          .whereRef('vp.opdracht_id', '=', 'o.id')
          .where('vp.stand', '=', 'geweigerd')
          .orderBy('vp.volgorde'),
      ).as('geweigerd'),
    )
    .where('o.vergadering_id', '=', vergaderingId)
    .orderBy('o.moment', 'desc')
    .limit(5)
    .execute()
}

/** Who gave an order, with the roles they have now; nobody when the account was closed. */
export async function findOpdrachtgever(db: Db | Tx, id: string): Promise<Gebruiker | undefined> {
  const gebruiker = await db
    .selectFrom('gebruiker as u')
    .select(['u.id', 'u.gemeente_id', 'u.email', 'u.naam', 'u.is_medewerker'])
    .select(
      sql<
        Rol[]
      >`(select coalesce(array_agg(r.rol), '{}') from gebruiker_rol r where r.gebruiker_id = u.id)`.as(
        'rollen',
      ),
    )
    .where('u.id', '=', id)
    .where('u.geblokkeerd_op', 'is', null)
    .executeTakeFirst()
  return gebruiker && { ...gebruiker, aanvraag_id: null }
}

export type TeVersturen = Awaited<ReturnType<typeof listTeVersturen>>[number]

/** What of a meeting was decided and still has to be sent, with what the register may say and whom it may not name. */
export function listTeVersturen(
  db: Db | Tx,
  vergaderingId: string,
  agendapuntId: string | null = null,
) {
  return db
    .selectFrom('besluit as b')
    .innerJoin('agendapunt as p', 'p.id', 'b.agendapunt_id')
    .innerJoin('voorstel as v', 'v.id', 'p.voorstel_id')
    .innerJoin('aanvraag as a', 'a.id', 'b.aanvraag_id')
    .leftJoin('bekendmaking as k', 'k.besluit_id', 'b.id')
    .select(['p.id', 'v.versie', 'a.nummer', 'a.titel', 'a.samenvatting', 'b.uitkomst', 'b.bedrag'])
    .select(
      sql<string[]>`(select coalesce(array_agg(naam), '{}') from (
        select pt.naam from deelname d join partij pt on pt.id = d.partij_id
         where d.aanvraag_id = a.id and pt.soort = 'natuurlijk_persoon'
        union select l.naam from deelname d join partij_lid l on l.partij_id = d.partij_id where d.aanvraag_id = a.id
        union select g.naam from toegang t join gebruiker g on g.id = t.gebruiker_id where t.aanvraag_id = a.id) n
        where btrim(naam) <> '')`.as('namen'),
    )
    .where('p.vergadering_id', '=', vergaderingId)
    .$if(agendapuntId !== null, (query) => query.where('p.id', '=', agendapuntId ?? ''))
    .where('k.besluit_id', 'is', null)
    .where(sql<boolean>`not exists (select from taak t where t.verwijst_naar = b.id)`)
    .orderBy('p.volgorde')
    .execute()
}

/** The decisions of a meeting on an objection or a change that still have to be sent: one by one. */
export const listApartTeVersturen = (db: Db | Tx, vergaderingId: string) =>
  db
    .selectFrom('besluit as b')
    .innerJoin('agendapunt as p', 'p.id', 'b.agendapunt_id')
    .innerJoin('aanvraag as a', 'a.id', 'b.aanvraag_id')
    .leftJoin('bekendmaking as k', 'k.besluit_id', 'b.id')
    .select(['a.nummer', 'a.titel', 'b.soort'])
    .where('p.vergadering_id', '=', vergaderingId)
    .where('p.voorstel_id', 'is', null)
    .where('k.besluit_id', 'is', null)
    .where(sql<boolean>`not exists (select from taak t where t.verwijst_naar = b.id)`)
    .orderBy('p.volgorde')
    .execute()
