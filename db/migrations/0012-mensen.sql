-- Several people at one application: what each may do, who is asked, a helper's entries, the lead handed over,
-- who is at work now, and what was sent without a session.

-- A helper writes in these sections only, until this day, for whoever gave that mandate.
alter table toegang add column secties text[] not null default '{}';
alter table toegang add column tot date;
alter table toegang add column gegeven_door uuid;
alter table toegang add foreign key (gemeente_id, gegeven_door) references gebruiker (gemeente_id, id);
alter table toegang add constraint mandaat check (recht = 'helper' or (secties = '{}' and tot is null));
-- The signature is never part of a mandate.
alter table toegang add constraint geen_handtekening check (not ('indiening' = any (secties)));
-- One person leads.
create unique index toegang_penvoerder on toegang (aanvraag_id) where recht = 'penvoerder';

-- Somebody is asked to write along, to read along or to help. Only the hash of the token is kept.
create table toegangsuitnodiging (
  id             uuid primary key default gen_random_uuid(),
  gemeente_id    text not null,
  aanvraag_id    uuid not null,
  partij_id      uuid not null,
  email          text not null check (email = lower(email)),
  recht          text not null check (recht in ('meeschrijver', 'meelezer', 'helper')),
  secties        text[] not null default '{}',
  tot            date,
  token_hash     bytea not null unique,
  aangemaakt_op  timestamptz not null,
  aangemaakt_door uuid not null,
  verloopt_op    timestamptz not null,
  beantwoord_op  timestamptz,
  antwoord       text check (antwoord in ('aangenomen', 'afgewezen')),
  ingetrokken_op timestamptz,
  unique (gemeente_id, id),
  check ((beantwoord_op is null) = (antwoord is null)),
  check ((recht = 'helper') = (tot is not null)),
  check (recht = 'helper' or secties = '{}'),
  check (not ('indiening' = any (secties))),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, aangemaakt_door) references gebruiker (gemeente_id, id),
  foreign key (aanvraag_id, partij_id) references deelname (aanvraag_id, partij_id)
);
create index toegangsuitnodiging_aanvraag on toegangsuitnodiging (aanvraag_id, aangemaakt_op desc);
select tabel_openstellen('toegangsuitnodiging');

-- The penvoerder asks another person to take over; who is asked answers, and nothing changes before that.
create table overdracht (
  id             uuid primary key default gen_random_uuid(),
  gemeente_id    text not null,
  aanvraag_id    uuid not null,
  van_id         uuid not null,
  naar_id        uuid not null,
  moment         timestamptz not null,
  beantwoord_op  timestamptz,
  antwoord       text check (antwoord in ('aangenomen', 'afgewezen')),
  ingetrokken_op timestamptz,
  unique (gemeente_id, id),
  check (van_id <> naar_id),
  check ((beantwoord_op is null) = (antwoord is null)),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, van_id) references gebruiker (gemeente_id, id),
  foreign key (gemeente_id, naar_id) references gebruiker (gemeente_id, id)
);
create unique index overdracht_open on overdracht (aanvraag_id) where beantwoord_op is null and ingetrokken_op is null;
select tabel_openstellen('overdracht');

-- Which version of a section a helper entered, and which of those the applicant said to be right.
create table helperinvoer (
  gemeente_id   text not null,
  aanvraag_id   uuid not null,
  naam          text not null,
  versie        int not null check (versie > 0),
  helper_id     uuid not null,
  partij_id     uuid not null,
  moment        timestamptz not null,
  primary key (aanvraag_id, naam, versie),
  foreign key (aanvraag_id, naam) references sectie (aanvraag_id, naam),
  foreign key (gemeente_id, helper_id) references gebruiker (gemeente_id, id)
);
select tabel_openstellen('helperinvoer', alleen_toevoegen => true);

create table helperinvoer_bevestiging (
  gemeente_id   text not null,
  aanvraag_id   uuid not null,
  naam          text not null,
  versie        int not null check (versie > 0),
  gebruiker_id  uuid not null,
  moment        timestamptz not null,
  primary key (aanvraag_id, naam, versie),
  foreign key (aanvraag_id, naam) references sectie (aanvraag_id, naam),
  foreign key (gemeente_id, gebruiker_id) references gebruiker (gemeente_id, id)
);
select tabel_openstellen('helperinvoer_bevestiging', alleen_toevoegen => true);

create function bewaak_helperinvoer() returns trigger language plpgsql as $$
begin
  if not exists (select from toegang t where t.aanvraag_id = new.aanvraag_id and t.gebruiker_id = new.gebruiker_id
     and t.recht = 'penvoerder') then
    raise exception 'Alleen de aanvrager bevestigt wat een helper invoerde' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger door_de_aanvrager before insert on helperinvoer_bevestiging for each row execute function bewaak_helperinvoer();

-- Who had a section open, and when last; it says nothing after a few minutes and is not kept for anything else.
create table aanwezigheid (
  gemeente_id   text not null,
  aanvraag_id   uuid not null,
  naam          text not null,
  gebruiker_id  uuid not null,
  moment        timestamptz not null,
  primary key (aanvraag_id, naam, gebruiker_id),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, gebruiker_id) references gebruiker (gemeente_id, id)
);
select tabel_openstellen('aanwezigheid', verwijderen => true);

-- A section that was sent after the session had ended: encrypted, for the one browser that has the token, for a day.
create table losse_invoer (
  token_hash    bytea not null,
  plek          text not null,
  gemeente_id   text not null references gemeente,
  inhoud        text not null,
  moment        timestamptz not null,
  verloopt_op   timestamptz not null,
  primary key (token_hash, plek)
);
create index losse_invoer_verloopt on losse_invoer (verloopt_op);
select tabel_openstellen('losse_invoer', verwijderen => true);
