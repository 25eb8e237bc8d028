-- Municipalities, people, sessions, and the mechanisms every act relies on.

create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- Opens a table to the application. Rows of an append-only table can never be changed or removed, by nobody.
create function weiger_wijziging() returns trigger language plpgsql as $$
begin
  raise exception 'Aan % kan alleen worden toegevoegd', tg_table_name using errcode = 'restrict_violation';
end $$;

create function tabel_openstellen(tabel regclass, alleen_toevoegen boolean default false, verwijderen boolean default false)
returns void language plpgsql as $$
begin
  execute format('grant select, insert on %s to app', tabel);
  execute format('grant select on %s to werker', tabel);
  if alleen_toevoegen then
    execute format('create trigger alleen_toevoegen before update or delete on %s for each row execute function weiger_wijziging()', tabel);
    execute format('create trigger niet_leegmaken before truncate on %s for each statement execute function weiger_wijziging()', tabel);
  else
    execute format('grant update on %s to app', tabel);
  end if;
  if verwijderen then execute format('grant delete on %s to app', tabel); end if;
end $$;

create table gemeente (
  id          text primary key check (id ~ '^[a-z][a-z-]+$'),
  naam        text not null,
  afkorting   text not null unique check (afkorting ~ '^[A-Z]{3}$'),
  telefoon    text not null,
  email       text not null,
  postadres   text not null,
  volgorde    int  not null
);
select tabel_openstellen('gemeente');

create table gemeente_host (
  host        text primary key,
  gemeente_id text not null references gemeente,
  canoniek    boolean not null
);
create unique index gemeente_host_canoniek on gemeente_host (gemeente_id) where canoniek;
select tabel_openstellen('gemeente_host');

-- An account: a person at one municipality, known by one mailbox.
create table gebruiker (
  id             uuid primary key default gen_random_uuid(),
  gemeente_id    text not null references gemeente,
  email          text not null check (email = lower(email) and length(email) <= 254),
  naam           text not null default '',
  telefoon       text,
  functie        text,
  is_medewerker  boolean not null default false,
  geblokkeerd_op timestamptz,
  aangemaakt_op  timestamptz not null,
  unique (gemeente_id, id),
  unique (gemeente_id, email)
);
select tabel_openstellen('gebruiker');

create table gebruiker_rol (
  gemeente_id  text not null,
  gebruiker_id uuid not null,
  rol          text not null check (rol in ('begeleider', 'intake', 'beoordelaar', 'coordinator', 'adviseur', 'jurist',
               'control', 'betaler', 'gemandateerde', 'collegelid', 'secretaris', 'bezwaarbehandelaar', 'archivaris',
               'beheerder', 'raadslid', 'auditor')),
  primary key (gebruiker_id, rol),
  foreign key (gemeente_id, gebruiker_id) references gebruiker (gemeente_id, id)
);
select tabel_openstellen('gebruiker_rol', verwijderen => true);

-- Only the hash of the cookie is kept. aanvraag_id: a session from an invitation reaches that one application only.
create table sessie (
  token_hash        bytea primary key,
  gemeente_id       text not null,
  gebruiker_id      uuid not null,
  methode           text not null check (methode in ('link', 'uitnodiging', 'demo')),
  aanvraag_id       uuid,
  aangemaakt_op     timestamptz not null,
  laatst_gebruikt_op timestamptz not null,
  verloopt_op       timestamptz not null,
  foreign key (gemeente_id, gebruiker_id) references gebruiker (gemeente_id, id)
);
create index sessie_gebruiker on sessie (gebruiker_id);
select tabel_openstellen('sessie', verwijderen => true);

create table inloglink (
  token_hash    bytea primary key,
  gemeente_id   text not null references gemeente,
  email         text not null,
  verder        text not null default '/mijn' check (verder ~ '^/([^/\\]|$)'),
  aangemaakt_op timestamptz not null,
  verloopt_op   timestamptz not null,
  gebruikt_op   timestamptz
);
create index inloglink_email on inloglink (gemeente_id, email, verloopt_op);
select tabel_openstellen('inloglink', verwijderen => true);

-- Counters of the rate limits: shared by all servers, and still there after a restart.
create table limiet (
  key    varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
select tabel_openstellen('limiet', verwijderen => true);

-- One row per act with a key: a form sent twice is one act with one result.
create table opdracht (
  wie           uuid not null,
  sleutel       text not null check (length(sleutel) between 8 and 100),
  handeling     text not null,
  vingerafdruk  text not null,
  naar          text,
  moment        timestamptz not null,
  primary key (wie, sleutel)
);
create index opdracht_moment on opdracht (moment);
select tabel_openstellen('opdracht');
grant delete on opdracht to werker;

create domain auditresultaat as text check (value in ('gelukt', 'geweigerd'));
create domain sha256 as text check (value ~ '^[0-9a-f]{64}$');
-- No foreign key to the municipality: every act in it would hold that one row. Verify looks whether each line has one.
create table audit (
  id          bigint generated always as identity primary key,
  gemeente_id text not null,
  moment      timestamptz not null,
  gebruiker_id uuid,
  handeling   text not null,
  onderwerp   text not null,
  resultaat   auditresultaat not null,
  herkomst    text not null,
  gegevens    jsonb not null,
  hash        sha256 not null
);
create index audit_onderwerp on audit (gemeente_id, onderwerp, id);
select tabel_openstellen('audit', alleen_toevoegen => true);
grant insert on audit to werker;

create table audit_zegel (
  volgnummer bigint primary key check (volgnummer > 0),
  audit_id   bigint not null unique references audit,
  vorige     text not null,
  hash       text not null unique,
  moment     timestamptz not null
);
select tabel_openstellen('audit_zegel', alleen_toevoegen => true);
revoke insert on audit_zegel from app;
grant insert on audit_zegel to werker;

-- The outbox. geheim: the one-time token of a link, encrypted; the kept text has a mark in its place.
create table uitgaande_mail (
  id            uuid primary key default gen_random_uuid(),
  gemeente_id   text not null references gemeente,
  aan_naam      text not null,
  aan_adres     text not null check (aan_adres !~ '[\s,;<>"]'),
  soort         text not null,
  gegevens      jsonb not null,
  geheim        text,
  aanvraag_id   uuid,
  aangemaakt_op timestamptz not null,
  onderwerp     text,
  html          text,
  tekst         text,
  pogingen      int not null default 0,
  laatste_fout  text,
  verzonden_op  timestamptz,
  check (verzonden_op is null or (onderwerp is not null and tekst is not null))
);
create index uitgaande_mail_wachtend on uitgaande_mail (aangemaakt_op) where verzonden_op is null;
create index uitgaande_mail_gemeente on uitgaande_mail (gemeente_id, aangemaakt_op desc);
select tabel_openstellen('uitgaande_mail');
revoke update on uitgaande_mail from app;
grant update on uitgaande_mail to werker;

create function verzonden_mail_is_vast() returns trigger language plpgsql as $$
begin
  if old.verzonden_op is not null and (new.verzonden_op, new.aan_adres, new.onderwerp, new.html, new.tekst, new.soort, new.gegevens)
     is distinct from (old.verzonden_op, old.aan_adres, old.onderwerp, old.html, old.tekst, old.soort, old.gegevens) then
    raise exception 'Een verzonden bericht verandert niet meer (Awb 2:12)' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger verzonden_is_vast before update on uitgaande_mail for each row execute function verzonden_mail_is_vast();
create trigger niet_verwijderen before delete on uitgaande_mail for each row execute function weiger_wijziging();

create table feestdag (
  datum date primary key,
  naam  text not null,
  bron  text not null
);
select tabel_openstellen('feestdag');

-- The demo clock: seconds added to now. The one row exists only where demo mode made it.
create table demo_klok (
  enige    boolean primary key default true check (enige),
  seconden bigint not null
);
select tabel_openstellen('demo_klok');

-- The application may queue only these tasks; the queue itself belongs to werker.
create function plan_taak(taak text, gegevens json) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if taak not in ('mail_versturen', 'brief_maken') then raise exception 'Onbekende taak %', taak; end if;
  perform graphile_worker.add_job(taak, gegevens);
end $$;
grant create on schema public to werker;
alter function plan_taak(text, json) owner to werker;
revoke create on schema public from werker;
revoke all on function plan_taak(text, json) from public;
grant execute on function plan_taak(text, json) to app;
