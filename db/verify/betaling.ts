import { sql } from 'kysely'
import type { Db } from '../db.ts'

/** Holds payments against schedule and account, determinations against award, and what the public reads against both. */
export async function verifyBetalingen(db: Db): Promise<string[]> {
  const { rows } = await sql<{ fout: string }>`
    ${betalingen} union all ${mensen} union all ${rekeningen} union all ${vaststellingen} union all ${schemas}
    union all ${register} union all ${tellingen} union all ${themas} order by fout`.execute(db)
  return rows.map(({ fout }) => fout)
}

const betalingen = sql`
  select format('Betaling %s: %s betaald, het schema zegt %s', p.kenmerk, p.bedrag, s.bedrag) as fout
    from betaling p join betaalschema s on s.id = p.betaalschema_id join besluit b on b.id = s.besluit_id
   where p.bedrag <> s.bedrag or b.aanvraag_id <> p.aanvraag_id`

const mensen = sql`
  select format('Betaling %s: klaargezet en vrijgegeven door dezelfde persoon, of vrijgegeven door wie besliste', p.kenmerk)
    from betaling p
   where p.vrijgegeven_door = p.klaargezet_door
      or exists (select from betrokkenheid k where k.aanvraag_id = p.aanvraag_id and k.gebruiker_id = p.vrijgegeven_door
                  and k.taak in ('gemandateerde', 'klaarzetter'))`

const rekeningen = sql`
  select format('Betaling %s ging naar een rekening die niet is bevestigd', p.kenmerk)
    from betaling p join rekening r on r.id = p.rekening_id
   where p.vrijgegeven_op is not null and (r.bevestigd_op is null or r.bevestigd_op > p.vrijgegeven_op)`

// What was determined at once, with what decisions on objections added to it.
const vast = sql`case when b.id is not null or exists (select from besluit e where e.aanvraag_id = u.aanvraag_id and e.erbij_vastgesteld > 0)
    then coalesce(b.bedrag, 0) + (select coalesce(sum(e.erbij_vastgesteld), 0) from besluit e where e.aanvraag_id = u.aanvraag_id) end`

// Lower than granted only with a ground and what the recipient said (Awb 4:46 lid 2); higher never.
const vaststellingen = sql`
  select format('Zaak %s: vastgesteld is %s, het besluit zegt %s, verleend was %s', a.nummer, u.vastgesteld, b.bedrag, u.verleend)
    from subsidie u join aanvraag a on a.id = u.aanvraag_id
    left join besluit b on b.aanvraag_id = u.aanvraag_id and b.soort in ('vaststelling', 'direct_vaststelling')
   where u.vastgesteld is distinct from ${vast} or u.vastgesteld > u.verleend
      or (b.soort = 'vaststelling' and b.bedrag < u.verleend and not exists (
            select from vaststellingsvoorstel v where v.aanvraag_id = u.aanvraag_id and v.bedrag = b.bedrag
               and is_gehoord(v.aanvraag_id, 'lagere_vaststelling', v.grond, b.datum)))`

// An objection against the determination that was right.
const opVaststelling = sql`(z.soort = 'bezwaar' and z.erbij_verleend = 0 and z.erbij_vastgesteld > 0)`

// Paid ahead and paid after are together what was determined, or what was already paid when that is more.
const schemas = sql`
  select format('Zaak %s: vastgesteld is %s, betaald en nog te betalen is samen %s', a.nummer, u.vastgesteld, s.som)
    from subsidie u join aanvraag a on a.id = u.aanvraag_id
    join besluit b on b.aanvraag_id = u.aanvraag_id and b.soort = 'vaststelling'
   cross join lateral (
     select coalesce((select sum(p.bedrag) from betaling p join betaalschema e on e.id = p.betaalschema_id
                       join besluit z on z.id = e.besluit_id
                       where p.aanvraag_id = u.aanvraag_id and e.besluit_id <> b.id and not ${opVaststelling}), 0)
          + coalesce((select sum(e.bedrag) from betaalschema e where e.besluit_id = b.id), 0)
          + coalesce((select sum(e.bedrag) from betaalschema e join besluit z on z.id = e.besluit_id
                       where z.aanvraag_id = u.aanvraag_id and ${opVaststelling}), 0) as som) s
   where s.som < u.vastgesteld or (s.som > u.vastgesteld and exists (select from betaalschema e where e.besluit_id = b.id))`

const register = sql`
  select format('Het register zegt van %s: %s verleend en %s vastgesteld; dat was %s en %s', p.nummer, p.verleend,
                p.vastgesteld, u.verleend, b.bedrag)
    from publicatie p join subsidie u on u.aanvraag_id = p.aanvraag_id
    left join (besluit b join bekendmaking k on k.besluit_id = b.id)
           on b.aanvraag_id = p.aanvraag_id and b.soort in ('vaststelling', 'direct_vaststelling')
   where (p.verleend <> u.verleend or (b.id is not null and p.vastgesteld is distinct from ${vast}))
     and not exists (select from besluit e where e.aanvraag_id = p.aanvraag_id and e.erbij_verleend + e.erbij_vastgesteld > 0
       and not exists (select from bekendmaking m where m.besluit_id = e.id))`

const tellingen = sql`
  select format('De indicator telt in %s bij %s %s ingediend en %s verleend; het zijn er %s en %s', jaar, gemeente_id,
                coalesce(t.ingediend, 0), coalesce(t.verleend, 0), coalesce(n.ingediend, 0), coalesce(n.verleend, 0))
    from (select gemeente_id, jaar, sum(i)::int as ingediend, sum(v)::int as verleend from (
            select gemeente_id, extract(year from ingediend_op at time zone 'Europe/Amsterdam')::int as jaar, 1 as i, 0 as v
              from aanvraag where ingediend_op is not null and soort_aanvrager = 'burgerinitiatief'
            union all
            select b.gemeente_id, extract(year from b.datum)::int, 0, 1 from besluit b join aanvraag a on a.id = b.aanvraag_id
             where a.soort_aanvrager = 'burgerinitiatief' and (b.soort in ('verlening', 'direct_vaststelling')
                or (b.erbij_verleend > 0 and not exists (select from besluit e where e.aanvraag_id = b.aanvraag_id and e.moment < b.moment
                      and (e.soort in ('verlening', 'direct_vaststelling') or e.erbij_verleend > 0))))) c
           group by gemeente_id, jaar) n
    full join indicator_telling t using (gemeente_id, jaar)
   where (coalesce(t.ingediend, 0), coalesce(t.verleend, 0)) <> (coalesce(n.ingediend, 0), coalesce(n.verleend, 0))`

const themas = sql`
  select format('Bij %s telt het register %s initiatieven en %s; het zijn er %s en %s', thema, coalesce(t.aantal, 0),
                coalesce(t.bedrag, 0), coalesce(n.aantal, 0), coalesce(n.bedrag, 0))
    from (select p.gemeente_id, u.thema, count(*)::int as aantal, sum(coalesce(p.vastgesteld, p.verleend))::bigint as bedrag
            from publicatie p cross join unnest(p.thema) u(thema) group by p.gemeente_id, u.thema) n
    full join thema_telling t using (gemeente_id, thema)
   where (coalesce(t.aantal, 0), coalesce(t.bedrag, 0)) <> (coalesce(n.aantal, 0), coalesce(n.bedrag, 0))`
