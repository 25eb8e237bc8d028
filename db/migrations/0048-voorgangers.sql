-- What they ask together who were complete on an earlier day of the same year and still wait: all that granting has to know.
-- eerder_volledig says more of them, and lists who shares the day; with very many of those each decision would read them all.
create function eerder_gevraagd(welke uuid) returns bigint language sql stable as $$
  with zelf as (
    select a.id, a.regeling_id, a.volledig_op as dag from aanvraag a join regeling_versie v on v.id = a.regeling_versie_id
     where a.id = welke and v.verdeelwijze = 'volgorde_van_volledige_ontvangst')
  select coalesce(sum(w.wens), 0)::bigint from zelf z cross join lateral (
      select w.id, w.wens from wachtrij_plafond w where w.regeling_id = z.regeling_id and w.volledig
         and w.volledig_op >= date_trunc('year', z.dag)::date and w.volledig_op < z.dag
      union all
      select w.id, w.wens from wachtrij_plafond w where w.regeling_id = z.regeling_id and w.status in ('ingediend', 'aanvulling_gevraagd')
         and w.dag >= date_trunc('year', z.dag)::date and w.dag < z.dag) w
   where w.id <> z.id
$$;

create or replace function bewaak_volgorde() returns trigger language plpgsql as $$
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
