import { sql } from 'kysely'
import type { Aanvraagstatus } from '../../app/domain/aanvraag/status.ts'
import type { Toekenning, Voorgangers } from '../../app/domain/plafond/volgorde.ts'
import type { Datum } from '../../app/domain/datum.ts'
import type { Db, Tx } from '../db.ts'

type Pot = { gemeente_id: string; regeling_id: string; periode: number }

/**
 * Who goes before this application when so much is granted, with what is left under the ceiling that counts for it: one
 * statement, so that what was just granted is never counted with those who still wait. Of those of its own day it reads
 * no more than the ceiling can pay, and their lots only when they do not fit. Nothing where the scheme does not work in
 * order.
 */
export async function findVoorgangers(
  db: Db | Tx,
  aanvraagId: string,
  pot: Pot,
  toekenning: Toekenning,
): Promise<Voorgangers | undefined> {
  const { rows } = await voorgangersVan(aanvraagId, pot, toekenning).execute(db)
  return rows[0]
}

/** That statement. */
export const voorgangersVan = (
  aanvraagId: string,
  { gemeente_id, regeling_id, periode }: Pot,
  { bedrag, wens }: Toekenning,
) => sql<Voorgangers>`
    select s.over, to_jsonb(e) as eerder, to_jsonb(d) as dag,
           case when d.aantal > 0 and ${bedrag}::bigint <= s.over - e.samen
                 and greatest(${bedrag}::bigint, ${wens}::bigint) + d.samen > s.over - e.samen
                then to_jsonb(eerder_geloot(a.id)) end as lot
      from aanvraag a
      join regeling_versie v on v.id = a.regeling_versie_id and v.verdeelwijze = 'volgorde_van_volledige_ontvangst'
      join plafond f on f.gemeente_id = ${gemeente_id} and f.regeling_id = ${regeling_id} and f.periode = ${periode}
      cross join lateral (
        select plafond_voor(f.id, (a.ingediend_op at time zone 'Europe/Amsterdam')::date) - f.vastgelegd as over offset 0) s
      cross join lateral eerder_volledig(a.id) e
      cross join lateral zelfde_dag(a.id, s.over - e.samen - ${bedrag}::bigint) d
     where a.id = ${aanvraagId}`

/** Every order that was drawn for a scheme: each settles one day. */
export async function listLoten(db: Db | Tx, regeling_id: string) {
  const rows = await db
    .selectFrom('trekking as t')
    .innerJoin('loting as l', 'l.id', 't.loting_id')
    .innerJoin('regeling_versie as v', 'v.id', 'l.regeling_versie_id')
    .select('t.volgorde')
    .where('v.regeling_id', '=', regeling_id)
    .orderBy('t.moment', 'desc')
    .execute()
  return rows.map(({ volgorde }) => volgorde)
}

export type Wachtrij = {
  id: string
  nummer: string
  titel: string
  status: Aanvraagstatus
  gevraagd: number
  wens: number
  /** null as long as something is missing: it has no place yet. */
  dag: Datum | null
  /** The day it was submitted: a completion moved it from there. */
  ingediend: Datum
  volledig: boolean
}

/** Everybody who waits for a decision on the ceiling of this year, by the day they are complete since. */
export async function listWachtrij(db: Db | Tx, { gemeente_id, regeling_id, periode }: Pot) {
  const { rows } = await sql<Wachtrij>`
    select w.id, w.nummer, w.titel, w.status, w.gevraagd, w.wens, w.dag, w.volledig,
           (a.ingediend_op at time zone 'Europe/Amsterdam')::date as ingediend
      from wachtrij_plafond w join aanvraag a on a.id = w.id
     where w.gemeente_id = ${gemeente_id} and w.regeling_id = ${regeling_id}
       and (w.dag is null or extract(year from w.dag)::int = ${periode})
     order by w.dag, w.nummer`.execute(db)
  return rows
}

/** The first year in which somebody waits for a decision. */
export async function findEersteWachtjaar(db: Db | Tx, gemeente_id: string, regeling_id: string) {
  const { rows } = await sql<{ jaar: number | null }>`
    select extract(year from min(w.dag))::int as jaar from wachtrij_plafond w
     where w.gemeente_id = ${gemeente_id} and w.regeling_id = ${regeling_id}`.execute(db)
  return rows[0]?.jaar ?? null
}

/** The latest decisions on this ceiling, with the day the application was complete. */
export function listBeslistOpVolgorde(db: Db | Tx, { gemeente_id, regeling_id, periode }: Pot) {
  return db
    .selectFrom('besluit as b')
    .innerJoin('aanvraag as a', 'a.id', 'b.aanvraag_id')
    .select(['a.nummer', 'a.titel', 'a.volledig_op', 'b.uitkomst', 'b.bedrag', 'b.datum'])
    .where('a.gemeente_id', '=', gemeente_id)
    .where('a.regeling_id', '=', regeling_id)
    .where('a.volledig_op', '>=', `${periode}-01-01`)
    .where('a.volledig_op', '<=', `${periode}-12-31`)
    .where('b.soort', 'in', ['verlening', 'weigering', 'direct_vaststelling'])
    .orderBy('a.volledig_op', 'desc')
    .orderBy('a.nummer', 'desc')
    .limit(50)
    .execute()
}
