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

-- Some who wait: what they ask together, how many they are and the first five of them.
create type wachters as (samen bigint, aantal int, nummers text[]);

-- Who goes before this application in the same year because they were complete on an earlier day.
create function eerder_volledig(welke uuid) returns wachters language sql stable as $$
  select coalesce(sum(w.wens), 0)::bigint, count(w.id)::int, coalesce((array_agg(w.nummer order by w.dag, w.nummer))[1:5], '{}')
    from aanvraag a join regeling_versie v on v.id = a.regeling_versie_id
    cross join lateral wachtenden(a.regeling_id, date_trunc('year', a.volledig_op)::date, a.volledig_op - 1) w
   where a.id = welke and v.verdeelwijze = 'volgorde_van_volledige_ontvangst' and w.id <> a.id
$$;
grant execute on function eerder_volledig to app;

-- Who shares its day, counted no further than until they ask more than this: that they do not fit is then certain, and of
-- very many nobody else has to be read. The first five are known in any case.
create function zelfde_dag(welke uuid, ruimte bigint) returns wachters language plpgsql stable as $$
declare
  rij wachters := (0, 0, '{}');
  een record;
begin
  for een in select w.nummer, w.wens from aanvraag a
      cross join lateral wachtenden(a.regeling_id, a.volledig_op, a.volledig_op) w where a.id = welke and w.id <> a.id loop
    rij.samen := rij.samen + een.wens;
    rij.aantal := rij.aantal + 1;
    if rij.aantal <= 5 then rij.nummers := rij.nummers || een.nummer; end if;
    exit when rij.samen > ruimte and rij.aantal > 5;
  end loop;
  return rij;
end $$;
grant execute on function zelfde_dag to app;

-- Whose lot of that day comes before its own; null as long as no lot was drawn in which everybody of that day takes part.
create function eerder_geloot(welke uuid) returns wachters language sql stable as $$
  with zelf as (select a.id, a.nummer, a.regeling_id, a.volledig_op as dag from aanvraag a where a.id = welke),
  rij as materialized (
    select w.nummer, w.wens from zelf z cross join lateral wachtenden(z.regeling_id, z.dag, z.dag) w where w.id <> z.id),
  lot as materialized (
    select t.volgorde, array_position(t.volgorde, z.nummer) as plaats
      from zelf z join regeling_versie v on v.regeling_id = z.regeling_id
      join loting l on l.regeling_versie_id = v.id join trekking t on t.loting_id = l.id
     where z.nummer = any (t.volgorde) and not exists (select r.nummer from rij r except select unnest(t.volgorde))
     order by t.moment desc limit 1)
  select coalesce(sum(r.wens), 0)::bigint, count(r.nummer)::int, coalesce((array_agg(r.nummer order by u.plaats))[1:5], '{}')
    from lot l cross join lateral unnest(l.volgorde) with ordinality u(nummer, plaats)
    join rij r on r.nummer = u.nummer
   where u.plaats < l.plaats
  having exists (select from lot)
$$;
grant execute on function eerder_geloot to app;

-- Lots are drawn between complete applications of one round, or of one day that has passed (Awb 4:26).
create function bewaak_loting() returns trigger language plpgsql as $$
declare gevonden record;
begin
  select v.verdeelwijze, count(a.id) as aantal, count(distinct a.volledig_op) as dagen, max(a.volledig_op) as dag into gevonden
    from regeling_versie v left join aanvraag a on a.regeling_id = v.regeling_id and a.gemeente_id = new.gemeente_id
     and a.nummer = any (new.lijst) and a.volledig_op is not null
     and (v.verdeelwijze <> 'tender' or a.regeling_versie_id = v.id)
   where v.id = new.regeling_versie_id group by v.verdeelwijze;
  if gevonden.aantal <> cardinality(new.lijst) then
    raise exception 'Loten gebeurt tussen volledige aanvragen van deze regeling' using errcode = 'check_violation', constraint = 'loting_volledig';
  end if;
  if gevonden.verdeelwijze <> 'tender'
     and (gevonden.dagen <> 1 or gevonden.dag >= (new.moment at time zone 'Europe/Amsterdam')::date) then
    raise exception 'Loten gebeurt tussen aanvragen die op dezelfde dag volledig waren, als die dag voorbij is (Awb 4:26)'
      using errcode = 'check_violation', constraint = 'loting_een_dag';
  end if;
  return new;
end $$;
create trigger binnen_een_dag before insert on loting for each row execute function bewaak_loting();

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
  if not mag and (eerder_volledig(new.aanvraag_id)).samen > ruimte then
    raise exception 'Wie eerder volledig was, gaat voor' using errcode = 'check_violation', constraint = 'volgorde';
  end if;
  return null;
end $$;
create trigger op_volgorde after insert on besluit for each row
  when (new.soort in ('verlening', 'direct_vaststelling')) execute function bewaak_volgorde();
