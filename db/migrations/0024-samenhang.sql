-- Who is connected with whom: before the initiative, planned with it, and at the report what came of it.

alter table deelname add unique (aanvraag_id, id);

-- One end of a connection as one text: a participant of this application ("deelnemer:" and its id), a named
-- organisation, a domain of the sociaal domein, or a neighbourhood.
create function is_samenhangeind(eind text) returns boolean language sql immutable return
  length(eind) <= 120 and eind ~ '^(deelnemer:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|organisatie:.+|domein:(wmo|jeugd|participatie|onderwijs|wonen|sport|cultuur|gezondheid)|buurt:.+)$';

-- geen: the applicants said that these two do not work together, and will not.
create table verbinding (
  gemeente_id text not null,
  aanvraag_id uuid not null,
  van         text not null,
  naar        text not null,
  stand       text not null check (stand in ('was_er_al', 'gepland', 'geen')),
  volgorde    int not null,
  van_deelname_id  uuid generated always as (case when van like 'deelnemer:%' then substr(van, 11)::uuid end) stored,
  naar_deelname_id uuid generated always as (case when naar like 'deelnemer:%' then substr(naar, 11)::uuid end) stored,
  primary key (aanvraag_id, van, naar),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (aanvraag_id, van_deelname_id) references deelname (aanvraag_id, id),
  foreign key (aanvraag_id, naar_deelname_id) references deelname (aanvraag_id, id),
  check (is_samenhangeind(van) and is_samenhangeind(naar) and van <> naar)
);
create unique index verbinding_paar on verbinding (aanvraag_id, least(van, naar), greatest(van, naar));
select tabel_openstellen('verbinding', verwijderen => true);

create table rapportage_verbinding (
  rapportage_id uuid not null,
  gemeente_id   text not null,
  van           text not null,
  naar          text not null,
  uitkomst      text not null check (uitkomst in ('gekomen', 'niet_gekomen', 'onverwacht')),
  toelichting   text not null default '',
  volgorde      int not null,
  primary key (rapportage_id, van, naar),
  foreign key (gemeente_id, rapportage_id) references rapportage (gemeente_id, id),
  check (is_samenhangeind(van) and is_samenhangeind(naar) and van <> naar)
);
select tabel_openstellen('rapportage_verbinding', alleen_toevoegen => true);

-- Written for the public, without a resident's name: nodes and lines as they are drawn.
alter table publicatie add samenhang jsonb;
