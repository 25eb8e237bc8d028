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

-- What came in is kept: only a file of a draft, or of an answer that was not sent yet, can be taken away.
create function bewaak_verwijderd_bestand() returns trigger language plpgsql as $$
begin
  perform from aanvraag where id = new.aanvraag_id for share;
  if old.verwijderd_op is not null or new.bericht_id is not null
     or not (exists (select from aanvraag where id = new.aanvraag_id and status = 'concept')
             or nog_te_versturen(new.id)) then
    raise exception 'Een bestand dat is ingediend, wordt niet verwijderd' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger niet_na_indienen before update of verwijderd_op on bestand
  for each row execute function bewaak_verwijderd_bestand();

-- Whether a file answers a point of a request to complete and was never sent with it, also not in an earlier attempt.
create function nog_te_versturen(bestand uuid) returns boolean language sql stable as $$
  select exists (select from aanvullingspunt p
     join aanvullingsverzoek v on v.id = p.verzoek_id join bestand f on f.id = p.bestand_id
    where p.bestand_id = $1 and v.ontvangen_op is null and v.beoordeeld_op is null
      and not exists (select from bericht b where b.aanvraag_id = v.aanvraag_id and b.soort = 'aanvulling'
                       and b.richting = 'aan_gemeente' and b.moment >= f.geplaatst_op))
$$;

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
