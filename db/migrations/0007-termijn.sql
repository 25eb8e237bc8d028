-- Terms as a ledger of events; einddatum is what the pure function makes of them.

create table termijn (
  id          uuid primary key default gen_random_uuid(),
  gemeente_id text not null,
  aanvraag_id uuid not null,
  soort       text not null check (soort in ('beslistermijn', 'hersteltermijn', 'buitenbehandelingtermijn', 'bezwaartermijn',
              'betaaltermijn', 'vaststellingsaanvraag', 'vaststellingsbesluit')),
  verwijst_naar uuid,
  einddatum   date,
  gereed_op   date,
  unique (gemeente_id, id),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id)
);
create unique index termijn_beslistermijn on termijn (aanvraag_id) where soort = 'beslistermijn';
create index termijn_aanvraag on termijn (aanvraag_id);
create index termijn_open on termijn (gemeente_id, einddatum) where gereed_op is null;
select tabel_openstellen('termijn');

create table termijn_gebeurtenis (
  id          bigint generated always as identity primary key,
  gemeente_id text not null,
  termijn_id  uuid not null,
  soort       text not null,
  datum       date not null,
  gegevens    jsonb not null default '{}',
  moment      timestamptz not null,
  gebruiker_id uuid,
  foreign key (gemeente_id, termijn_id) references termijn (gemeente_id, id)
);
create index termijn_gebeurtenis_termijn on termijn_gebeurtenis (termijn_id, id);
select tabel_openstellen('termijn_gebeurtenis', alleen_toevoegen => true);

-- The request to complete (Awb 4:5): items from the published checklist or the findings, a date, the consequence.
create table aanvullingsverzoek (
  id              uuid primary key default gen_random_uuid(),
  gemeente_id     text not null,
  aanvraag_id     uuid not null,
  versie          int not null,
  toelichting     text not null,
  verzonden_op    timestamptz not null,
  uiterste_datum  date not null,
  verzonden_door  uuid not null,
  ontvangen_op    timestamptz,
  beoordeeld_op   timestamptz,
  beoordeeld_door uuid,
  voldoende       boolean,
  unique (gemeente_id, id),
  unique (aanvraag_id, versie),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, verzonden_door) references gebruiker (gemeente_id, id),
  check ((voldoende is null) = (beoordeeld_op is null))
);
create unique index aanvullingsverzoek_open on aanvullingsverzoek (aanvraag_id) where beoordeeld_op is null;
select tabel_openstellen('aanvullingsverzoek');

create table aanvullingspunt (
  id            uuid primary key default gen_random_uuid(),
  gemeente_id   text not null,
  verzoek_id    uuid not null,
  document      text,
  omschrijving  text not null,
  volgorde      int not null,
  antwoord      text not null default '',
  bestand_id    uuid,
  aangeleverd_op timestamptz,
  unique (gemeente_id, id),
  foreign key (gemeente_id, verzoek_id) references aanvullingsverzoek (gemeente_id, id),
  foreign key (gemeente_id, bestand_id) references bestand (gemeente_id, id)
);
create index aanvullingspunt_verzoek on aanvullingspunt (verzoek_id, volgorde);
select tabel_openstellen('aanvullingspunt');

-- The completeness check against the checklist of the scheme version.
create table volledigheidstoets (
  gemeente_id  text not null,
  aanvraag_id  uuid not null,
  document     text not null,
  aanwezig     boolean not null,
  toelichting  text not null default '',
  gebruiker_id uuid not null,
  moment       timestamptz not null,
  primary key (aanvraag_id, document),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, gebruiker_id) references gebruiker (gemeente_id, id)
);
select tabel_openstellen('volledigheidstoets');
