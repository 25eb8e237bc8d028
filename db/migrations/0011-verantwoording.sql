-- Reporting against the agreed criteria, the determination, and what the public may read of it.

-- vorm: kort up to the amount the scheme names; then no costs and no result per criterion are asked.
create table rapportage (
  id             uuid primary key default gen_random_uuid(),
  gemeente_id    text not null,
  aanvraag_id    uuid not null unique,
  evaluatieplan_id uuid,
  vorm           text not null check (vorm in ('kort', 'uitgebreid')),
  activiteiten   text not null,
  afwijking      text not null default '',
  kosten         bigint check (kosten >= 0),
  les            text not null,
  steun_gemeente text not null default '',
  vervolg        text not null check (vervolg in ('doorgaan', 'opschalen', 'aanpassen', 'stoppen', 'overdragen')),
  publiceren     boolean not null,
  ingediend_op   timestamptz not null,
  ingediend_door uuid not null,
  unique (gemeente_id, id),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (aanvraag_id, evaluatieplan_id) references evaluatieplan (aanvraag_id, id),
  foreign key (gemeente_id, ingediend_door) references gebruiker (gemeente_id, id),
  check (vorm = 'kort' or kosten is not null)
);
select tabel_openstellen('rapportage', alleen_toevoegen => true);

create table rapportage_criterium (
  rapportage_id uuid not null,
  gemeente_id   text not null,
  criterium_id  uuid not null,
  realisatie    numeric,
  toelichting   text not null,
  primary key (rapportage_id, criterium_id),
  foreign key (gemeente_id, rapportage_id) references rapportage (gemeente_id, id),
  foreign key (gemeente_id, criterium_id) references evaluatiecriterium (gemeente_id, id)
);
select tabel_openstellen('rapportage_criterium', alleen_toevoegen => true);

create table rapportage_concept (
  aanvraag_id  uuid primary key,
  gemeente_id  text not null,
  versie       int not null check (versie > 0),
  inhoud       jsonb not null,
  gewijzigd_op timestamptz not null,
  gewijzigd_door uuid not null,
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, gewijzigd_door) references gebruiker (gemeente_id, id)
);
select tabel_openstellen('rapportage_concept', verwijderen => true);

-- What an official proposes to determine. Less than was granted needs a ground of Awb 4:46 lid 2, the reason, and what
-- the recipient said about it (Awb 4:8). publiek: the text of the register as it will be.
create table vaststellingsvoorstel (
  id            uuid primary key default gen_random_uuid(),
  gemeente_id   text not null,
  aanvraag_id   uuid not null,
  versie        int not null check (versie > 0),
  bedrag        bigint not null check (bedrag >= 0),
  motivering    text not null,
  grond         text check (grond in ('activiteiten_niet_verricht', 'verplichting_niet_nagekomen', 'onjuiste_gegevens', 'verlening_onjuist')),
  reden         text,
  -- what is done with what the recipient said of it
  reactie       text not null default '',
  publiek       jsonb not null,
  opgesteld_door uuid not null,
  moment        timestamptz not null,
  vervallen_op  timestamptz,
  unique (gemeente_id, id),
  unique (aanvraag_id, versie),
  unique (aanvraag_id, id),
  foreign key (gemeente_id, aanvraag_id) references subsidie (gemeente_id, aanvraag_id),
  foreign key (gemeente_id, opgesteld_door) references gebruiker (gemeente_id, id),
  constraint lager_met_grond check ((grond is null) = (reden is null) and (grond is not null or reactie = ''))
);
create unique index vaststellingsvoorstel_geldend on vaststellingsvoorstel (aanvraag_id) where vervallen_op is null;
select tabel_openstellen('vaststellingsvoorstel');

-- A proposal stays as it was written; only its end is added.
create function bewaak_vaststellingsvoorstel() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if old.vervallen_op is not null or (to_jsonb(new) - 'vervallen_op') <> (to_jsonb(old) - 'vervallen_op') then
      raise exception 'Een voorstel verandert niet; een ander is een nieuwe versie' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if (select (new.bedrag < u.verleend) <> (new.grond is not null) or new.bedrag > u.verleend from subsidie u where u.aanvraag_id = new.aanvraag_id) then
    raise exception 'Vaststellen is gelijk aan de verlening, of lager met een grond (Awb 4:46)' using errcode = 'check_violation', constraint = 'lager_met_grond';
  end if;
  return new;
end $$;
create trigger voorstel_is_vast before insert or update on vaststellingsvoorstel for each row execute function bewaak_vaststellingsvoorstel();

-- The determination says what was proposed by another than who decides (Awb 4:46, 10:3).
create function bewaak_vaststelling() returns trigger language plpgsql as $$
begin
  if not exists (select from vaststellingsvoorstel v where v.aanvraag_id = new.aanvraag_id and v.vervallen_op is null
                 and v.bedrag = new.bedrag and v.opgesteld_door is distinct from new.gemandateerde_id) then
    raise exception 'De vaststelling volgt het voorstel van een ander' using errcode = 'check_violation', constraint = 'vaststelling_volgt_voorstel';
  end if;
  return new;
end $$;
create trigger vaststelling_klopt before insert on besluit for each row when (new.soort = 'vaststelling') execute function bewaak_vaststelling();

-- The public register: all that anybody may read of an initiative, and nothing else; its pages read this table only.
-- Written for the public, without a private person's name. partners: organisations. onderdelen: keys of the plan, with
-- the items they belong to, so that a theme finds what lies below it.
create table publicatie (
  aanvraag_id  uuid primary key,
  gemeente_id  text not null,
  nummer       text not null unique,
  regeling_id  text not null,
  titel        text not null,
  samenvatting text not null,
  les          text,
  resultaten   jsonb not null default '[]',
  wijk         text not null,
  onderdelen   text[] not null,
  thema        text[] not null,
  partners     text[] not null,
  soort_aanvrager text not null check (soort_aanvrager in ('burgerinitiatief', 'organisatie')),
  start_op     date,
  eind_op      date,
  gevraagd     bigint not null check (gevraagd > 0),
  verleend     bigint not null check (verleend > 0),
  vastgesteld  bigint check (vastgesteld between 0 and verleend),
  besluitdatum date not null,
  uitkomst     text not null check (uitkomst in ('verleend', 'deels_verleend', 'vastgesteld')),
  gepubliceerd_op timestamptz not null,
  bijgewerkt_op timestamptz not null,
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, regeling_id) references regeling (gemeente_id, id)
);
create index publicatie_gemeente on publicatie (gemeente_id, gepubliceerd_op desc, aanvraag_id desc);
create index publicatie_wijk on publicatie (gemeente_id, wijk, gepubliceerd_op desc, aanvraag_id desc);
create index publicatie_thema on publicatie using gin (thema);
create index publicatie_bijgewerkt on publicatie (bijgewerkt_op desc);
create index publicatie_zoek on publicatie using gin ((titel || ' ' || samenvatting || ' ' || coalesce(les, '')) gin_trgm_ops);
select tabel_openstellen('publicatie');

-- What one can choose from in the register, so that no page has to go through all initiatives to know it.
create table register_keuze (
  gemeente_id text not null references gemeente,
  soort       text not null check (soort in ('wijk', 'thema')),
  waarde      text not null,
  primary key (gemeente_id, soort, waarde)
);
select tabel_openstellen('register_keuze');

-- The indicator of the plan that the platform itself counts: applications by and awards to residents' initiatives.
create table indicator_telling (
  gemeente_id text not null references gemeente,
  jaar        int not null,
  ingediend   int not null default 0 check (ingediend >= 0),
  verleend    int not null default 0 check (verleend >= 0),
  primary key (gemeente_id, jaar)
);
select tabel_openstellen('indicator_telling');

-- Counted when the transaction ends, so that the one row all cases share is held for as short as can be.
create function tel_indicator() returns trigger language plpgsql as $$
declare
  in_jaar int;
  soort text;
begin
  if tg_table_name = 'aanvraag' then
    soort := new.soort_aanvrager;
    in_jaar := extract(year from new.ingediend_op at time zone 'Europe/Amsterdam');
  else
    select a.soort_aanvrager into soort from aanvraag a where a.id = new.aanvraag_id;
    in_jaar := extract(year from new.datum);
  end if;
  if soort = 'burgerinitiatief' then
    insert into indicator_telling (gemeente_id, jaar, ingediend, verleend)
    values (new.gemeente_id, in_jaar, (tg_table_name = 'aanvraag')::int, (tg_table_name = 'besluit')::int)
    on conflict (gemeente_id, jaar) do update set
      ingediend = indicator_telling.ingediend + excluded.ingediend,
      verleend = indicator_telling.verleend + excluded.verleend;
  end if;
  return null;
end $$;
create constraint trigger tel_ingediend after update of ingediend_op on aanvraag deferrable initially deferred
  for each row when (old.ingediend_op is null and new.ingediend_op is not null) execute function tel_indicator();
create constraint trigger tel_ingevoerd after insert on aanvraag deferrable initially deferred
  for each row when (new.ingediend_op is not null) execute function tel_indicator();
create constraint trigger tel_verleend after insert on besluit deferrable initially deferred
  for each row when (new.soort in ('verlening', 'direct_vaststelling')) execute function tel_indicator();
