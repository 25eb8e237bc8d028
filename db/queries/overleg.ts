import { sql, type ExpressionBuilder } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Evaluatieplaninhoud } from '../../app/domain/evaluatieplan/evaluatieplan.ts'
import type { Db, Tx } from '../db.ts'
import type { AanvraagTable, Database, EvaluatiecriteriumTable } from '../schema.ts'

/** All that lies on the table between the initiators and the municipality. */
export type Overleg = Awaited<ReturnType<typeof getOverleg>>
export type Overlegcriterium = Overleg['criteria'][number]
export type Overlegvoorstel = Overlegcriterium['voorstellen'][number]
export type Overlegopmerking = Overlegcriterium['opmerkingen'][number]
export type Overlegplan = Overleg['plannen'][number]

/** The organisations and groups that take part, or that left. */
const partijen = (vertrokken: boolean) =>
  sql<string[]>`array(select p.naam from deelname d join partij p on p.id = d.partij_id
    where d.aanvraag_id = a.id and p.soort <> 'natuurlijk_persoon'
      and (d.vertrokken_op is not null) = ${vertrokken} order by d.rol, p.naam)`

type Aanvraag = ExpressionBuilder<Database & { a: AanvraagTable }, 'a'>

/** Criteria with every version, plans with who confirmed them, and who is at the table: one statement. */
export function getOverleg(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('aanvraag as a')
    .select(['a.id', 'a.nummer', 'a.titel', 'a.status', 'a.doel', 'a.samenvatting', 'a.doelgroep'])
    .select(['a.activiteiten', 'a.gevraagd', 'a.start_op', 'a.eind_op', 'a.regeling_id'])
    .select((eb) => [
      criteriaOf(eb).as('criteria'),
      plannenOf(eb).as('plannen'),
      hulpvraagOf(eb).as('hulpvraag'),
      begeleidersOf(eb).as('begeleiders'),
      penvoerderOf(eb).as('penvoerder'),
      regelingOf(eb).as('regeling'),
      partijen(false).as('partners'),
      partijen(true).as('vertrokken'),
    ])
    .where('a.id', '=', aanvraagId)
    .executeTakeFirstOrThrow()
}

function criteriaOf(eb: Aanvraag) {
  return jsonArrayFrom(
    eb
      .selectFrom('evaluatiecriterium as c')
      .select(['c.id', 'c.volgnummer', sql<boolean>`c.vervallen_op is not null`.as('vervallen')])
      .select((ec) =>
        jsonArrayFrom(
          ec
            .selectFrom('criteriumvoorstel as v')
            .innerJoin('gebruiker as g', 'g.id', 'v.door')
            .leftJoin('criteriumakkoord as k', 'k.voorstel_id', 'v.id')
            .leftJoin('gebruiker as ander', 'ander.id', 'k.door')
            .select(['v.id', 'v.versie', 'v.kant', 'v.door', 'g.naam as door_naam', 'v.moment'])
            .select(['v.doel', 'v.soort', 'v.indicator', 'v.eenheid', 'v.richting', 'v.leren'])
            .select(['v.nulwaarde', 'v.nulmeting_op', 'v.nulmeting_bron', 'v.streefwaarde'])
            .select(['v.streefdatum', 'v.meetinstrument', 'v.wie_meet', 'v.minuten'])
            .select(['v.toelichting', 'v.laten_vervallen', 'k.door as akkoord_door'])
            .select(['ander.naam as akkoord_naam', 'k.moment as akkoord_moment'])
            .whereRef('v.criterium_id', '=', 'c.id')
            .orderBy('v.versie'),
        ).as('voorstellen'),
      )
      .select((ec) => [opmerkingenOf(ec).as('opmerkingen'), nulmetingOf(ec).as('nulmeting')])
      .whereRef('c.aanvraag_id', '=', 'a.id')
      .orderBy('c.volgnummer'),
  )
}

type InCriterium = ExpressionBuilder<Database & { c: EvaluatiecriteriumTable }, 'c'>

function opmerkingenOf(ec: InCriterium) {
  return jsonArrayFrom(
    ec
      .selectFrom('criteriumopmerking as o')
      .innerJoin('gebruiker as wie', 'wie.id', 'o.door')
      .select(['o.id', 'o.bij_versie', 'o.kant', 'o.tekst', 'o.moment', 'wie.naam'])
      .whereRef('o.criterium_id', '=', 'c.id')
      .orderBy('o.moment'),
  )
}

/** What was measured before the beginning, the newest. */
function nulmetingOf(ec: InCriterium) {
  return jsonObjectFrom(
    ec
      .selectFrom('nulmeting as n')
      .innerJoin('gebruiker as wie', 'wie.id', 'n.door')
      .select(['n.waarde', 'n.gemeten_op', 'n.bron', 'n.kant', 'wie.naam'])
      .whereRef('n.criterium_id', '=', 'c.id')
      .orderBy('n.moment', 'desc')
      .limit(1),
  )
}

/** The newest version first. */
function plannenOf(eb: Aanvraag) {
  return jsonArrayFrom(
    eb
      .selectFrom('evaluatieplan as e')
      .innerJoin('gebruiker as g', 'g.id', 'e.voorgelegd_door')
      .select(['e.id', 'e.versie', 'e.hash', 'e.moment', 'g.naam as voorgelegd_naam'])
      .select((ee) => [
        ee.ref('e.inhoud').$castTo<Evaluatieplaninhoud>().as('inhoud'),
        jsonArrayFrom(
          ee
            .selectFrom('evaluatieplan_bevestiging as b')
            .innerJoin('gebruiker as wie', 'wie.id', 'b.gebruiker_id')
            .select(['b.kant', 'b.gebruiker_id', 'wie.naam', 'b.moment'])
            .whereRef('b.evaluatieplan_id', '=', 'e.id')
            .orderBy('b.moment'),
        ).as('bevestigingen'),
      ])
      .whereRef('e.aanvraag_id', '=', 'a.id')
      .orderBy('e.versie', 'desc'),
  )
}

function hulpvraagOf(eb: Aanvraag) {
  return jsonObjectFrom(
    eb
      .selectFrom('hulpvraag as h')
      .innerJoin('gebruiker as g', 'g.id', 'h.door')
      .select(['h.vraag', 'h.moment', 'g.naam'])
      .whereRef('h.aanvraag_id', '=', 'a.id')
      .orderBy('h.moment', 'desc')
      .limit(1),
  )
}

function begeleidersOf(eb: Aanvraag) {
  return jsonArrayFrom(
    eb
      .selectFrom('betrokkenheid as b')
      .innerJoin('gebruiker as g', 'g.id', 'b.gebruiker_id')
      .select(['g.id', 'g.naam', 'g.telefoon'])
      .whereRef('b.aanvraag_id', '=', 'a.id')
      .where('b.taak', '=', 'begeleider')
      .orderBy('b.moment'),
  )
}

function penvoerderOf(eb: Aanvraag) {
  return jsonObjectFrom(
    eb
      .selectFrom('deelname as d')
      .innerJoin('partij as p', 'p.id', 'd.partij_id')
      .select(['p.naam', 'p.telefoon'])
      .whereRef('d.aanvraag_id', '=', 'a.id')
      .where('d.rol', '=', 'penvoerder')
      .where('d.vertrokken_op', 'is', null),
  )
}

function regelingOf(eb: Aanvraag) {
  return jsonObjectFrom(
    eb
      .selectFrom('regeling_versie as r')
      .select(['r.tot', 'r.contact_naam', 'r.contact_telefoon'])
      .select(['r.vervanger_naam', 'r.vervanger_telefoon'])
      .whereRef('r.regeling_id', '=', 'a.regeling_id')
      .where((er) =>
        er.or([
          er('a.regeling_versie_id', 'is', null),
          er('r.id', '=', er.ref('a.regeling_versie_id')),
        ]),
      )
      .orderBy('r.versie', 'desc')
      .limit(1),
  )
}
