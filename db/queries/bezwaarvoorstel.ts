import { sql, type Insertable } from 'kysely'
import type { Motivering } from '../../app/domain/besluit/voorstel.ts'
import type { Db, Tx } from '../db.ts'
import type { BezwaarvoorstelTable } from '../schema.ts'

export type Bezwaarvoorstelrij = NonNullable<Awaited<ReturnType<typeof findBezwaarvoorstel>>>

/** The proposal that stands for an objection, and the meeting it is on the agenda of, if it is. */
export const findBezwaarvoorstel = (db: Db | Tx, bezwaarId: string) =>
  voorstellen(db)
    .where('v.bezwaar_id', '=', bezwaarId)
    .where('v.vervallen_op', 'is', null)
    .executeTakeFirst()

/** The newest proposal, also one that was sent back: what the next one begins from. */
export const findLaatsteBezwaarvoorstel = (db: Db | Tx, bezwaarId: string) =>
  voorstellen(db)
    .where('v.bezwaar_id', '=', bezwaarId)
    .orderBy('v.versie', 'desc')
    .limit(1)
    .executeTakeFirst()

const voorstellen = (db: Db | Tx) =>
  db
    .selectFrom('bezwaarvoorstel as v')
    .innerJoin('gebruiker as u', 'u.id', 'v.opgesteld_door')
    .leftJoin('agendapunt as p', 'p.bezwaarvoorstel_id', 'v.id')
    .leftJoin('collegevergadering as c', 'c.id', 'p.vergadering_id')
    .select(['v.id', 'v.bezwaar_id', 'v.versie', 'v.dictum', 'v.niet_grond', 'v.overwegingen'])
    .select(['v.bedrag', 'v.grond_bedrag', 'v.verantwoording_op', 'v.kosten', 'v.kosten_bedrag'])
    .select([
      'v.kosten_reden',
      'v.afwijking',
      'v.moment',
      'v.opgesteld_door',
      'u.naam as opsteller',
    ])
    .select(['p.id as agendapunt_id', 'p.vergadering_id', 'c.datum as vergadering'])
    .select((eb) => eb.ref('v.motivering').$castTo<Motivering[]>().as('motivering'))

/** Takes a proposal back: the college asked for another one. */
export async function lapseBezwaarvoorstel(tx: Tx, bezwaarId: string, vervallen_op: Date) {
  await tx
    .updateTable('bezwaarvoorstel')
    .set({ vervallen_op })
    .where('bezwaar_id', '=', bezwaarId)
    .where('vervallen_op', 'is', null)
    .execute()
}

/** What the college asked for when it last sent a proposal on this objection back. */
export const findTerugzending = (db: Db | Tx, bezwaarId: string) =>
  db
    .selectFrom('agendapunt as p')
    .innerJoin('bezwaarvoorstel as v', 'v.id', 'p.bezwaarvoorstel_id')
    .innerJoin('collegevergadering as c', 'c.id', 'p.vergadering_id')
    .select(['c.datum', 'p.terugstuurreden as reden', 'v.versie'])
    .where('v.bezwaar_id', '=', bezwaarId)
    .where('p.teruggestuurd_op', 'is not', null)
    .orderBy('v.versie', 'desc')
    .limit(1)
    .executeTakeFirst()

type Nieuw = Omit<Insertable<BezwaarvoorstelTable>, 'versie' | 'motivering'> & {
  motivering: Motivering[]
}

/** Puts a proposal in the place of the one that stood, as the next version. */
export async function vervangBezwaarvoorstel(tx: Tx, { motivering, ...voorstel }: Nieuw) {
  const { bezwaar_id, moment } = voorstel
  await lapseBezwaarvoorstel(tx, bezwaar_id, moment)
  await tx
    .insertInto('bezwaarvoorstel')
    .values({
      ...voorstel,
      motivering: JSON.stringify(motivering),
      versie: sql<number>`(select coalesce(max(versie), 0) + 1 from bezwaarvoorstel where bezwaar_id = ${bezwaar_id})`,
    })
    .execute()
}

/** Puts a proposal on an objection at the end of an agenda. */
export async function insertBezwaarpunt(
  tx: Tx,
  punt: { gemeente_id: string; vergadering_id: string; bezwaarvoorstel_id: string },
) {
  await tx
    .insertInto('agendapunt')
    .values({
      ...punt,
      volgorde: sql<number>`(select coalesce(max(volgorde), 0) + 1 from agendapunt where vergadering_id = ${punt.vergadering_id})`,
    })
    .execute()
}

/** The objections on the agenda of a meeting, in order, with what became of each. */
export const listBezwaarpunten = (db: Db | Tx, vergaderingId: string) =>
  punten(db).where('p.vergadering_id', '=', vergaderingId).orderBy('p.volgorde').execute()

/** One of them, by the number of the case and that of the objection in it. */
export function findBezwaarpunt(
  db: Db | Tx,
  vergaderingId: string,
  { nummer, volgnummer }: { nummer: string | undefined; volgnummer: string | undefined },
) {
  return (
    punten(db)
      .where('p.vergadering_id', '=', vergaderingId)
      .where('a.nummer', '=', nummer ?? '')
      .where(sql<boolean>`z.volgnummer::text = ${volgnummer ?? ''}`)
      // sent back and brought again on the same day: the last one counts
      .orderBy('p.volgorde', 'desc')
      .limit(1)
      .executeTakeFirst()
  )
}

const punten = (db: Db | Tx) =>
  db
    .selectFrom('agendapunt as p')
    .innerJoin('collegevergadering as c', 'c.id', 'p.vergadering_id')
    .innerJoin('bezwaarvoorstel as v', 'v.id', 'p.bezwaarvoorstel_id')
    .innerJoin('bezwaar as z', 'z.id', 'v.bezwaar_id')
    .innerJoin('aanvraag as a', 'a.id', 'z.aanvraag_id')
    .leftJoin('besluit as b', 'b.agendapunt_id', 'p.id')
    .select(['p.id', 'p.vergadering_id', 'c.datum', 'c.gesloten_op', 'v.dictum', 'v.bedrag'])
    .select(['z.id as bezwaar_id', 'z.volgnummer', 'z.aanvraag_id', 'a.nummer', 'a.titel'])
    .select(['z.naam', 'b.id as besluit_id', 'p.teruggestuurd_op', 'p.terugstuurreden'])
