-- What officials work through: by when something has to happen in a case, its words, their views of the list, their notes.

-- The first open term in which the municipality has to act, or that the applicant has to keep before it can.
alter table aanvraag add column eerste_termijn_id uuid, add column eerste_datum date,
  add foreign key (gemeente_id, eerste_termijn_id) references termijn (gemeente_id, id);
alter table aanvraag drop column werkdatum;
alter table aanvraag add column werkdatum date not null
  generated always as (coalesce(eerste_datum, case when not wijziging_loopt then uiterste_datum end, date '9999-12-31')) stored;
create index aanvraag_werklijst on aanvraag (gemeente_id, werkdatum, id) where openstaand;
create index aanvraag_behandelaar on aanvraag (gemeente_id, behandelaar_id, werkdatum, id) where openstaand;
create index aanvraag_stand on aanvraag (gemeente_id, status, werkdatum, id) where status <> 'concept';
-- and the same where what is done counts as well
create index aanvraag_alle on aanvraag (gemeente_id, werkdatum, id) where status <> 'concept';
create index aanvraag_behandelaar_alle on aanvraag (gemeente_id, behandelaar_id, werkdatum, id) where status <> 'concept';
create index aanvraag_regeling_alle on aanvraag (gemeente_id, regeling_id, werkdatum, id) where status <> 'concept';
create index aanvraag_nummer_begin on aanvraag (gemeente_id, nummer collate "C") where status <> 'concept';

create function eerste_termijn_bijwerken() returns trigger language plpgsql as $$
begin
  update aanvraag a set eerste_termijn_id = t.id, eerste_datum = t.einddatum, wijziging_loopt = w.loopt
    from (select exists (select from termijn
       where aanvraag_id = new.aanvraag_id and gereed_op is null and soort = 'wijzigingsbesluit') as loopt) w left join lateral (
      select id, einddatum from termijn
       where aanvraag_id = new.aanvraag_id and gereed_op is null and einddatum is not null
         and soort in ('beslistermijn', 'hersteltermijn', 'buitenbehandelingtermijn', 'vaststellingsbesluit', 'wijzigingsbesluit')
       order by einddatum, id limit 1) t on true
   where a.id = new.aanvraag_id
     and (a.eerste_termijn_id, a.eerste_datum, a.wijziging_loopt) is distinct from (t.id, t.einddatum, w.loopt);
  return null;
end $$;
create trigger eerste_termijn after insert or update of einddatum, gereed_op on termijn
  for each row execute function eerste_termijn_bijwerken();

-- The words of a case that was sent in: its number, title and place, and the names of who takes part. The municipality is
-- one of the words, so that the index finds nothing of another one.
create table zaakzoek (
  aanvraag_id uuid primary key,
  gemeente_id text not null,
  woorden     tsvector not null,
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id)
);
create index zaakzoek_woorden on zaakzoek using gin (woorden) with (fastupdate = off);
grant select on zaakzoek to app, werker;

create function zaakwoorden(gemeente text, nummer text, teksten text[]) returns tsvector language sql stable parallel safe as $$
  select array_to_tsvector(array(
    select '@' || gemeente
    union select split_part(nummer, '-', 2) union select split_part(nummer, '-', 3)
    union select ltrim(split_part(nummer, '-', 3), '0') where split_part(nummer, '-', 3) ~ '[1-9]'
    union select left(lower(unaccent(woord)), 100) from zoekwoorden(teksten)
    union select left(stam, 100) from zoekwoorden(teksten) where stam <> ''))
$$;

-- Every word has to be there, or a word that begins with it; digits only as a whole.
create function zaakvraag(gemeente text, vraag text) returns tsquery language sql stable parallel safe as $$
  select concat_ws(' & ', quote_literal('@' || gemeente), string_agg(case
      when vorm ~ '\d' then quote_literal(vorm)
      when length(vorm) < 3 then concat('(', quote_literal(vorm), ' | ', quote_literal(stam), ')')
      else concat('(', quote_literal(vorm), ':* | ', quote_literal(stam), ')') end, ' & '))::tsquery
    from (select left(lower(unaccent(woord)), 100) as vorm, left(stam, 100) as stam from zoekwoorden(array[vraag]) where stam <> '' limit 8) w
$$;

create function zaakzoek_vullen(aanvragen uuid[]) returns void
language sql security definer set search_path = public as $$
  insert into zaakzoek (aanvraag_id, gemeente_id, woorden)
  select a.id, a.gemeente_id, zaakwoorden(a.gemeente_id, a.nummer, array[a.titel, a.wijk, a.locatie] || coalesce(namen, '{}'))
    from aanvraag a left join lateral (select array_agg(p.naam) as namen from deelname d join partij p on p.id = d.partij_id
           where d.aanvraag_id = a.id and d.vertrokken_op is null) n on true
   where a.id = any(aanvragen) and a.ingediend_op is not null
  on conflict (aanvraag_id) do update set woorden = excluded.woorden
$$;

create function zaakzoek_bijwerken() returns trigger language plpgsql as $$
begin
  perform zaakzoek_vullen(array[case tg_table_name when 'aanvraag' then (to_jsonb(new) ->> 'id')::uuid
    else (to_jsonb(new) ->> 'aanvraag_id')::uuid end]);
  return null;
end $$;
create trigger zaakzoek after insert or update of titel, wijk, locatie, ingediend_op on aanvraag
  for each row when (new.ingediend_op is not null) execute function zaakzoek_bijwerken();
create trigger zaakzoek after insert or update of partij_id, vertrokken_op on deelname
  for each row execute function zaakzoek_bijwerken();

create function zaakzoek_partij() returns trigger language plpgsql as $$
begin
  perform zaakzoek_vullen(array(select aanvraag_id from deelname where partij_id = new.id));
  return null;
end $$;
create trigger zaakzoek after update of naam on partij
  for each row when (new.naam <> old.naam) execute function zaakzoek_partij();

update aanvraag a set eerste_termijn_id = t.id, eerste_datum = t.einddatum
  from (select distinct on (aanvraag_id) aanvraag_id, id, einddatum from termijn
         where gereed_op is null and einddatum is not null
           and soort in ('beslistermijn', 'hersteltermijn', 'buitenbehandelingtermijn', 'vaststellingsbesluit')
         order by aanvraag_id, einddatum, id) t
 where a.id = t.aanvraag_id;
select zaakzoek_vullen(array(select id from aanvraag where ingediend_op is not null));

-- A filter of the worklist that somebody gave a name: theirs alone.
create table werklijst_weergave (
  id            uuid primary key default gen_random_uuid(),
  gemeente_id   text not null,
  gebruiker_id  uuid not null,
  naam          text not null check (naam <> '' and length(naam) <= 60),
  vraag         text not null check (length(vraag) <= 500),
  aangemaakt_op timestamptz not null,
  foreign key (gemeente_id, gebruiker_id) references gebruiker (gemeente_id, id)
);
create unique index werklijst_weergave_naam on werklijst_weergave (gebruiker_id, lower(naam));
select tabel_openstellen('werklijst_weergave', verwijderen => true);

-- What officials note for each other; applicants never read it. Its words and for whom it is never change, its author can
-- withdraw it.
create table aantekening (
  id             uuid primary key default gen_random_uuid(),
  gemeente_id    text not null,
  aanvraag_id    uuid not null,
  gebruiker_id   uuid not null,
  voor           text not null check (voor in ('zaak', 'beoordelaars', 'ambtenaren')),
  tekst          text not null check (tekst <> '' and length(tekst) <= 4000),
  moment         timestamptz not null,
  ingetrokken_op timestamptz,
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, gebruiker_id) references gebruiker (gemeente_id, id)
);
create index aantekening_aanvraag on aantekening (aanvraag_id, moment desc);
select tabel_openstellen('aantekening');
revoke update on aantekening from app;
grant update (ingetrokken_op) on aantekening to app;

create function bewaak_aantekening() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (old.ingetrokken_op is not null or (new.id, new.gemeente_id, new.aanvraag_id, new.gebruiker_id, new.voor,
     new.tekst, new.moment) is distinct from (old.id, old.gemeente_id, old.aanvraag_id, old.gebruiker_id, old.voor, old.tekst, old.moment)) then
    raise exception 'Een aantekening verandert niet' using errcode = 'check_violation';
  end if;
  if tg_op = 'INSERT' and (not exists (select from gebruiker g where g.id = new.gebruiker_id and g.is_medewerker)
     or exists (select from toegang t where t.aanvraag_id = new.aanvraag_id and t.gebruiker_id = new.gebruiker_id and t.recht <> 'helper')) then
    raise exception 'Aantekeningen zijn van wie de aanvraag behandelt' using errcode = 'check_violation', constraint = 'functiescheiding';
  end if;
  return new;
end $$;
create trigger bewaakt before insert or update on aantekening for each row execute function bewaak_aantekening();

-- Nobody handles the own application, one in which they have an interest, or one whose objection they handle (Awb 2:4, 7:5).
create function bewaak_behandelaar() returns trigger language plpgsql as $$
begin
  if exists (select from toegang t where t.aanvraag_id = new.id and t.gebruiker_id = new.behandelaar_id and t.recht <> 'helper')
     or exists (select from belangenverklaring v where v.aanvraag_id = new.id and v.gebruiker_id = new.behandelaar_id and not v.geen_belang)
     or exists (select from betrokkenheid k where k.aanvraag_id = new.id and k.gebruiker_id = new.behandelaar_id and k.taak = 'bezwaarbehandelaar') then
    raise exception 'Functiescheiding: deze persoon kan deze zaak niet behandelen' using errcode = 'check_violation', constraint = 'functiescheiding';
  end if;
  return new;
end $$;
create trigger behandelaar before update of behandelaar_id on aanvraag for each row
  when (new.behandelaar_id is not null and new.behandelaar_id is distinct from old.behandelaar_id) execute function bewaak_behandelaar();
