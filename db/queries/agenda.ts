import { sql } from 'kysely'
import type { Db, Tx } from '../db.ts'
import { agendapunten } from './agendapunt.ts'

export type Agendapunt = Awaited<ReturnType<typeof listAgenda>>[number]

/** The items of a meeting in order: what is proposed, on which ceiling, and what became of it. */
export const listAgenda = (db: Db | Tx, vergaderingId: string) =>
  agenda(db, vergaderingId).execute()

/** The query itself, so that a test can ask how it is carried out. */
export const agenda = (db: Db | Tx, vergaderingId: string) =>
  punten(db).where('p.vergadering_id', '=', vergaderingId).orderBy('p.volgorde')

/** One item of a meeting, by the number of its case; the newest if it came back. */
export const findAgendapunt = (db: Db | Tx, vergaderingId: string, nummer: string) =>
  agendapuntVan(db, vergaderingId, nummer).executeTakeFirst()

/** The query itself. The proposals of the case are looked up once; of the other items nothing but theirs is read. */
export const agendapuntVan = (db: Db | Tx, vergaderingId: string, nummer: string) =>
  punten(db).where(
    'p.id',
    '=',
    sql<string>`(select q.id from agendapunt q
      where q.vergadering_id = ${vergaderingId} and q.voorstel_id = any(array(
        select w.id from aanvraag z join voorstel w on w.aanvraag_id = z.id where z.nummer = ${nummer}))
      order by q.volgorde desc limit 1)`,
  )

/** Proposals that wait for a place on an agenda. */
export function listNietGeagendeerd(db: Db | Tx, gemeente_id: string) {
  return (
    db
      .selectFrom('voorstel as v')
      .innerJoin('aanvraag as a', 'a.id', 'v.aanvraag_id')
      .leftJoin('agendapunt as p', (join) =>
        join.onRef('p.voorstel_id', '=', 'v.id').on('p.aangehouden_op', 'is', null),
      )
      .select(['a.nummer', 'a.titel', 'a.uiterste_datum', 'v.uitkomst', 'v.bedrag'])
      // by the state of the case: of proposals all that were ever made are kept
      .where('a.gemeente_id', '=', gemeente_id)
      .where('a.status', '=', 'voorstel')
      .where('v.vervallen_op', 'is', null)
      .where('p.id', 'is', null)
      .orderBy('a.werkdatum')
      .limit(100)
      .execute()
  )
}

const punten = (db: Db | Tx) =>
  agendapunten(db)
    .innerJoin('voorstel as v', 'v.id', 'p.voorstel_id')
    .innerJoin('aanvraag as a', 'a.id', 'v.aanvraag_id')
    .innerJoin('regeling_versie as r', 'r.id', 'a.regeling_versie_id')
    .select(['v.id as voorstel_id', 'v.versie'])
    .select(['v.uitkomst', 'v.bedrag', 'v.samenvatting', 'v.afwijking', 'v.score'])
    .select(['v.voorrang', 'r.voorrang_artikel'])
    .select(['a.id as aanvraag_id', 'a.ingediend_op', 'a.volledig_op', 'r.verdeelwijze', 'r.tot'])
    .select(['a.nummer', 'a.titel', 'a.status', 'a.gevraagd', 'a.uiterste_datum'])
    .select(['a.regeling_id', 'r.titel as regeling', 'r.minimumscore'])

/** A proposal before the college: on an application, an objection or a change, one of them. */
export type Voorgelegd = {
  gemeente_id: string
  voorstel_id?: string
  bezwaarvoorstel_id?: string | null
  wijzigingsvoorstel_id?: string | null
  geagendeerd_door?: string | null
}

type Nieuw = Voorgelegd & {
  vergadering_id: string
  portefeuillehouder_id?: string | null
}

/** Puts a proposal at the end of an agenda. */
export async function insertAgendapunt(tx: Tx, punt: Nieuw) {
  await tx
    .insertInto('agendapunt')
    .values({
      ...punt,
      volgorde: sql<number>`(select coalesce(max(volgorde), 0) + 1 from agendapunt where vergadering_id = ${punt.vergadering_id})`,
    })
    .execute()
}

type Terug = { teruggestuurd_op: Date; teruggestuurd_door: string; terugstuurreden: string }

export async function updateTeruggestuurd(tx: Tx, id: string, terug: Terug) {
  await tx.updateTable('agendapunt').set(terug).where('id', '=', id).execute()
}

type Verschoning = {
  gemeente_id: string
  agendapunt_id: string
  gebruiker_id: string
  reden: string
  vastgelegd_door: string
  moment: Date
}

/** Records that a member takes no part; answers nothing when that was recorded already. */
export function insertVerschoning(tx: Tx, verschoning: Verschoning) {
  return tx
    .insertInto('verschoning')
    .values(verschoning)
    .onConflict((oc) => oc.columns(['agendapunt_id', 'gebruiker_id']).doNothing())
    .returning('gebruiker_id')
    .executeTakeFirst()
}

type Aangehouden = {
  aangehouden_op: Date
  aangehouden_door: string
  aanhoudreden: string
  aangehouden_naar: string
}

/** Holds an item until another meeting; answers who presents it, to put it on that agenda. */
export function updateAangehouden(tx: Tx, id: string, aangehouden: Aangehouden) {
  return tx
    .updateTable('agendapunt')
    .set(aangehouden)
    .where('id', '=', id)
    .returning('portefeuillehouder_id')
    .executeTakeFirstOrThrow()
}

/** Who presented the last item of this scheme: usually who presents the next one. */
export async function findPortefeuillehouder(db: Db | Tx, gemeente_id: string, regelingId: string) {
  const laatste = await db
    .selectFrom('agendapunt as p')
    .innerJoin('voorstel as v', 'v.id', 'p.voorstel_id')
    .innerJoin('aanvraag as a', 'a.id', 'v.aanvraag_id')
    .innerJoin('collegevergadering as c', 'c.id', 'p.vergadering_id')
    .select('p.portefeuillehouder_id as id')
    .where('p.gemeente_id', '=', gemeente_id)
    .where('a.regeling_id', '=', regelingId)
    .where('p.portefeuillehouder_id', 'is not', null)
    .orderBy('c.datum', 'desc')
    .limit(1)
    .executeTakeFirst()
  return laatste?.id ?? null
}

/** Puts on record who was against, and whose vote decided when the votes were even. */
export async function insertStemmen(
  tx: Tx,
  besluit: { gemeente_id: string; besluit_id: string },
  { tegen, voorzittersstem }: { tegen: readonly string[]; voorzittersstem: string | null },
) {
  if (voorzittersstem !== null)
    await tx
      .insertInto('voorzittersstem')
      .values({ ...besluit, gebruiker_id: voorzittersstem })
      .execute()
  if (tegen.length === 0) return
  const rijen = [...new Set(tegen)].map((gebruiker_id) => ({ ...besluit, gebruiker_id }))
  await tx.insertInto('tegenstem').values(rijen).execute()
}
