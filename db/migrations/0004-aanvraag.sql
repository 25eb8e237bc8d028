-- The application: who applies, what is asked, and the one row that carries its state.

create table partij (
  id           uuid primary key default gen_random_uuid(),
  gemeente_id  text not null references gemeente,
  soort        text not null check (soort in ('natuurlijk_persoon', 'groep', 'rechtspersoon')),
  organisatiesoort text check (organisatiesoort in ('vereniging', 'stichting', 'kerk', 'bedrijf', 'school', 'zorgaanbieder',
               'welzijnsorganisatie', 'wijkcomite', 'anders')),
  naam         text not null,
  kvk_nummer   text check (kvk_nummer ~ '^\d{8}$'),
  straat       text, huisnummer text, postcode text, plaats text,
  telefoon     text,
  unique (gemeente_id, id),
  check (soort <> 'rechtspersoon' or (kvk_nummer is not null and organisatiesoort is not null)),
  check (soort = 'rechtspersoon' or kvk_nummer is null)
);
select tabel_openstellen('partij');

-- A group of residents: at least two named persons, of whom at least one liable (checked at submission).
create table partij_lid (
  id            uuid primary key default gen_random_uuid(),
  gemeente_id   text not null,
  partij_id     uuid not null,
  naam          text not null,
  aansprakelijk boolean not null default false,
  volgorde      int not null,
  foreign key (gemeente_id, partij_id) references partij (gemeente_id, id)
);
create index partij_lid_partij on partij_lid (partij_id, volgorde);
select tabel_openstellen('partij_lid', verwijderen => true);

create sequence zaaknummer;
grant usage on sequence zaaknummer to app;

-- A domain is looked at when its column is written; a check of the table is read and made ready again with every save of a
-- section. So what concerns one column of an application stands in a domain.
create domain zaakstatus as text check (value in ('concept', 'ingediend', 'aanvulling_gevraagd', 'volledig', 'in_beoordeling',
  'beoordeeld', 'gerangschikt', 'voorstel', 'besloten', 'verleend', 'deels_verleend', 'direct_vastgesteld', 'geweigerd',
  'buiten_behandeling', 'ingetrokken_door_aanvrager', 'vaststelling_aangevraagd', 'vastgesteld', 'gesloten'));
create domain aanvraagnummer as text check (value ~ '^[A-Z]{3}-\d{4}-\d{5,}$');
create domain bedrag_boven_nul as bigint check (value > 0);
create domain soort_aanvrager as text check (value in ('burgerinitiatief', 'organisatie'));
create domain sectienaam as text check (value in ('projectplan', 'aansluiting', 'samenwerkingsverband', 'evaluatiecriteria',
  'begroting', 'bijlagen', 'indiening'));

create table overgang (
  van  zaakstatus not null,
  naar zaakstatus not null,
  primary key (van, naar)
);
insert into overgang values
  ('concept', 'ingediend'), ('concept', 'ingetrokken_door_aanvrager'),
  ('ingediend', 'aanvulling_gevraagd'), ('ingediend', 'volledig'), ('ingediend', 'ingetrokken_door_aanvrager'),
  ('aanvulling_gevraagd', 'volledig'), ('aanvulling_gevraagd', 'ingediend'), ('aanvulling_gevraagd', 'buiten_behandeling'),
  ('aanvulling_gevraagd', 'ingetrokken_door_aanvrager'), ('ingediend', 'buiten_behandeling'),
  ('volledig', 'in_beoordeling'), ('volledig', 'ingetrokken_door_aanvrager'), ('volledig', 'aanvulling_gevraagd'),
  ('in_beoordeling', 'beoordeeld'), ('in_beoordeling', 'ingetrokken_door_aanvrager'),
  ('beoordeeld', 'gerangschikt'), ('beoordeeld', 'voorstel'), ('beoordeeld', 'ingetrokken_door_aanvrager'),
  ('gerangschikt', 'voorstel'), ('gerangschikt', 'ingetrokken_door_aanvrager'),
  ('voorstel', 'besloten'), ('voorstel', 'beoordeeld'), ('voorstel', 'ingetrokken_door_aanvrager'),
  ('besloten', 'verleend'), ('besloten', 'deels_verleend'), ('besloten', 'direct_vastgesteld'), ('besloten', 'geweigerd'),
  ('verleend', 'vaststelling_aangevraagd'), ('deels_verleend', 'vaststelling_aangevraagd'),
  ('vaststelling_aangevraagd', 'vastgesteld'), ('verleend', 'vastgesteld'), ('deels_verleend', 'vastgesteld'),
  ('vastgesteld', 'gesloten'), ('direct_vastgesteld', 'gesloten'), ('geweigerd', 'gesloten'), ('buiten_behandeling', 'gesloten');
grant select on overgang to app, werker;

create table aanvraag (
  id                 uuid primary key default gen_random_uuid(),
  gemeente_id        text not null references gemeente,
  nummer             aanvraagnummer not null unique,
  regeling_id        text not null,
  regeling_versie_id uuid,
  status             zaakstatus not null default 'concept',
  aangemaakt_op      timestamptz not null,
  aangemaakt_door    uuid not null,
  laatste_sectie     text not null default 'projectplan',
  titel              text not null default '',
  samenvatting       text not null default '',
  aanleiding         text not null default '',
  doel               text not null default '',
  doelgroep          text not null default '',
  activiteiten       text not null default '',
  start_op           date,
  eind_op            date,
  wijk               text not null default '',
  locatie            text not null default '',
  borging            text not null default '',
  domeinen           text[] not null default '{}',
  verbindingen       text not null default '',
  merkbaar           text not null default '',
  gevraagd           bedrag_boven_nul,
  soort_aanvrager    soort_aanvrager,
  ingediend_op       timestamptz,
  volledig_op        date,
  behandelaar_id     uuid,
  uiterste_datum     date,
  bijgewerkt_op      timestamptz not null,
  -- whether a request to change what was granted waits for its decision; its term keeps this
  wijziging_loopt    boolean not null default false,
  -- the worklist: whether the municipality has a decision to prepare, and by when (no date: last)
  openstaand         boolean not null generated always as (status in ('ingediend', 'aanvulling_gevraagd', 'volledig', 'in_beoordeling',
                     'beoordeeld', 'gerangschikt', 'voorstel', 'besloten', 'vaststelling_aangevraagd') or wijziging_loopt) stored,
  werkdatum          date not null generated always as (coalesce(uiterste_datum, date '9999-12-31')) stored,
  unique (gemeente_id, id),
  foreign key (gemeente_id, regeling_id) references regeling (gemeente_id, id),
  foreign key (gemeente_id, regeling_versie_id) references regeling_versie (gemeente_id, id),
  foreign key (gemeente_id, aangemaakt_door) references gebruiker (gemeente_id, id),
  foreign key (gemeente_id, behandelaar_id) references gebruiker (gemeente_id, id),
  check (start_op is null or eind_op is null or eind_op >= start_op),
  check ((ingediend_op is null) = (status = 'concept' or (status = 'ingetrokken_door_aanvrager' and regeling_versie_id is null))),
  check (ingediend_op is null or (regeling_versie_id is not null and gevraagd is not null and soort_aanvrager is not null))
);
create index aanvraag_werklijst on aanvraag (gemeente_id, werkdatum, id) where openstaand;
create index aanvraag_stand on aanvraag (gemeente_id, status, werkdatum, id) where status <> 'concept';
create index aanvraag_regeling on aanvraag (regeling_id, status);
create index aanvraag_behandelaar on aanvraag (gemeente_id, behandelaar_id, werkdatum, id) where openstaand;
select tabel_openstellen('aanvraag');

alter table sessie add foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id);

create function bewaak_overgang() returns trigger language plpgsql as $$
begin
  if new.status <> old.status and not exists (select from overgang where van = old.status and naar = new.status) then
    raise exception 'Van % naar % is geen stap in de procedure', old.status, new.status using errcode = 'check_violation';
  end if;
  if (new.gemeente_id, new.nummer, new.regeling_id) is distinct from (old.gemeente_id, old.nummer, old.regeling_id)
     or (old.ingediend_op is not null and (new.ingediend_op, new.regeling_versie_id) is distinct from (old.ingediend_op, old.regeling_versie_id)) then
    raise exception 'Nummer, regeling en moment van indiening staan vast' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger overgang before update of status, gemeente_id, nummer, regeling_id, ingediend_op, regeling_versie_id on aanvraag
  for each row execute function bewaak_overgang();

-- Version per section: a conflict exists only when another person saved in between.
create table sectie (
  gemeente_id   text not null,
  aanvraag_id   uuid not null,
  naam          sectienaam not null,
  versie        int  not null,
  gewijzigd_op  timestamptz not null,
  gewijzigd_door uuid not null,
  primary key (aanvraag_id, naam),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, gewijzigd_door) references gebruiker (gemeente_id, id)
);
select tabel_openstellen('sectie');

-- What a section said at each version: the base against which the changes of two people are compared.
create table sectie_versie (
  gemeente_id   text not null,
  aanvraag_id   uuid not null,
  naam          text not null,
  versie        int  not null check (versie >= 0),
  inhoud        jsonb not null,
  door          uuid not null,
  moment        timestamptz not null,
  primary key (aanvraag_id, naam, versie),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, door) references gebruiker (gemeente_id, id)
);
select tabel_openstellen('sectie_versie', alleen_toevoegen => true);

-- What somebody typed in a section and did not save yet: theirs alone, without a version, gone once they save.
create table concept_invoer (
  gemeente_id   text not null,
  aanvraag_id   uuid not null,
  naam          text not null,
  gebruiker_id  uuid not null,
  versie        int not null check (versie >= 0),
  invoer        jsonb not null,
  moment        timestamptz not null,
  primary key (aanvraag_id, naam, gebruiker_id),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, gebruiker_id) references gebruiker (gemeente_id, id)
);
select tabel_openstellen('concept_invoer', verwijderen => true);

create table aansluiting (
  gemeente_id  text not null,
  aanvraag_id  uuid not null,
  onderdeel_id uuid not null,
  motivering   text not null default '',
  volgorde     int  not null,
  primary key (aanvraag_id, onderdeel_id),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, onderdeel_id) references onderdeel (gemeente_id, id)
);
select tabel_openstellen('aansluiting', verwijderen => true);

create table begrotingspost (
  id           uuid primary key default gen_random_uuid(),
  gemeente_id  text not null,
  aanvraag_id  uuid not null,
  kant         text not null check (kant in ('kosten', 'dekking')),
  soort        text not null check (soort in ('personeel', 'materiaal', 'huur', 'activiteit', 'communicatie', 'overig',
               'eigen_bijdrage', 'bijdrage_partner', 'andere_financier', 'deelnemers')),
  omschrijving text not null,
  bedrag       bigint not null check (bedrag > 0),
  status       text check (status in ('toegezegd', 'aangevraagd')),
  volgorde     int not null,
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id)
);
create index begrotingspost_aanvraag on begrotingspost (aanvraag_id, volgorde);
select tabel_openstellen('begrotingspost', verwijderen => true);

-- What was sent in, as it was sent in: never changes.
create table indiening (
  id                 uuid primary key default gen_random_uuid(),
  gemeente_id        text not null,
  aanvraag_id        uuid not null unique,
  regeling_versie_id uuid not null,
  moment             timestamptz not null,
  inhoud             jsonb not null,
  inhoud_hash        text not null,
  ondertekenaar_id   uuid not null,
  ondertekend_als    text not null,
  kanaal             text not null check (kanaal in ('digitaal', 'post')),
  plafond_versie     int not null,
  plafond_bedrag     bigint not null,
  unique (gemeente_id, id),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, regeling_versie_id) references regeling_versie (gemeente_id, id),
  foreign key (gemeente_id, ondertekenaar_id) references gebruiker (gemeente_id, id)
);
select tabel_openstellen('indiening', alleen_toevoegen => true);

-- How the recipient wants to be reached (Awb 2:8): the newest row counts.
create table bereikbaarheid (
  id           bigint generated always as identity primary key,
  gemeente_id  text not null,
  aanvraag_id  uuid not null,
  kanaal       text not null check (kanaal in ('digitaal', 'post')),
  moment       timestamptz not null,
  gebruiker_id uuid not null,
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, gebruiker_id) references gebruiker (gemeente_id, id)
);
create index bereikbaarheid_aanvraag on bereikbaarheid (aanvraag_id, id desc);
select tabel_openstellen('bereikbaarheid', alleen_toevoegen => true);

-- Messages in the portal: a sent message never changes; a correction is a new one (Awb 2:12).
create table bericht (
  id           uuid primary key default gen_random_uuid(),
  gemeente_id  text not null,
  aanvraag_id  uuid not null,
  richting     text not null check (richting in ('aan_aanvrager', 'aan_gemeente')),
  soort        text not null,
  onderwerp    text not null,
  tekst        text not null,
  verwijst_naar text,
  moment       timestamptz not null,
  afzender_id  uuid,
  unique (gemeente_id, id),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id)
);
create index bericht_aanvraag on bericht (aanvraag_id, moment);
select tabel_openstellen('bericht', alleen_toevoegen => true);

create table bericht_gelezen (
  bericht_id   uuid not null references bericht,
  gebruiker_id uuid not null references gebruiker,
  moment       timestamptz not null,
  primary key (bericht_id, gebruiker_id)
);
select tabel_openstellen('bericht_gelezen', alleen_toevoegen => true);

-- A file never changes once it is there: only what replaces it, that its applicant took it away before it was sent, and
-- what is known of it about viruses. Its content is gone when a virus was found; the row stays. bericht_id: sent along with a message, so not part of the application.
create table bestand (
  id           uuid primary key default gen_random_uuid(),
  gemeente_id  text not null,
  aanvraag_id  uuid not null,
  naam         text not null,
  soort        text not null check (soort in ('application/pdf',
               'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
               'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
               'application/vnd.oasis.opendocument.text', 'image/jpeg', 'image/png')),
  grootte      bigint not null check (grootte > 0 and grootte <= 10485760),
  sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  scan         text not null default 'niet_gescand' check (scan in ('niet_gescand', 'schoon', 'besmet', 'quarantaine')),
  gescand_op   timestamptz,
  document     text,
  bericht_id   uuid,
  geplaatst_op timestamptz not null,
  geplaatst_door uuid not null,
  vervangen_door uuid references bestand,
  verwijderd_op  timestamptz,
  unique (gemeente_id, id),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, bericht_id) references bericht (gemeente_id, id),
  foreign key (gemeente_id, geplaatst_door) references gebruiker (gemeente_id, id),
  check (vervangen_door <> id),
  check (vervangen_door is null or verwijderd_op is null)
);
create index bestand_aanvraag on bestand (aanvraag_id, geplaatst_op);
create index bestand_bericht on bestand (bericht_id) where bericht_id is not null;
create index bestand_ongescand on bestand (gescand_op nulls first) where scan in ('niet_gescand', 'quarantaine');
create index bestand_inhoud on bestand (sha256);
select tabel_openstellen('bestand');
revoke update on bestand from app;
grant update (vervangen_door, verwijderd_op) on bestand to app;
grant update (scan, gescand_op) on bestand to werker;

-- A document that is asked for and follows later: by its key on the list of the scheme, and when it is expected.
create table bestand_volgt (
  gemeente_id  text not null,
  aanvraag_id  uuid not null,
  document     text not null,
  verwacht_op  date not null,
  moment       timestamptz not null,
  gebruiker_id uuid not null,
  primary key (aanvraag_id, document),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, gebruiker_id) references gebruiker (gemeente_id, id)
);
select tabel_openstellen('bestand_volgt', verwijderen => true);
