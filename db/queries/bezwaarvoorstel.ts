import { sql, type Insertable } from 'kysely'
import type { Motivering } from '../../app/domain/besluit/voorstel.ts'
import type { Db, Tx } from '../db.ts'
import type { BezwaarvoorstelTable } from '../schema.ts'

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
    .leftJoin('agendapunt as p', (join) =>
      join.onRef('p.bezwaarvoorstel_id', '=', 'v.id').on('p.aangehouden_op', 'is', null),
    )
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
