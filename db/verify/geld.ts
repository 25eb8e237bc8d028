import { sql } from 'kysely'
import type { Db } from '../db.ts'

/** Adds up all money anew: what the decisions commit, what they promise and what was put on the list. */
export async function verifyGeld(db: Db): Promise<string[]> {
  const { rows } = await sql<{ fout: string }>`
    ${plafonds} union all ${subsidies} union all ${zonderSubsidie} union all ${schemas}
    union all ${betalingen} union all ${versies} order by fout`.execute(db)
  return rows.map(({ fout }) => fout)
}

// A determination below the award gives back what it leaves over.
const plafonds = sql`
  select format('Plafond %s %s: vastgelegd is %s, de besluiten zijn samen %s van %s', p.regeling_id, p.periode,
                p.vastgelegd + p.vastgelegd_bezwaar, s.som, p.bedrag) as fout
    from plafond p cross join lateral (
      select coalesce(sum(coalesce(u.vastgesteld, u.verleend)), 0) as som from subsidie u where u.plafond_id = p.id) s
   where p.vastgelegd + p.vastgelegd_bezwaar <> s.som or p.vastgelegd > greatest(p.bedrag, p.beschermd)`

const versies = sql`
  select format('Plafond %s %s: het bedrag is %s, versie %s zegt %s', p.regeling_id, p.periode, p.bedrag, p.versie, v.bedrag)
    from plafond p left join plafond_versie v on v.plafond_id = p.id and v.versie = p.versie
   where v.bedrag is distinct from p.bedrag`

const subsidies = sql`
  select format('Zaak %s: verleend is %s, het besluit zegt %s', a.nummer, u.verleend, b.bedrag)
    from subsidie u join aanvraag a on a.id = u.aanvraag_id cross join lateral (
      select sum(case when e.wijziging_id is not null then e.mutatie when e.soort = 'bezwaar' then e.erbij_verleend else e.bedrag end) as bedrag,
             min(e.plafond_id::text)::uuid as plafond_id
        from besluit e where e.aanvraag_id = u.aanvraag_id
         and (e.soort in ('verlening', 'direct_vaststelling') or e.erbij_verleend > 0 or e.wijziging_id is not null)) b
   where (u.verleend, u.plafond_id) is distinct from (b.bedrag, b.plafond_id)`

const zonderSubsidie = sql`
  select format('Besluit %s verleent, maar legt geen geld vast', b.id)
    from besluit b left join subsidie u on u.aanvraag_id = b.aanvraag_id
   where b.soort in ('verlening', 'direct_vaststelling') and u.aanvraag_id is null`

const schemas = sql`
  select format('Besluit %s verleent %s, het betaalschema belooft %s', b.id, b.bedrag, s.som)
    from besluit b cross join lateral (
      select coalesce(sum(bedrag), 0) as som from betaalschema where besluit_id = b.id) s
   where b.soort in ('verlening', 'direct_vaststelling', 'bezwaar') and s.som <> b.bedrag - b.vordering_vervallen
     and not (b.erbij_verleend = 0 and b.erbij_vastgesteld > 0 and s.som < b.bedrag)`

const betalingen = sql`
  select format('Zaak %s: klaargezet is %s, de betalingen zijn samen %s van %s', a.nummer, u.klaargezet, s.som, u.verleend)
    from subsidie u join aanvraag a on a.id = u.aanvraag_id cross join lateral (
      select coalesce(sum(bedrag), 0) as som from betaling where aanvraag_id = u.aanvraag_id) s
   where u.klaargezet <> s.som or s.som > u.verleend + u.teruggevorderd`
