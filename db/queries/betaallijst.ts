import { sql } from 'kysely'
import type { Betaaltermijn, Rekeningstand } from '../../app/domain/betaling/termijn.ts'
import type { Datum } from '../../app/domain/datum.ts'
import type { Db, Tx } from '../db.ts'

/** At which row of a list a page begins: after this moment and id. */
export type Cursor = { moment: Date; id: string }
export type Tijdvak = { vanaf: Date; tot: Date }

/** Parts of schedules that are due and not on the list, the longest due first; only cases with money open are looked at. */
export function listTeKlaarzetten(db: Db | Tx, gemeente_id: string, vandaag: Datum) {
  return db
    .selectFrom('subsidie as u')
    .innerJoin('aanvraag as a', 'a.id', 'u.aanvraag_id')
    .innerJoin('besluit as b', 'b.aanvraag_id', 'u.aanvraag_id')
    .innerJoin('bekendmaking as k', 'k.besluit_id', 'b.id')
    .innerJoin('betaalschema as s', 's.besluit_id', 'b.id')
    .leftJoin('betaling as p', 'p.betaalschema_id', 's.id')
    .leftJoin('rapportage as v', 'v.aanvraag_id', 'a.id')
    .select(['s.id', 'a.nummer', 'a.titel', 'a.eind_op', 's.volgnummer', 's.omschrijving'])
    .select(['s.bedrag', 's.vanaf', 'k.verzonden_op'])
    .select([
      sql<
        Betaaltermijn['besluitsoort']
      >`case when b.soort = 'wijziging' then 'verlening' when b.soort <> 'bezwaar' then b.soort
        when b.erbij_vastgesteld = 0 then 'verlening' else 'direct_vaststelling' end`.as(
        'besluitsoort',
      ),
      sql<boolean>`u.vastgesteld is not null`.as('vastgesteld'),
      sql<boolean>`v.id is not null`.as('verslag'),
      rekeningstand.as('rekening'),
    ])
    .where('u.gemeente_id', '=', gemeente_id)
    .whereRef('u.klaargezet', '<', (eb) => eb.fn.coalesce('u.vastgesteld', 'u.verleend'))
    .where('p.id', 'is', null)
    .where('s.vanaf', '<=', vandaag)
    .where(sql<boolean>`not is_vervallen(s.id)`)
    .where((eb) =>
      eb.or([
        eb('u.vastgesteld', 'is', null),
        eb('b.soort', 'not in', ['verlening', 'bezwaar', 'wijziging']),
        eb('b.erbij_vastgesteld', '>', 0),
      ]),
    )
    .orderBy('s.vanaf')
    .orderBy('s.id')
    .limit(500)
    .execute()
}

/** Payments on the list that nobody released yet, the first one put there first. */
export function listTeVrijgeven(db: Db | Tx, gemeente_id: string) {
  return betalingen(db, gemeente_id)
    .select(sql<boolean>`r.vervallen_op is not null`.as('vervallen'))
    .where('p.vrijgegeven_op', 'is', null)
    .orderBy('p.klaargezet_op')
    .orderBy('p.id')
    .limit(500)
    .execute()
}

/** Payments released in this time, the newest first, one page. */
export function listVrijgegeven(
  db: Db | Tx,
  gemeente_id: string,
  { vanaf, tot }: Tijdvak,
  na: Cursor | null,
  aantal: number,
) {
  return betalingen(db, gemeente_id)
    .select(['p.vrijgegeven_op', 'vg.naam as betaler'])
    .where('p.vrijgegeven_op', '>=', vanaf)
    .where('p.vrijgegeven_op', '<', tot)
    .$if(na !== null, (query) =>
      query.where(sql<boolean>`(p.vrijgegeven_op, p.id) < (${na?.moment}, ${na?.id})`),
    )
    .orderBy('p.vrijgegeven_op', 'desc')
    .orderBy('p.id', 'desc')
    .limit(aantal)
    .execute()
}

/** How many payments were released in this time, and for how much together. */
export async function sumVrijgegeven(db: Db | Tx, gemeente_id: string, { vanaf, tot }: Tijdvak) {
  const { aantal, bedrag } = await db
    .selectFrom('betaling')
    .select((eb) => [
      eb.fn.countAll<number>().as('aantal'),
      sql<number>`coalesce(sum(bedrag), 0)::bigint`.as('bedrag'),
    ])
    .where('gemeente_id', '=', gemeente_id)
    .where('vrijgegeven_op', '>=', vanaf)
    .where('vrijgegeven_op', '<', tot)
    .executeTakeFirstOrThrow()
  return { aantal, bedrag }
}

/** The same payments for the bank, with the sealed account number, the oldest first. */
export function listVoorBetaalbestand(db: Db | Tx, gemeente_id: string, { vanaf, tot }: Tijdvak) {
  return betalingen(db, gemeente_id)
    .select(['p.vrijgegeven_op', 'r.iban', 'a.regeling_id'])
    .where('p.vrijgegeven_op', '>=', vanaf)
    .where('p.vrijgegeven_op', '<', tot)
    .orderBy('p.vrijgegeven_op')
    .orderBy('p.id')
    .execute()
}

const betalingen = (db: Db | Tx, gemeente_id: string) =>
  db
    .selectFrom('betaling as p')
    .innerJoin('aanvraag as a', 'a.id', 'p.aanvraag_id')
    .innerJoin('betaalschema as s', 's.id', 'p.betaalschema_id')
    .innerJoin('rekening as r', 'r.id', 'p.rekening_id')
    .leftJoin('gebruiker as kz', 'kz.id', 'p.klaargezet_door')
    .leftJoin('gebruiker as vg', 'vg.id', 'p.vrijgegeven_door')
    .select(['p.id', 'p.kenmerk', 'p.bedrag', 'p.klaargezet_op', 'kz.naam as klaarzetter'])
    .select(['a.nummer', 'a.titel', 's.volgnummer', 's.omschrijving'])
    .select(['r.iban_gemaskeerd', 'r.tenaamstelling'])
    .where('p.gemeente_id', '=', gemeente_id)

/** How the account of application `a` stands: the one that counts, else the last one rejected. */
const rekeningstand = sql<Rekeningstand>`coalesce(
  (select case when g.bevestigd_op is null then 'te_bevestigen' else 'bevestigd' end from rekening g
    where g.aanvraag_id = a.id and g.vervallen_op is null and g.afgewezen_op is null),
  (select 'afgewezen' from rekening g where g.aanvraag_id = a.id and g.afgewezen_op is not null limit 1),
  'geen')`
