import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Vervolgsoort } from '../../app/domain/college/vervolg.ts'
import type { Db, Tx } from '../db.ts'

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
  db
    .selectFrom('agendapunt as p')
    .innerJoin('collegevergadering as c', 'c.id', 'p.vergadering_id')
    .leftJoin('bezwaarvoorstel as z', 'z.id', 'p.bezwaarvoorstel_id')
    .leftJoin('bezwaar as q', 'q.id', 'z.bezwaar_id')
    .leftJoin('wijzigingsvoorstel as w', 'w.id', 'p.wijzigingsvoorstel_id')
    .leftJoin('wijziging as x', 'x.id', 'w.wijziging_id')
    .innerJoin('aanvraag as a', (join) =>
      join.on(sql<boolean>`a.id = coalesce(z.aanvraag_id, w.aanvraag_id)`),
    )
    .innerJoin('regeling_versie as r', 'r.id', 'a.regeling_versie_id')
    .leftJoin('besluit as b', 'b.agendapunt_id', 'p.id')
    .leftJoin('gebruiker as d', 'd.id', 'b.vastgelegd_door')
    .leftJoin('gebruiker as h', 'h.id', 'p.portefeuillehouder_id')
    .leftJoin('collegevergadering as n', 'n.id', 'p.aangehouden_naar')
    .leftJoin('collegebesluitnummer as cn', 'cn.besluit_id', 'b.id')
    .select(['p.id', 'p.vergadering_id', 'p.volgorde', 'c.datum', 'c.gesloten_op'])
    .select(['p.bezwaarvoorstel_id', 'p.wijzigingsvoorstel_id', 'p.geagendeerd_door'])
    .select(['p.teruggestuurd_op', 'p.terugstuurreden', 'p.aanhoudreden'])
    .select(['n.datum as aangehouden_tot', 'h.naam as portefeuillehouder'])
    .select(['a.id as aanvraag_id', 'a.nummer', 'a.titel', 'r.titel as regeling'])
    .select(['q.id as bezwaar_id', 'q.naam', 'z.dictum'])
    .select(['x.id as wijziging_id', 'w.uitkomst', 'w.bedrag', 'w.grond'])
    .select(['b.id as besluit_id', 'b.uitkomst as besloten', 'b.bedrag as besloten_bedrag'])
    .select([
      'b.moment as besloten_op',
      'd.naam as vastgelegd_door',
      'b.mutatie',
      'b.mutatie_vastgesteld',
      'b.uit_bezwaar',
      'b.teruggevorderd',
    ])
    .select([
      'b.plafond_vastgelegd',
      'cn.nummer as besluitnummer',
      'cn.datum as besluitnummer_datum',
    ])
    .select([
      sql<Vervolgsoort>`case when p.bezwaarvoorstel_id is null then 'wijziging' else 'bezwaar' end`.as(
        'soort',
      ),
      sql<number>`coalesce(q.volgnummer, x.volgnummer)`.as('volgnummer'),
    ])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('verschoning as s')
          .innerJoin('gebruiker as u', 'u.id', 's.gebruiker_id')
          .select(['u.id', 'u.naam', 's.reden'])
          .whereRef('s.agendapunt_id', '=', 'p.id')
          .orderBy('u.naam'),
      ).as('verschoningen'),
    )
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('tegenstem as t')
          .innerJoin('gebruiker as u', 'u.id', 't.gebruiker_id')
          .select(['u.naam'])
          .whereRef('t.besluit_id', '=', 'b.id')
          .orderBy('u.naam'),
      ).as('tegen'),
    )
    .where('p.voorstel_id', 'is', null)

/** Proposals to change or withdraw that wait for a decision and stand on no agenda. */
export const listWijzigingenZonderAgenda = (db: Db | Tx, gemeente_id: string) =>
  db
    .selectFrom('wijzigingsvoorstel as v')
    .innerJoin('wijziging as w', 'w.id', 'v.wijziging_id')
    .innerJoin('aanvraag as a', 'a.id', 'v.aanvraag_id')
    .select(['a.nummer', 'a.titel', 'v.uitkomst', 'v.bedrag'])
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
