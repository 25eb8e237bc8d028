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
-- A task can have a last day; who it is for is reminded while it is open after that.
alter table taak add column uiterlijk date, add column herinnerd_op timestamptz;
-- Whoever finds out that a letter has to be posted, and how many at once: it is put ready one time.
create unique index taak_een_brief on taak (verwijst_naar) where soort = 'printen_en_verzenden' and gereed_op is null;
create index taak_te_laat on taak (uiterlijk) where gereed_op is null and uiterlijk is not null;

-- A mail about a letter that did not go out in time (Awb 2:10), or came back after it went out (Awb 2:11): the letter goes by post.
alter table uitgaande_mail add column te_laat_op timestamptz;
alter table uitgaande_mail add column terug_op timestamptz,
  add constraint terug_na_verzenden check (terug_op is null or verzonden_op is not null);
create trigger terug_is_vast before update on uitgaande_mail for each row
  when (old.terug_op is not null and new.terug_op is distinct from old.terug_op) execute function weiger_wijziging();
create index uitgaande_mail_niet_op_tijd on uitgaande_mail (aangemaakt_op)
  where verzonden_op is null and mislukt_op is null and te_laat_op is null and bericht_id is not null;

create table terugmelding (
  id            uuid primary key default gen_random_uuid(),
  gemeente_id   text not null,
  aanvraag_id   uuid not null,
  besluit_id    uuid,
  bericht_id    uuid,
  wat           text not null check (wat in ('e-mail', 'brief')),
  reden         text not null default '',
  moment        timestamptz not null,
  gemeld_door   uuid not null,
  check (num_nonnulls(besluit_id, bericht_id) > 0),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (aanvraag_id, besluit_id) references besluit (aanvraag_id, id),
  foreign key (gemeente_id, bericht_id) references bericht (gemeente_id, id),
  foreign key (gemeente_id, gemeld_door) references gebruiker (gemeente_id, id)
);
create index terugmelding_zaak on terugmelding (aanvraag_id);
select tabel_openstellen('terugmelding', alleen_toevoegen => true);
grant update (herinnerd_op) on taak to werker;
