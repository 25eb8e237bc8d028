-- The schemes: conditions, criteria, money and terms are data of a version.
-- gewicht of a condition: not met, the scheme asks for a refusal, or leaves the college room to refuse (Awb 4:35).
-- mandaat_tot: up to this amount an official may decide in the name of the college (Awb 10:1); 0 is never.
-- verantwoording_kort_tot: up to this amount a short note will do; all five are empty where the subsidy is determined at once.
-- bewaarcode: the row of the Selectielijst gemeenten 2020; evaluatie_op: the report of Awb 4:24 is due by then.

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
  gepubliceerd_op date not null check (gepubliceerd_op < van),
  bekendmaking   text not null,
  verdeelwijze   text not null check (verdeelwijze in ('volgorde_van_volledige_ontvangst', 'tender')),
  gelijke_stand  text not null,
  minimumscore   int check (minimumscore between 0 and 100),
  maximumbedrag  bigint not null check (maximumbedrag > 0),
  beslistermijn_weken int not null check (beslistermijn_weken > 0),
  beslistermijn_grondslag text not null check (beslistermijn_grondslag in ('wet', 'verordening')),
  beslistermijn_artikel text not null,
  termijn_start  text not null check (termijn_start in ('ontvangst', 'sluiting')),
  direct_vaststellen boolean not null default false,
  verantwoording_kort_tot bigint check (verantwoording_kort_tot >= 0),
  verantwoording_weken int check (verantwoording_weken > 0),
  vaststelling_weken int check (vaststelling_weken > 0),
  vaststelling_grondslag text check (vaststelling_grondslag in ('wet', 'verordening')),
  vaststelling_artikel text,
  gedeeltelijk_verlenen boolean not null default true,
  mandaat_tot    bigint not null check (mandaat_tot >= 0),
  overgangsrecht text not null,
  bewaarcode     text not null,
  evaluatie_op   date not null check (evaluatie_op > van),
  passende_soorten text[] not null check (cardinality(passende_soorten) > 0),
  passend_onder  text,
  checklist      jsonb not null,
  contact_naam   text not null,
  contact_functie text not null,
  contact_telefoon text not null,
  contact_bereikbaar text not null,
  vervanger_naam text not null,
  vervanger_functie text not null,
  vervanger_telefoon text not null,
  teksten        jsonb not null,
  vragen         jsonb not null,
  inhoud_hash    text not null,
  unique (gemeente_id, id),
  unique (regeling_id, versie),
  foreign key (gemeente_id, regeling_id) references regeling (gemeente_id, id),
  foreign key (gemeente_id, plan_versie_id) references plan_versie (gemeente_id, id),
  check (num_nonnulls(verantwoording_kort_tot, verantwoording_weken, vaststelling_weken, vaststelling_grondslag, vaststelling_artikel)
         = case when direct_vaststellen then 0 else 5 end),
  check (verdeelwijze <> 'tender' or (minimumscore is not null and termijn_start = 'sluiting'))
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
  gewicht            text not null check (gewicht in ('doorslaggevend', 'weegt_mee')),
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

create function bewaak_gewichten() returns trigger language plpgsql as $$
begin
  if (select sum(gewicht) from beoordelingscriterium where regeling_versie_id = new.regeling_versie_id) <> 100 then
    raise exception 'De gewichten van de criteria zijn samen niet 100' using errcode = 'check_violation', constraint = 'gewichten_samen_honderd';
  end if;
  return null;
end $$;
create constraint trigger gewichten_samen_honderd after insert on beoordelingscriterium
  deferrable initially deferred for each row execute function bewaak_gewichten();

-- What is committed never exceeds the ceiling (Awb 4:25 lid 2); awards after objection under lid 3 are counted apart.
create table plafond (
  id                 uuid primary key default gen_random_uuid(),
  gemeente_id        text not null,
  regeling_id        text not null,
  periode            int  not null check (periode between 2000 and 2200),
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
