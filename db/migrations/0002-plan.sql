-- The policy plans as data: every item a row of a version, with the passage it comes from.

create table plan (
  id          text primary key,
  gemeente_id text not null references gemeente,
  titel       text not null,
  unique (gemeente_id, id)
);
select tabel_openstellen('plan');

create table plan_versie (
  id          uuid primary key default gen_random_uuid(),
  gemeente_id text not null,
  plan_id     text not null,
  versie      int  not null check (versie > 0),
  van         date not null,
  tot         date,
  bron        text not null,
  inhoud_hash text not null,
  unique (gemeente_id, id),
  unique (plan_id, versie),
  foreign key (gemeente_id, plan_id) references plan (gemeente_id, id)
);
select tabel_openstellen('plan_versie', alleen_toevoegen => true);

create table onderdeel (
  id             uuid primary key default gen_random_uuid(),
  gemeente_id    text not null,
  plan_versie_id uuid not null,
  sleutel        text not null,
  soort          text not null check (soort in ('uitgangspunt', 'doel', 'spoor', 'ambitie', 'effect', 'voorwaarde', 'indicator',
                 'uitdaging', 'niveau', 'programma', 'programmalijn', 'doelstelling', 'thema', 'trend', 'kader', 'trede',
                 'bekostigingsvorm')),
  nummer         text not null,
  titel          text not null,
  kort           text not null,
  toelichting    text not null,
  ouder          text,
  paragraaf      text not null,
  citaat         text not null,
  gegevens       jsonb not null default '{}',
  volgorde       int not null,
  unique (gemeente_id, id),
  unique (plan_versie_id, sleutel),
  foreign key (gemeente_id, plan_versie_id) references plan_versie (gemeente_id, id),
  foreign key (plan_versie_id, ouder) references onderdeel (plan_versie_id, sleutel)
);
create index onderdeel_volgorde on onderdeel (plan_versie_id, volgorde);
select tabel_openstellen('onderdeel', alleen_toevoegen => true);
