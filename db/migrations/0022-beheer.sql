-- A new version of a plan, made on a page: who made it, when and why. Empty for what came with the platform.
alter table plan_versie
  add gemaakt_op timestamptz,
  add gemaakt_door uuid,
  add reden text check (reden <> ''),
  add foreign key (gemeente_id, gemaakt_door) references gebruiker (gemeente_id, id),
  add check (num_nonnulls(gemaakt_op, gemaakt_door, reden) in (0, 3));

-- A sheet that was sent in and not confirmed yet: it has no effect whatever. basis: the version of the plan it is
-- compared with, 0 for a plan that is not there yet. rijen: the cells as they were sent, mended row by row.
create table planinvoer (
  id              uuid primary key default gen_random_uuid(),
  gemeente_id     text not null references gemeente,
  plan_id         text not null check (plan_id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  basis           int  not null check (basis >= 0),
  titel           text not null check (titel <> ''),
  van             date not null,
  tot             date check (tot >= van),
  bron            text not null check (bron <> ''),
  bestandsnaam    text not null,
  rijen           jsonb not null,
  versie          int  not null default 1,
  aangemaakt_op   timestamptz not null,
  aangemaakt_door uuid not null,
  bijgewerkt_op   timestamptz not null,
  bijgewerkt_door uuid not null,
  unique (gemeente_id, id),
  foreign key (gemeente_id, aangemaakt_door) references gebruiker (gemeente_id, id),
  foreign key (gemeente_id, bijgewerkt_door) references gebruiker (gemeente_id, id)
);
create index planinvoer_lijst on planinvoer (gemeente_id, aangemaakt_op desc);
select tabel_openstellen('planinvoer', verwijderen => true);

-- Who published a version of a scheme on a page, and why. Empty for what came with the platform.
alter table regeling_versie
  add gepubliceerd_door uuid,
  add reden text check (reden <> ''),
  add foreign key (gemeente_id, gepubliceerd_door) references gebruiker (gemeente_id, id),
  add check ((gepubliceerd_door is null) = (reden is null));

-- A version of a scheme that is being composed: it has no effect whatever until it is published. basis_versie_id: what
-- it was made from, a version of the same scheme, or of another one for a new scheme.
create table regelingconcept (
  id              uuid primary key default gen_random_uuid(),
  gemeente_id     text not null references gemeente,
  regeling_id     text not null check (regeling_id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  nieuw           boolean not null,
  basis_versie_id uuid not null,
  inhoud          jsonb not null,
  versie          int  not null default 1,
  aangemaakt_op   timestamptz not null,
  aangemaakt_door uuid not null,
  bijgewerkt_op   timestamptz not null,
  bijgewerkt_door uuid not null,
  unique (gemeente_id, id),
  foreign key (gemeente_id, basis_versie_id) references regeling_versie (gemeente_id, id),
  foreign key (gemeente_id, aangemaakt_door) references gebruiker (gemeente_id, id),
  foreign key (gemeente_id, bijgewerkt_door) references gebruiker (gemeente_id, id)
);
create index regelingconcept_lijst on regelingconcept (gemeente_id, aangemaakt_op desc);
select tabel_openstellen('regelingconcept', verwijderen => true);
