-- The schemes: conditions, criteria, money and terms are data of a version.

create table regeling (
  id          text primary key,
  gemeente_id text not null references gemeente,
  volgorde    int  not null,
  unique (gemeente_id, id)
);
select tabel_openstellen('regeling');

create table regeling_versie (
  id             uuid primary key default gen_random_uuid(),
  gemeente_id    text not null,
  regeling_id    text not null,
  versie         int  not null check (versie > 0),
  plan_versie_id uuid not null,
  titel          text not null,
  samenvatting   text not null,
  grondslag      text not null,
  van            date not null,
  tot            date not null check (tot >= van),
  gepubliceerd_op date not null check (gepubliceerd_op <= van),
  verdeelwijze   text not null check (verdeelwijze in ('volgorde_van_volledige_ontvangst', 'tender')),
  minimumscore   int check (minimumscore between 0 and 100),
  maximumbedrag  bigint not null check (maximumbedrag > 0),
  beslistermijn_weken int not null check (beslistermijn_weken > 0),
  beslistermijn_grondslag text not null check (beslistermijn_grondslag in ('wet', 'verordening')),
  beslistermijn_artikel text not null,
  termijn_start  text not null check (termijn_start in ('ontvangst', 'sluiting')),
  direct_vaststellen boolean not null default false,
  passende_soorten text[] not null check (cardinality(passende_soorten) > 0),
  passend_onder  text,
  checklist      jsonb not null,
  contact_naam   text not null,
  contact_telefoon text not null,
  vervanger_naam text not null,
  vragen         jsonb not null default '{}',
  unique (gemeente_id, id),
  unique (regeling_id, versie),
  foreign key (gemeente_id, regeling_id) references regeling (gemeente_id, id),
  foreign key (gemeente_id, plan_versie_id) references plan_versie (gemeente_id, id)
);
select tabel_openstellen('regeling_versie', alleen_toevoegen => true);

create table voorwaarde (
  id                 uuid primary key default gen_random_uuid(),
  gemeente_id        text not null,
  regeling_versie_id uuid not null,
  sleutel            text not null,
  soort              text not null,
  titel              text not null,
  tekst              text not null,
  vraag              text not null,
  artikel            text not null,
  parameters         jsonb not null default '{}',
  bron_onderdeel_id  uuid not null,
  volgorde           int  not null,
  unique (gemeente_id, id),
  unique (regeling_versie_id, sleutel),
  foreign key (gemeente_id, regeling_versie_id) references regeling_versie (gemeente_id, id),
  foreign key (gemeente_id, bron_onderdeel_id) references onderdeel (gemeente_id, id)
);
select tabel_openstellen('voorwaarde', alleen_toevoegen => true);

create table beoordelingscriterium (
  id                 uuid primary key default gen_random_uuid(),
  gemeente_id        text not null,
  regeling_versie_id uuid not null,
  sleutel            text not null,
  titel              text not null,
  toelichting        text not null,
  gewicht            int  not null check (gewicht between 1 and 100),
  volgorde           int  not null,
  unique (gemeente_id, id),
  unique (regeling_versie_id, sleutel),
  foreign key (gemeente_id, regeling_versie_id) references regeling_versie (gemeente_id, id)
);
select tabel_openstellen('beoordelingscriterium', alleen_toevoegen => true);

-- What is committed never exceeds the ceiling (Awb 4:25 lid 2); awards after objection under lid 3 are counted apart.
create table plafond (
  id                 uuid primary key default gen_random_uuid(),
  gemeente_id        text not null,
  regeling_id        text not null,
  periode            int  not null,
  versie             int  not null default 1,
  bedrag             bigint not null check (bedrag >= 0),
  vastgelegd         bigint not null default 0 check (vastgelegd >= 0),
  vastgelegd_bezwaar bigint not null default 0 check (vastgelegd_bezwaar >= 0),
  bekendgemaakt_op   date not null,
  constraint plafond_niet_overschreden check (vastgelegd <= bedrag),
  unique (gemeente_id, id),
  unique (regeling_id, periode),
  foreign key (gemeente_id, regeling_id) references regeling (gemeente_id, id)
);
select tabel_openstellen('plafond');
