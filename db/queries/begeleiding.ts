import { sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import type { Evaluatieplaninhoud } from '../../app/domain/evaluatieplan/evaluatieplan.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Db, Tx } from '../db.ts'

/**
 * The application a begeleider of the municipality may see for its evaluation plan: a draft only when its
 * initiators put a criterium on the table, asked for help or sat down at the table, or when this begeleider began it with them from an
 * idea. Nobody guides their own application or one they judge.
 */
export function findBegeleidingszaak(db: Db | Tx, gebruiker: Gebruiker, nummer: string) {
  return begeleidingszaken(db, gebruiker)
    .where('a.nummer', '=', nummer)
    .where((eb) => eb.or([eb('a.status', '<>', 'concept'), ligtOpTafel, begeleidtZelf(gebruiker)]))
    .executeTakeFirst()
}
export type Begeleidingszaak = NonNullable<Awaited<ReturnType<typeof findBegeleidingszaak>>>

/** Every such application in one of these states, with enough to tell whose turn it is. The longest untouched first. */
export function listBegeleidingszaken(
  db: Db | Tx,
  gebruiker: Gebruiker,
  statussen: readonly Begeleidingszaak['status'][],
) {
  return begeleidingszaken(db, gebruiker)
    .select((eb) => [
      laatsteMoment.as('laatste_moment'),
      hulpGevraagd.as('hulp_gevraagd'),
      jsonArrayFrom(
        eb
          .selectFrom('evaluatiecriterium as c')
          .innerJoin('criteriumvoorstel as v', 'v.criterium_id', 'c.id')
          .leftJoin('criteriumakkoord as k', 'k.voorstel_id', 'v.id')
          .selectAll('v')
          .select(['c.volgnummer', 'k.door as akkoord_door'])
          .distinctOn('c.volgnummer')
          .whereRef('c.aanvraag_id', '=', 'a.id')
          .where('c.vervallen_op', 'is', null)
          .orderBy('c.volgnummer')
          .orderBy('v.versie', 'desc'),
      ).as('voorstellen'),
      jsonObjectFrom(
        eb
          .selectFrom('evaluatieplan as e')
          .select((ee) => [
            'e.versie',
            ee.ref('e.inhoud').$castTo<Evaluatieplaninhoud>().as('inhoud'),
            jsonArrayFrom(
              ee
                .selectFrom('evaluatieplan_bevestiging as b')
                .select(['b.kant', 'b.gebruiker_id'])
                .whereRef('b.evaluatieplan_id', '=', 'e.id'),
            ).as('bevestigingen'),
          ])
          .whereRef('e.aanvraag_id', '=', 'a.id')
          .orderBy('e.versie', 'desc')
          .limit(1),
      ).as('plan'),
      jsonArrayFrom(
        eb
          .selectFrom('betrokkenheid as b')
          .innerJoin('gebruiker as g', 'g.id', 'b.gebruiker_id')
          .select(['g.id', 'g.naam'])
          .whereRef('b.aanvraag_id', '=', 'a.id')
          .where('b.taak', '=', 'begeleider')
          .orderBy('b.moment'),
      ).as('begeleiders'),
    ])
    .where('a.status', 'in', statussen)
    .where(ligtOpTafel)
    .orderBy('laatste_moment')
    .orderBy('a.id')
    .limit(500)
    .execute()
}

function begeleidingszaken(db: Db | Tx, { id, gemeente_id }: Gebruiker) {
  return db
    .selectFrom('aanvraag as a')
    .leftJoin('toegang as t', (join) =>
      join.onRef('t.aanvraag_id', '=', 'a.id').on('t.gebruiker_id', '=', id),
    )
    .select(['a.id', 'a.nummer', 'a.titel', 'a.status', 'a.gemeente_id', 't.recht as zaakrecht'])
    .where('a.gemeente_id', '=', gemeente_id)
    .where((eb) => eb.or([eb('t.recht', 'is', null), eb('t.recht', '=', 'helper')]))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('betrokkenheid as b')
            .select('b.taak')
            .whereRef('b.aanvraag_id', '=', 'a.id')
            .where('b.gebruiker_id', '=', id)
            .where('b.taak', 'in', ['beoordelaar', 'bezwaarbehandelaar']),
        ),
      ),
    )
}

/** This person is the begeleider of the case: they began it together from an idea. */
const begeleidtZelf = ({ id }: Gebruiker) => sql<boolean>`exists (select from betrokkenheid b
  where b.aanvraag_id = a.id and b.gebruiker_id = ${id} and b.taak = 'begeleider')`
const hulpGevraagd = sql<boolean>`exists (select from hulpvraag h where h.aanvraag_id = a.id)`
const ligtOpTafel = sql<boolean>`(exists (select from evaluatiecriterium c where c.aanvraag_id = a.id) or ${hulpGevraagd}
  or exists (select from overlegsessie s where s.aanvraag_id = a.id))`

/** When somebody last did something at this table. */
const laatsteMoment = sql<Date>`greatest(
  (select max(h.moment) from hulpvraag h where h.aanvraag_id = a.id),
  (select max(s.begonnen_op) from overlegsessie s where s.aanvraag_id = a.id),
  (select max(greatest(v.moment, k.moment)) from evaluatiecriterium c join criteriumvoorstel v on v.criterium_id = c.id
     left join criteriumakkoord k on k.voorstel_id = v.id where c.aanvraag_id = a.id),
  (select max(e.moment) from evaluatieplan e where e.aanvraag_id = a.id))`
