-- An idea before there is an application: what a resident left, what was agreed about it, and the card that looks for
-- others who join in. Nothing here is a case yet; a year after its end it is removed (bewaren_tot).

create table idee_overgang (
  van  text not null,
  naar text not null,
  primary key (van, naar)
);
insert into idee_overgang values
  ('nieuw', 'in_gesprek'), ('nieuw', 'ingetrokken'),
  ('in_gesprek', 'aanvraag'), ('in_gesprek', 'afgerond'), ('in_gesprek', 'ingetrokken'),
  ('afgerond', 'in_gesprek');
grant select on idee_overgang to app, werker;

-- reactie_voor: by when whose turn it is says something; a promise, no term of the law.
create table idee (
  id            uuid primary key default gen_random_uuid(),
  gemeente_id   text not null references gemeente,
  gebruiker_id  uuid not null,
  wat           text not null check (wat <> ''),
  waarom        text not null check (waarom <> ''),
  plaats        text not null check (plaats <> ''),
  telefoon      text,
  stand         text not null default 'nieuw' check (stand in ('nieuw', 'in_gesprek', 'aanvraag', 'afgerond', 'ingetrokken')),
  aan_zet       text not null default 'gemeente' check (aan_zet in ('gemeente', 'inwoner', 'niemand')),
  reactie_voor  date,
  begeleider_id uuid,
  aanvraag_id   uuid,
  uitkomst      text check (uitkomst in ('hulp_zonder_geld', 'andere_plek', 'gaat_niet_door')),
  aangemaakt_op timestamptz not null,
  bijgewerkt_op timestamptz not null,
  bewaren_tot   date,
  -- the worklist of the begeleiders: what is open, the most pressing first (no date: last)
  openstaand    boolean not null generated always as (stand in ('nieuw', 'in_gesprek')) stored,
  werkdatum     date not null generated always as (coalesce(reactie_voor, date '9999-12-31')) stored,
  unique (gemeente_id, id),
  unique (aanvraag_id),
  foreign key (gemeente_id, gebruiker_id) references gebruiker (gemeente_id, id),
  foreign key (gemeente_id, begeleider_id) references gebruiker (gemeente_id, id),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  constraint niet_het_eigen_idee check (begeleider_id <> gebruiker_id),
  check (stand in ('nieuw', 'ingetrokken') or begeleider_id is not null),
  check (stand <> 'nieuw' or begeleider_id is null),
  check ((stand = 'aanvraag') = (aanvraag_id is not null)),
  check ((stand = 'afgerond') = (uitkomst is not null)),
  check ((stand in ('nieuw', 'in_gesprek')) = (bewaren_tot is null)),
  check ((stand in ('nieuw', 'in_gesprek')) = (aan_zet <> 'niemand')),
  check (aan_zet <> 'niemand' or reactie_voor is null)
);
create index idee_werklijst on idee (gemeente_id, werkdatum, id) where openstaand;
create index idee_begeleider on idee (gemeente_id, begeleider_id, werkdatum, id) where openstaand;
create index idee_gesloten on idee (gemeente_id, bijgewerkt_op desc, id) where not openstaand;
create index idee_gebruiker on idee (gebruiker_id, aangemaakt_op desc);
create index idee_bewaren on idee (bewaren_tot) where bewaren_tot is not null;
select tabel_openstellen('idee');
grant delete on idee to werker;

create function bewaak_idee() returns trigger language plpgsql as $$
begin
  if new.stand <> old.stand and not exists (select from idee_overgang where van = old.stand and naar = new.stand) then
    raise exception 'Van % naar % is geen stap van een idee', old.stand, new.stand using errcode = 'check_violation';
  end if;
  if (new.gemeente_id, new.gebruiker_id, new.wat, new.waarom, new.plaats, new.aangemaakt_op)
     is distinct from (old.gemeente_id, old.gebruiker_id, old.wat, old.waarom, old.plaats, old.aangemaakt_op) then
    raise exception 'Wat iemand als idee achterliet, staat vast' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger stap before update on idee for each row execute function bewaak_idee();

-- What the two sides said. kring: a note of the municipality may be for colleagues only.
create table idee_bericht (
  id           uuid primary key default gen_random_uuid(),
  gemeente_id  text not null,
  idee_id      uuid not null,
  van          text not null check (van in ('gemeente', 'inwoner')),
  kring        text not null check (kring in ('gedeeld', 'intern')),
  tekst        text not null check (tekst <> ''),
  gebruiker_id uuid not null,
  moment       timestamptz not null,
  foreign key (gemeente_id, idee_id) references idee (gemeente_id, id) on delete cascade,
  foreign key (gemeente_id, gebruiker_id) references gebruiker (gemeente_id, id),
  check (van = 'gemeente' or kring = 'gedeeld')
);
create index idee_bericht_idee on idee_bericht (idee_id, moment);
select tabel_openstellen('idee_bericht');
revoke update on idee_bericht from app;

-- "Wij zoeken": public from the moment the resident agreed to exactly this text, until it is taken away.
-- toestemming: whether they agreed here themselves, or told the begeleider, who recorded it.
create table idee_kaart (
  id             uuid primary key default gen_random_uuid(),
  gemeente_id    text not null,
  idee_id        uuid not null,
  wat            text not null check (wat <> ''),
  waar           text not null check (waar <> ''),
  zoekt          text not null check (zoekt <> ''),
  voorgesteld_door uuid not null,
  voorgesteld_op timestamptz not null,
  toestemming    text check (toestemming in ('zelf', 'gesprek')),
  geplaatst_door uuid,
  geplaatst_op   timestamptz,
  ingetrokken_door uuid,
  ingetrokken_op timestamptz,
  unique (gemeente_id, id),
  foreign key (gemeente_id, idee_id) references idee (gemeente_id, id) on delete cascade,
  foreign key (gemeente_id, voorgesteld_door) references gebruiker (gemeente_id, id),
  foreign key (gemeente_id, geplaatst_door) references gebruiker (gemeente_id, id),
  foreign key (gemeente_id, ingetrokken_door) references gebruiker (gemeente_id, id),
  check (num_nonnulls(toestemming, geplaatst_door, geplaatst_op) in (0, 3)),
  check (num_nonnulls(ingetrokken_door, ingetrokken_op) in (0, 2))
);
create unique index idee_kaart_een on idee_kaart (idee_id) where ingetrokken_op is null;
create index idee_kaart_openbaar on idee_kaart (gemeente_id, geplaatst_op desc, id desc)
  where geplaatst_op is not null and ingetrokken_op is null;
select tabel_openstellen('idee_kaart');

create function bewaak_kaart() returns trigger language plpgsql as $$
begin
  if (new.gemeente_id, new.idee_id, new.wat, new.waar, new.zoekt) is distinct from (old.gemeente_id, old.idee_id, old.wat, old.waar, old.zoekt) then
    raise exception 'De toestemming geldt voor deze tekst' using errcode = 'check_violation';
  end if;
  if old.ingetrokken_op is not null or (old.geplaatst_op is not null and new.geplaatst_op is distinct from old.geplaatst_op) then
    raise exception 'Wat is weggehaald komt niet terug; maak een nieuw kaartje' using errcode = 'check_violation';
  end if;
  if new.geplaatst_op is not null and old.geplaatst_op is null
     and (new.toestemming = 'zelf') is distinct from (new.geplaatst_door = (select gebruiker_id from idee where id = new.idee_id)) then
    raise exception 'Toestemming geeft wie het idee heeft' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger kaart before update on idee_kaart for each row execute function bewaak_kaart();

-- Somebody wants to join in. delen: they agreed that the resident of the idea gets their name and address.
create table idee_reactie (
  id           uuid primary key default gen_random_uuid(),
  gemeente_id  text not null,
  idee_id      uuid not null,
  kaart_id     uuid not null,
  gebruiker_id uuid not null,
  naam         text not null check (naam <> ''),
  tekst        text not null check (tekst <> ''),
  telefoon     text,
  delen        boolean not null,
  moment       timestamptz not null,
  unique (kaart_id, gebruiker_id),
  foreign key (gemeente_id, idee_id) references idee (gemeente_id, id) on delete cascade,
  foreign key (gemeente_id, kaart_id) references idee_kaart (gemeente_id, id) on delete cascade,
  foreign key (gemeente_id, gebruiker_id) references gebruiker (gemeente_id, id)
);
create index idee_reactie_idee on idee_reactie (idee_id, moment);
select tabel_openstellen('idee_reactie');
revoke update on idee_reactie from app;

-- What somebody typed before signing in, kept one day for whoever reads the mailbox they gave.
create table idee_invoer (
  id          uuid primary key default gen_random_uuid(),
  gemeente_id text not null references gemeente,
  email       text not null,
  soort       text not null check (soort in ('idee', 'reactie')),
  invoer      jsonb not null,
  verloopt_op timestamptz not null
);
create index idee_invoer_verloopt on idee_invoer (verloopt_op);
create index idee_invoer_email on idee_invoer (gemeente_id, email);
select tabel_openstellen('idee_invoer', verwijderen => true);
revoke update on idee_invoer from app;
grant delete on idee_invoer to werker;
