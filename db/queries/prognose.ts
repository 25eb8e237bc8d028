import { sql } from 'kysely'
import type { Plafondstand } from '../../app/domain/plafond/prognose.ts'
import type { Db, Tx } from '../db.ts'

type Welke = { regeling_id?: string; periode?: number }

/**
 * How each ceiling of a municipality stands and what still comes to it, newest period first: one statement over all
 * applications that were submitted. An application that is not complete yet counts in the year it was submitted in.
 */
export async function listPlafondstanden(
  db: Db | Tx,
  gemeente_id: string,
  { regeling_id, periode }: Welke = {},
): Promise<Plafondstand[]> {
  const { rows } = await sql<Plafondstand>`
    select f.id, f.regeling_id, f.periode, f.versie, f.bedrag, f.vastgelegd, f.vastgelegd_bezwaar, r.titel, r.verdeelwijze,
           coalesce(z.aantal, 0)::int as aantal, coalesce(z.gevraagd, 0)::bigint as gevraagd,
           coalesce(z.in_beoordeling, 0)::bigint as in_beoordeling, coalesce(z.in_beoordeling_aantal, 0)::int as in_beoordeling_aantal,
           coalesce(z.voorgesteld, 0)::bigint as voorgesteld, coalesce(z.voorgesteld_aantal, 0)::int as voorgesteld_aantal,
           coalesce(g.betaald, 0)::bigint as betaald, coalesce(g.vrijgevallen, 0)::bigint as vrijgevallen,
           coalesce(g.aantal, 0)::int as toegezegd_aantal
      from plafond f
      join lateral (select v.titel, v.verdeelwijze from regeling_versie v
                     where v.regeling_id = f.regeling_id order by v.versie desc limit 1) r on true
      left join (
        select a.regeling_id, ${periode_van} as periode, count(*) as aantal, sum(a.gevraagd) as gevraagd,
               sum(least(a.gevraagd, v.maximumbedrag)) filter (where a.status in (${bezig})) as in_beoordeling,
               count(*) filter (where a.status in (${bezig})) as in_beoordeling_aantal,
               sum(p.bedrag) as voorgesteld, count(p.id) as voorgesteld_aantal
          from aanvraag a
          join regeling_versie v on v.id = a.regeling_versie_id
          left join voorstel p on p.aanvraag_id = a.id and p.vervallen_op is null and a.status = 'voorstel'
         where a.gemeente_id = ${gemeente_id} and a.ingediend_op is not null
           and (${regeling_id ?? null}::text is null or a.regeling_id = ${regeling_id ?? null})
         group by 1, 2) z on z.regeling_id = f.regeling_id and z.periode = f.periode
      left join (
        select u.plafond_id, count(*) filter (where u.verleend > 0) as aantal, sum(b.betaald) as betaald,
               sum(u.verleend - u.vastgesteld) as vrijgevallen
          from subsidie u
          left join lateral (select sum(b.bedrag) as betaald from betaling b
                              where b.aanvraag_id = u.aanvraag_id and b.vrijgegeven_op is not null) b on true
         where u.gemeente_id = ${gemeente_id}
         group by 1) g on g.plafond_id = f.id
     where f.gemeente_id = ${gemeente_id}
       and (${regeling_id ?? null}::text is null or f.regeling_id = ${regeling_id ?? null})
       and (${periode ?? null}::int is null or f.periode = ${periode ?? null})
     order by f.periode desc, r.titel`.execute(db)
  return rows
}

/** The period whose ceiling pays for an application: the same as periodeVan. */
export const periode_van = sql<number>`extract(year from case when v.verdeelwijze = 'tender' then v.tot
  else coalesce(a.volledig_op, (a.ingediend_op at time zone 'Europe/Amsterdam')::date) end)::int`

const bezig = sql`'ingediend', 'aanvulling_gevraagd', 'volledig', 'in_beoordeling', 'beoordeeld', 'gerangschikt'`
