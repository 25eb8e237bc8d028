-- First come, first served: the day on which an application was complete decides its place (Awb 4:26).

-- The article of the scheme that lets somebody go before who was complete earlier; without one nobody does.
alter table regeling_versie add voorrang_artikel text check (voorrang_artikel <> '');
-- Why this proposal goes before who was complete earlier.
alter table voorstel add voorrang text not null default '';

-- Everything that waits for a decision in a scheme that works in order, with the day it is complete since; of what was
-- not looked at yet the day it will be complete since if nothing is missing. No day: something is still missing.
create view wachtrij_plafond as
  select a.id, a.gemeente_id, a.regeling_id, a.nummer, a.titel, a.status, v.maximumbedrag, a.gevraagd,
         least(a.gevraagd, v.maximumbedrag) as wens,
         case a.status
           when 'ingediend' then (a.ingediend_op at time zone 'Europe/Amsterdam')::date
           when 'aanvulling_gevraagd' then (select (q.ontvangen_op at time zone 'Europe/Amsterdam')::date from aanvullingsverzoek q
              where q.aanvraag_id = a.id order by q.versie desc limit 1)
           else a.volledig_op end as dag,
         a.status not in ('ingediend', 'aanvulling_gevraagd') as volledig, a.volledig_op
    from aanvraag a join regeling_versie v on v.id = a.regeling_versie_id
   where v.verdeelwijze = 'volgorde_van_volledige_ontvangst'
     and a.status in ('ingediend', 'aanvulling_gevraagd', 'volledig', 'in_beoordeling', 'beoordeeld', 'gerangschikt', 'voorstel');
grant select on wachtrij_plafond to app, werker;
create index aanvraag_wacht on aanvraag (regeling_id, volledig_op) where status in
  ('ingediend', 'aanvulling_gevraagd', 'volledig', 'in_beoordeling', 'beoordeeld', 'gerangschikt', 'voorstel');

-- Who waits in a scheme with a day in this stretch. What is complete has its day in a column with an index: other years
-- are not read.
create function wachtenden(regeling text, van date, tot date) returns setof wachtrij_plafond language sql stable as $$
  select w.* from wachtrij_plafond w where w.regeling_id = regeling and w.volledig and w.volledig_op between van and tot
  union all
  select w.* from wachtrij_plafond w where w.regeling_id = regeling and w.status in ('ingediend', 'aanvulling_gevraagd')
     and w.dag between van and tot
$$;

-- Who goes before this application in the same year: what they ask together, the first of them, and who shares its day.
create function eerder_volledig(welke uuid, out eerder bigint, out aantal int, out nummers text[], out zelfde_dag jsonb)
language sql stable as $$
  with zelf as (
    select a.id, a.regeling_id, a.volledig_op as dag from aanvraag a join regeling_versie v on v.id = a.regeling_versie_id
     where a.id = welke and v.verdeelwijze = 'volgorde_van_volledige_ontvangst')
  select coalesce(sum(w.wens) filter (where w.dag < z.dag), 0)::bigint, (count(*) filter (where w.dag < z.dag))::int,
         coalesce((array_agg(w.nummer order by w.dag, w.nummer) filter (where w.dag < z.dag))[1:5], '{}'),
         coalesce(jsonb_agg(jsonb_build_object('nummer', w.nummer, 'wens', w.wens, 'volledig', w.volledig) order by w.nummer)
                    filter (where w.dag = z.dag), '[]')
    from zelf z cross join lateral wachtenden(z.regeling_id, date_trunc('year', z.dag)::date, z.dag) w
   where w.id <> z.id
$$;
grant execute on function eerder_volledig to app;

-- Only what they ask who were complete on an earlier day: granting has to know no more, however many share the day.
create function eerder_gevraagd(welke uuid) returns bigint language sql stable as $$
  select coalesce(sum(w.wens), 0)::bigint
    from aanvraag a join regeling_versie v on v.id = a.regeling_versie_id
    cross join lateral wachtenden(a.regeling_id, date_trunc('year', a.volledig_op)::date, a.volledig_op - 1) w
   where a.id = welke and v.verdeelwijze = 'volgorde_van_volledige_ontvangst' and w.id <> a.id
$$;

-- What is granted leaves enough for everybody who was complete on an earlier day and still waits.
create function bewaak_volgorde() returns trigger language plpgsql as $$
declare
  mag boolean;
  ruimte bigint;
begin
  select coalesce(p.voorrang, '') <> '' and v.voorrang_artikel is not null,
         plafond_voor(f.id, (a.ingediend_op at time zone 'Europe/Amsterdam')::date) - f.vastgelegd
    into mag, ruimte
    from aanvraag a join regeling_versie v on v.id = a.regeling_versie_id join plafond f on f.id = new.plafond_id
    left join voorstel p on p.id = new.voorstel_id
   where a.id = new.aanvraag_id;
  if not mag and eerder_gevraagd(new.aanvraag_id) > ruimte then
    raise exception 'Wie eerder volledig was, gaat voor' using errcode = 'check_violation', constraint = 'volgorde';
  end if;
  return null;
end $$;
create trigger op_volgorde after insert on besluit for each row
  when (new.soort in ('verlening', 'direct_vaststelling')) execute function bewaak_volgorde();
