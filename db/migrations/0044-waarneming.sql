-- The work of who is away: who does it meanwhile, and what is handed to a third colleague.

-- Who acts for an official in a case on a day: themselves, or while they are away who stands in, up to three steps on.
-- Nobody where the one who would has an interest in it: then it is work of everybody with the role.
create function waarnemer(zaak uuid, behandelaar uuid, dag date) returns uuid language sql stable as $$
  with recursive keten as (
    select behandelaar as id, 0 as stap
    union all
    select w.vervanger_id, k.stap + 1 from keten k join afwezigheid w on w.gebruiker_id = k.id
     where w.ingetrokken_op is null and w.van <= dag and w.tot >= dag and w.vervanger_id is not null and k.stap < 3)
  select k.id from keten k
   where not exists (select from afwezigheid w where w.gebruiker_id = k.id and w.ingetrokken_op is null
           and w.van <= dag and w.tot >= dag)
     and not exists (select from belangenverklaring v where v.aanvraag_id = zaak and v.gebruiker_id = k.id and not v.geen_belang)
   order by k.stap limit 1
$$;

-- For whom an official acts on a day; for nobody while they are away themselves.
create function neemt_waar_voor(wie uuid, dag date) returns uuid[] language sql stable as $$
  with recursive keten as (
    select w.gebruiker_id as id, 1 as stap from afwezigheid w
     where w.vervanger_id = wie and w.ingetrokken_op is null and w.van <= dag and w.tot >= dag
       and not exists (select from afwezigheid z where z.gebruiker_id = wie and z.ingetrokken_op is null
         and z.van <= dag and z.tot >= dag)
    union
    select w.gebruiker_id, k.stap + 1 from keten k join afwezigheid w on w.vervanger_id = k.id
     where w.ingetrokken_op is null and w.van <= dag and w.tot >= dag and k.stap < 3)
  select coalesce(array_agg(distinct k.id), '{}') from keten k where k.id <> wie
$$;
create index afwezigheid_vervanger on afwezigheid (vervanger_id, tot) where ingetrokken_op is null;
grant execute on function waarnemer, neemt_waar_voor to app, werker;

-- An unfinished assessment goes to somebody else while its assessor is away, taken or handed over by who divides the work;
-- never to who has an interest (Awb 2:4).
alter table beoordeling add column overgedragen_door uuid,
  add foreign key (gemeente_id, overgedragen_door) references gebruiker (gemeente_id, id),
  add check (overgedragen_door is null or overgenomen_op is not null);
create function bewaak_overname() returns trigger language plpgsql as $$
declare
  dag date := (new.overgenomen_op at time zone 'Europe/Amsterdam')::date;
begin
  if not exists (select from afwezigheid w where w.gebruiker_id = new.gebruiker_id and w.ingetrokken_op is null
      and w.van <= dag and w.tot >= dag) then
    raise exception 'Een beoordeling gaat naar een ander als de beoordelaar afwezig is' using errcode = 'check_violation', constraint = 'niet_afwezig';
  end if;
  if exists (select from belangenverklaring v where v.aanvraag_id = new.aanvraag_id and v.gebruiker_id = new.overgenomen_door
      and not v.geen_belang) then
    raise exception 'Wie een belang heeft bij een aanvraag, doet daar niets aan (Awb 2:4)'
      using errcode = 'check_violation', constraint = 'functiescheiding';
  end if;
  return new;
end $$;
create trigger overname_klopt before update of overgenomen_op on beoordeling for each row
  when (new.overgenomen_op is not null and old.overgenomen_op is null) execute function bewaak_overname();
