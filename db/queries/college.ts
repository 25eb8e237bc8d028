import { sql } from 'kysely'
import type { Datum } from '../../app/domain/datum.ts'
import type { Lid, Presentie } from '../../app/domain/college/quorum.ts'
import type { Db, Tx } from '../db.ts'

/** The meetings of a college, newest first, with how many items there are and how many are done. */
export function listVergaderingen(db: Db | Tx, gemeente_id: string, max = 50) {
  return db
    .selectFrom('collegevergadering as c')
    .select(['c.id', 'c.datum', 'c.gesloten_op'])
    .select([
      sql<number>`(select count(*) from agendapunt p where p.vergadering_id = c.id)`.as('punten'),
      sql<number>`(select count(*) from agendapunt p where p.vergadering_id = c.id
        and (p.teruggestuurd_op is not null or p.aangehouden_op is not null or exists (select from besluit b where b.agendapunt_id = p.id)))`.as(
        'afgedaan',
      ),
    ])
    .where('c.gemeente_id', '=', gemeente_id)
    .orderBy('c.datum', 'desc')
    .limit(max)
    .execute()
}

/** Meetings a proposal can still be put on the agenda of: from this day on, not closed. */
export function listKomendeVergaderingen(db: Db | Tx, gemeente_id: string, vandaag: Datum) {
  return db
    .selectFrom('collegevergadering')
    .select(['id', 'datum'])
    .where('gemeente_id', '=', gemeente_id)
    .where('datum', '>=', vandaag)
    .where('gesloten_op', 'is', null)
    .orderBy('datum')
    .execute()
}

export function findVergadering(db: Db | Tx, gemeente_id: string, datum: string) {
  return db
    .selectFrom('collegevergadering')
    .select(['id', 'datum', 'gesloten_op', 'besluitenlijst_op'])
    .where('gemeente_id', '=', gemeente_id)
    .where(sql<boolean>`datum::text = ${datum}`)
    .executeTakeFirst()
}

/** The same by its id, held until the transaction ends. */
export function lockVergadering(tx: Tx, gemeente_id: string, id: string) {
  return tx
    .selectFrom('collegevergadering')
    .select(['id', 'datum', 'gesloten_op', 'besluitenlijst_op'])
    .where('gemeente_id', '=', gemeente_id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

type Lijst = { besluitenlijst_op: Date; besluitenlijst_door: string }

/** Makes the list of decisions of a meeting public. */
export async function publiceerBesluitenlijst(tx: Tx, id: string, lijst: Lijst) {
  await tx.updateTable('collegevergadering').set(lijst).where('id', '=', id).execute()
}

/** Adds a meeting; answers nothing when there is one on that day already. */
export function insertVergadering(tx: Tx, gemeente_id: string, datum: Datum) {
  return tx
    .insertInto('collegevergadering')
    .values({ gemeente_id, datum })
    .onConflict((oc) => oc.columns(['gemeente_id', 'datum']).doNothing())
    .returning('id')
    .executeTakeFirst()
}

export async function sluitVergadering(tx: Tx, id: string, nu: Date) {
  await tx.updateTable('collegevergadering').set({ gesloten_op: nu }).where('id', '=', id).execute()
}

/** The members of the college: who is there, and who takes no part in this item. */
export function listCollegeleden(
  db: Db | Tx,
  gemeente_id: string,
  vergaderingId: string | null,
  agendapuntId: string | null = null,
): Promise<Lid[]> {
  return db
    .selectFrom('gebruiker as u')
    .innerJoin('gebruiker_rol as r', (join) =>
      join.onRef('r.gebruiker_id', '=', 'u.id').on('r.rol', '=', 'collegelid'),
    )
    .select(['u.id', 'u.naam'])
    .select([
      sql<boolean>`exists (select from presentie a
        where a.vergadering_id = ${vergaderingId} and a.gebruiker_id = u.id)`.as('aanwezig'),
      sql<boolean>`exists (select from presentie a where a.vergadering_id = ${vergaderingId}
        and a.gebruiker_id = u.id and a.voorzitter)`.as('zit_voor'),
      sql<boolean>`exists (select from verschoning v
        where v.agendapunt_id = ${agendapuntId} and v.gebruiker_id = u.id)`.as('verschoond'),
      sql<boolean>`exists (select from toegang t
        where t.aanvraag_id = zaak_van_agendapunt(${agendapuntId}) and t.gebruiker_id = u.id)`.as(
        'bijAanvraag',
      ),
    ])
    .where('u.gemeente_id', '=', gemeente_id)
    .where('u.geblokkeerd_op', 'is', null)
    .orderBy('u.naam')
    .execute()
}

type Presentielijst = { gemeente_id: string; vergadering_id: string; vastgelegd_door: string }

/** Makes these members, and no others, present at a meeting, with one of them in the chair. */
export async function replacePresentie(
  tx: Tx,
  lijst: Presentielijst,
  { aanwezig, voorzitter }: Presentie,
  moment: Date,
) {
  await tx.deleteFrom('presentie').where('vergadering_id', '=', lijst.vergadering_id).execute()
  if (aanwezig.length === 0) return
  const leden = aanwezig.map((gebruiker_id) => ({
    ...lijst,
    gebruiker_id,
    voorzitter: gebruiker_id === voorzitter,
    moment,
  }))
  await tx.insertInto('presentie').values(leden).execute()
}
