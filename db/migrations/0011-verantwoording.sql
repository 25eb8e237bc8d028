-- Reporting against the agreed criteria, and what the public may read of it.

create table rapportage (
  id             uuid primary key default gen_random_uuid(),
  gemeente_id    text not null,
  aanvraag_id    uuid not null unique,
  evaluatieplan_id uuid,
  activiteiten   text not null,
  afwijking      text not null default '',
  kosten         bigint not null check (kosten >= 0),
  les            text not null,
  steun_gemeente text not null default '',
  vervolg        text not null check (vervolg in ('doorgaan', 'opschalen', 'aanpassen', 'stoppen', 'overdragen')),
  publiceren     boolean not null,
  ingediend_op   timestamptz not null,
  ingediend_door uuid not null,
  unique (gemeente_id, id),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (aanvraag_id, evaluatieplan_id) references evaluatieplan (aanvraag_id, id),
  foreign key (gemeente_id, ingediend_door) references gebruiker (gemeente_id, id)
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
  inhoud       jsonb not null,
  gewijzigd_op timestamptz not null,
  gewijzigd_door uuid not null,
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id)
);
select tabel_openstellen('rapportage_concept', verwijderen => true);

-- Public text of an initiative: written for the register, never a private person's name.
create table publicatie (
  aanvraag_id  uuid primary key,
  gemeente_id  text not null,
  titel        text not null,
  samenvatting text not null,
  les          text,
  gepubliceerd_op timestamptz not null,
  bijgewerkt_op timestamptz not null,
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id)
);
create index publicatie_gemeente on publicatie (gemeente_id, gepubliceerd_op desc, aanvraag_id);
create index publicatie_zoek on publicatie using gin ((titel || ' ' || samenvatting || ' ' || coalesce(les, '')) gin_trgm_ops);
select tabel_openstellen('publicatie');

-- The indicator of the plan that the platform itself counts: applications by and awards to residents' initiatives.
create table indicator_telling (
  gemeente_id text not null references gemeente,
  jaar        int not null,
  ingediend   int not null default 0 check (ingediend >= 0),
  verleend    int not null default 0 check (verleend >= 0),
  primary key (gemeente_id, jaar)
);
select tabel_openstellen('indicator_telling');
