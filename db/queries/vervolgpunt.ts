import { sql } from 'kysely'
import type { Vervolgsoort } from '../../app/domain/college/vervolg.ts'
import type { Db, Tx } from '../db.ts'
import { agendapunten } from './agendapunt.ts'

export type Vervolgpunt = Awaited<ReturnType<typeof listVervolgpunten>>[number]

/** The items of a meeting about what came after a decision, objections and changes, in order. */
export const listVervolgpunten = (db: Db | Tx, vergaderingId: string) =>
  punten(db).where('p.vergadering_id', '=', vergaderingId).orderBy('p.volgorde').execute()

/** Which of them: by the number of the case, and by that of the objection or the change in it. */
export type Vervolgplaats = {
  vergadering_id: string
  nummer: string
  soort: Vervolgsoort
  volgnummer: string
}

export function findVervolgpunt(db: Db | Tx, waar: Vervolgplaats) {
  const { vergadering_id, nummer, soort, volgnummer } = waar
  return (
    punten(db)
      .where('p.vergadering_id', '=', vergadering_id)
      .where('a.nummer', '=', nummer)
      .where(
        soort === 'bezwaar' ? 'p.bezwaarvoorstel_id' : 'p.wijzigingsvoorstel_id',
        'is not',
        null,
      )
      .where(sql<boolean>`coalesce(q.volgnummer, x.volgnummer)::text = ${volgnummer}`)
      // sent back and brought again on the same day: the last one counts
      .orderBy('p.volgorde', 'desc')
      .limit(1)
      .executeTakeFirst()
  )
}

const punten = (db: Db | Tx) =>
  agendapunten(db)
    .leftJoin('bezwaarvoorstel as z', 'z.id', 'p.bezwaarvoorstel_id')
    .leftJoin('bezwaar as q', 'q.id', 'z.bezwaar_id')
    .leftJoin('wijzigingsvoorstel as w', 'w.id', 'p.wijzigingsvoorstel_id')
    .leftJoin('wijziging as x', 'x.id', 'w.wijziging_id')
    .leftJoin('subsidie as u', 'u.aanvraag_id', 'w.aanvraag_id')
    .innerJoin('aanvraag as a', (join) =>
      join.on(sql<boolean>`a.id = coalesce(z.aanvraag_id, w.aanvraag_id)`),
    )
    .innerJoin('regeling_versie as r', 'r.id', 'a.regeling_versie_id')
    .select(['p.bezwaarvoorstel_id', 'p.wijzigingsvoorstel_id', 'p.geagendeerd_door'])
    .select(['a.id as aanvraag_id', 'a.nummer', 'a.titel', 'r.titel as regeling'])
    .select(['q.id as bezwaar_id', 'q.naam', 'z.dictum'])
    .select(['x.id as wijziging_id', 'w.uitkomst', 'w.bedrag', 'w.grond'])
    .select(['z.afwijking', 'u.verleend', 'u.vastgesteld', 'u.klaargezet'])
    .select('u.teruggevorderd as eerder_teruggevorderd')
    .select(sql<string>`coalesce(z.overwegingen, w.overwegingen)`.as('overwegingen'))
    .select(['b.mutatie', 'b.mutatie_vastgesteld', 'b.uit_bezwaar', 'b.teruggevorderd'])
    .select([
      sql<Vervolgsoort>`case when p.bezwaarvoorstel_id is null then 'wijziging' else 'bezwaar' end`.as(
        'soort',
      ),
      sql<number>`coalesce(q.volgnummer, x.volgnummer)`.as('volgnummer'),
    ])
    .where('p.voorstel_id', 'is', null)

/** Proposals to change or withdraw that wait for a decision and stand on no agenda. */
export const listWijzigingenZonderAgenda = (db: Db | Tx, gemeente_id: string) =>
  db
    .selectFrom('wijzigingsvoorstel as v')
    .innerJoin('wijziging as w', 'w.id', 'v.wijziging_id')
    .innerJoin('aanvraag as a', 'a.id', 'v.aanvraag_id')
    .innerJoin('subsidie as u', 'u.aanvraag_id', 'v.aanvraag_id')
    .select(['a.nummer', 'a.titel', 'v.uitkomst', 'v.bedrag', 'u.verleend', 'u.vastgesteld'])
    .where('v.gemeente_id', '=', gemeente_id)
    .where('v.vervallen_op', 'is', null)
    .where('w.status', '=', 'open')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('agendapunt as p')
            .select('p.id')
            .whereRef('p.wijzigingsvoorstel_id', '=', 'v.id')
            .where('p.aangehouden_op', 'is', null),
        ),
      ),
    )
    .orderBy('v.moment')
    .limit(100)
    .execute()
