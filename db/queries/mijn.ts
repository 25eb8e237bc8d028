import { sql } from 'kysely'
import { aanZet, type Zaakstand } from '../../app/domain/aanvraag/aan-zet.ts'
import { voorLezer } from '../../app/domain/aanvraag/lezer.ts'
import { toDatum, type Datum } from '../../app/domain/datum.ts'
import type { Gebruiker, Zaakrecht } from '../../app/domain/toegang.ts'
import type { Verloop } from '../../app/domain/aanvraag/tijdlijn.ts'
import type { Db } from '../db.ts'
import { geldendeVersie, zaakstand } from './aan-zet.ts'
import { instemmingstand } from './aanvraaginhoud.ts'

/** The applications this person has a part in, newest first, each with whose turn it is. */
export async function listMijnAanvragen(db: Db, gebruiker: Gebruiker, vandaag: Datum) {
  const rows = await db
    .selectFrom('toegang as t')
    .innerJoin('aanvraag as a', 'a.id', 't.aanvraag_id')
    .innerJoin('regeling_versie as v', (join) =>
      join.on((eb) => eb('v.id', '=', geldendeVersie(vandaag))),
    )
    .innerJoin('deelname as d', (join) =>
      join.onRef('d.aanvraag_id', '=', 't.aanvraag_id').onRef('d.partij_id', '=', 't.partij_id'),
    )
    .select(['a.nummer', 'a.titel', 'a.status', 'a.gevraagd', 'v.titel as regeling'])
    .select(zaakstand.$castTo<Zaakstand>().as('stand'))
    .select((eb) => eb.ref('t.recht').$castTo<Zaakrecht>().as('recht'))
    .select([ongelezen.as('ongelezen'), instemmingstand.as('instemming')])
    .where('t.gebruiker_id', '=', gebruiker.id)
    .where('t.gemeente_id', '=', gebruiker.gemeente_id)
    .where((eb) => eb.or([eb('t.tot', 'is', null), eb('t.tot', '>=', vandaag)]))
    .orderBy('a.aangemaakt_op', 'desc')
    .limit(100)
    .execute()
  return rows.map(({ stand, instemming, ...rij }) => ({
    ...rij,
    ...voorLezer(aanZet(stand, vandaag), { ...rij, instemming }),
  }))
}

/** How many messages of the municipality nobody on this side opened yet, of application `a` for whom `t` is about. */
const ongelezen = sql<number>`(select count(*)::int from bericht b where b.aanvraag_id = a.id and b.richting = 'aan_aanvrager'
  and not exists (select from bericht_gelezen g where g.bericht_id = b.id and g.gebruiker_id = t.gebruiker_id))`

/** What an application shows of itself on its overview, and what happened to it so far. */
export async function getOverzicht(db: Db, gebruiker: Gebruiker, aanvraagId: string) {
  const { ingediend_op, ingetrokken_op, ...rij } = await db
    .selectFrom('aanvraag as a')
    .leftJoin('toegang as t', (join) =>
      join.onRef('t.aanvraag_id', '=', 'a.id').on('t.gebruiker_id', '=', gebruiker.id),
    )
    .leftJoin('deelname as d', (join) =>
      join.onRef('d.aanvraag_id', '=', 't.aanvraag_id').onRef('d.partij_id', '=', 't.partij_id'),
    )
    .select(['a.titel', 'a.status', 'a.laatste_sectie', 'a.gevraagd', 'a.ingediend_op'])
    .select(['a.aangemaakt_op', 'a.volledig_op', 'a.uiterste_datum', 'a.start_op', 'a.eind_op'])
    .select((eb) => [
      eb
        .case()
        .when('a.status', '=', 'ingetrokken_door_aanvrager')
        .then(eb.ref('a.bijgewerkt_op'))
        .end()
        .as('ingetrokken_op'),
      eb
        .selectFrom('rapportage as r')
        .select('r.ingediend_op')
        .whereRef('r.aanvraag_id', '=', 'a.id')
        .as('gerapporteerd_op'),
      aanvulling('verzonden_op').as('aanvulling_gevraagd_op'),
      aanvulling('ontvangen_op').as('aangevuld_op'),
      bekendmaking(false).as('bekendgemaakt_op'),
      bekendmaking(true).as('vastgesteld_op'),
      heropend.as('heropend_op'),
      ongelezen.as('ongelezen'),
      instemmingstand.as('instemming'),
    ])
    .where('a.id', '=', aanvraagId)
    .executeTakeFirstOrThrow()
  const verloop: Verloop = {
    ...rij,
    ingediend_op: dag(ingediend_op),
    ingetrokken_op: dag(ingetrokken_op),
    gerapporteerd_op: dag(rij.gerapporteerd_op),
    aanvulling_gevraagd_op: dag(rij.aanvulling_gevraagd_op),
    aangevuld_op: dag(rij.aangevuld_op),
  }
  const { titel, status, aangemaakt_op, laatste_sectie, ongelezen: nieuw, instemming } = rij
  return { titel, status, aangemaakt_op, laatste_sectie, ongelezen: nieuw, instemming, verloop }
}

const dag = (moment: Date | null) => moment && toDatum(moment)

const aanvulling = (kolom: 'verzonden_op' | 'ontvangen_op') =>
  sql<Date | null>`(select max(q.${sql.ref(kolom)}) from aanvullingsverzoek q where q.aanvraag_id = a.id)`

const bekendmaking = (vaststelling: boolean) =>
  sql<Datum | null>`(select min(m.verzonden_op) from bekendmaking m join besluit b on b.id = m.besluit_id
    where b.aanvraag_id = a.id and (b.soort = 'vaststelling') = ${vaststelling}
      and not b.heropent and not is_herroepen(b.id))`

const heropend = sql<Datum | null>`(select max(m.verzonden_op) from bekendmaking m join besluit b on b.id = m.besluit_id
    where b.aanvraag_id = a.id and b.heropent)`
