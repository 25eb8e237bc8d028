-- Who takes part, who may open the case, and consent to a text that was laid before the partners.

create table deelname (
  id             uuid primary key default gen_random_uuid(),
  gemeente_id    text not null,
  aanvraag_id    uuid not null,
  partij_id      uuid not null,
  rol            text not null check (rol in ('penvoerder', 'partner')),
  taak           text not null default '',
  bijdrage_geld  bigint not null default 0 check (bijdrage_geld >= 0),
  bijdrage_uren  int not null default 0 check (bijdrage_uren >= 0),
  bijdrage_natura text not null default '',
  zelfstandigheid text not null default '',
  email          text check (email = lower(email)),
  versie         int  not null default 1,
  gewijzigd_door uuid,
  vertrokken_op  timestamptz,
  aangemaakt_op  timestamptz not null,
  unique (gemeente_id, id),
  unique (aanvraag_id, partij_id),
  unique (aanvraag_id, id, partij_id),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, partij_id) references partij (gemeente_id, id),
  foreign key (gemeente_id, gewijzigd_door) references gebruiker (gemeente_id, id)
);
create unique index deelname_penvoerder on deelname (aanvraag_id) where rol = 'penvoerder' and vertrokken_op is null;
select tabel_openstellen('deelname');

create table toegang (
  id           uuid primary key default gen_random_uuid(),
  gemeente_id  text not null,
  aanvraag_id  uuid not null,
  gebruiker_id uuid not null,
  recht        text not null check (recht in ('penvoerder', 'meeschrijver', 'meelezer', 'helper')),
  partij_id    uuid not null,
  moment       timestamptz not null,
  unique (aanvraag_id, gebruiker_id),
  unique (aanvraag_id, gebruiker_id, partij_id),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, gebruiker_id) references gebruiker (gemeente_id, id),
  foreign key (aanvraag_id, partij_id) references deelname (aanvraag_id, partij_id)
);
create index toegang_gebruiker on toegang (gebruiker_id, aanvraag_id);
select tabel_openstellen('toegang', verwijderen => true);

-- Who handles an application does not take part in it, whichever of the two came first (Awb 2:4). Who only helps to
-- enter it may guide it or take it in; who helped to write does not judge, decide or pay.
create function bewaak_toegang() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.aanvraag_id::text || new.gebruiker_id::text, 0));
  if exists (select from betrokkenheid b where b.aanvraag_id = new.aanvraag_id and b.gebruiker_id = new.gebruiker_id
     and b.taak <> 'begeleider' and (new.recht <> 'helper' or b.taak <> 'intake')) then
    raise exception 'Functiescheiding: wie een aanvraag behandelt, doet er niet aan mee' using errcode = 'check_violation', constraint = 'functiescheiding';
  end if;
  return new;
end $$;
create trigger functiescheiding before insert or update on toegang for each row execute function bewaak_toegang();

-- An invitation by mail: thirty days, one application, can be withdrawn. Only the hash of its token is kept.
-- antwoord: meekijken is joining while there is no text to agree to yet.
create table uitnodiging (
  id             uuid primary key default gen_random_uuid(),
  gemeente_id    text not null,
  aanvraag_id    uuid not null,
  deelname_id    uuid not null,
  token_hash     bytea not null unique,
  email          text not null,
  aangemaakt_op  timestamptz not null,
  verloopt_op    timestamptz not null,
  beantwoord_op  timestamptz,
  antwoord       text check (antwoord in ('bevestigd', 'afgewezen', 'meekijken')),
  ingetrokken_op timestamptz,
  unique (gemeente_id, id),
  unique (deelname_id, id),
  check ((beantwoord_op is null) = (antwoord is null)),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, deelname_id) references deelname (gemeente_id, id)
);
create index uitnodiging_deelname on uitnodiging (deelname_id, aangemaakt_op desc);
select tabel_openstellen('uitnodiging');

-- A text laid before the partners; hash is a check, the row is what they agree to.
create table voorlegging (
  id           uuid primary key default gen_random_uuid(),
  gemeente_id  text not null,
  aanvraag_id  uuid not null,
  versie       int not null check (versie > 0),
  inhoud       jsonb not null,
  hash         text not null check (hash ~ '^v1:[0-9a-f]{64}$'),
  moment       timestamptz not null,
  voorgelegd_door uuid not null,
  unique (gemeente_id, id),
  unique (aanvraag_id, versie),
  unique (aanvraag_id, id),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, voorgelegd_door) references gebruiker (gemeente_id, id)
);
select tabel_openstellen('voorlegging', alleen_toevoegen => true);

-- A partner's own answer to one text: who answers has access for that party, once per invitation, confirmed once.
-- naam: the person who answered, as they gave it with this answer.
create table instemming (
  id             uuid primary key default gen_random_uuid(),
  gemeente_id    text not null,
  aanvraag_id    uuid not null,
  voorlegging_id uuid not null,
  deelname_id    uuid not null,
  partij_id      uuid not null,
  gebruiker_id   uuid not null,
  uitnodiging_id uuid,
  naam           text not null check (naam <> ''),
  uitkomst       text not null check (uitkomst in ('bevestigd', 'afgewezen')),
  toelichting    text not null default '',
  moment         timestamptz not null,
  unique (gemeente_id, id),
  unique nulls not distinct (voorlegging_id, deelname_id, uitnodiging_id),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (aanvraag_id, voorlegging_id) references voorlegging (aanvraag_id, id),
  foreign key (aanvraag_id, deelname_id, partij_id) references deelname (aanvraag_id, id, partij_id),
  foreign key (gemeente_id, gebruiker_id) references gebruiker (gemeente_id, id),
  foreign key (deelname_id, uitnodiging_id) references uitnodiging (deelname_id, id)
);
create unique index instemming_eenmaal on instemming (voorlegging_id, deelname_id) where uitkomst = 'bevestigd';
create unique index instemming_niet_voor_twee on instemming (voorlegging_id, gebruiker_id) where uitkomst = 'bevestigd';
select tabel_openstellen('instemming', alleen_toevoegen => true);

-- Whoever answers for a party has access for that party at that moment (access may end later).
create function bewaak_instemming() returns trigger language plpgsql as $$
begin
  if not exists (select from toegang t where t.aanvraag_id = new.aanvraag_id and t.gebruiker_id = new.gebruiker_id and t.partij_id = new.partij_id) then
    raise exception 'Niemand stemt in voor een ander' using errcode = 'check_violation';
  end if;
  if not exists (select from deelname d where d.id = new.deelname_id and d.rol = 'partner' and d.vertrokken_op is null) then
    raise exception 'Alleen een partner die meedoet kan instemmen' using errcode = 'check_violation';
  end if;
  if exists (select from voorlegging v join voorlegging nieuwer on nieuwer.aanvraag_id = v.aanvraag_id and nieuwer.versie > v.versie
             where v.id = new.voorlegging_id) then
    raise exception 'Alleen de laatst voorgelegde tekst kan worden beantwoord' using errcode = 'check_violation';
  end if;
  if not exists (select from voorlegging v where v.id = new.voorlegging_id
     and v.inhoud -> 'deelnemers' @> jsonb_build_array(jsonb_build_object('deelname_id', new.deelname_id))) then
    raise exception 'Wie niet in de tekst staat, stemt er niet mee in' using errcode = 'check_violation';
  end if;
  if new.uitkomst = 'afgewezen' and exists (select from instemming i where i.voorlegging_id = new.voorlegging_id
     and i.deelname_id = new.deelname_id and i.uitkomst = 'bevestigd') then
    raise exception 'Wie een tekst bevestigde, wijst die niet meer af' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger voor_zichzelf before insert on instemming for each row execute function bewaak_instemming();

-- Which partners had confirmed which text at the instant of submission.
create table indiening_instemming (
  indiening_id   uuid not null,
  gemeente_id    text not null,
  deelname_id    uuid not null,
  partijnaam     text not null,
  stand          text not null check (stand in ('bevestigd', 'afgewezen', 'nog_geen_antwoord')),
  instemming_id  uuid,
  primary key (indiening_id, deelname_id),
  foreign key (gemeente_id, indiening_id) references indiening (gemeente_id, id),
  foreign key (gemeente_id, deelname_id) references deelname (gemeente_id, id),
  foreign key (gemeente_id, instemming_id) references instemming (gemeente_id, id),
  check ((stand = 'nog_geen_antwoord') = (instemming_id is null))
);
select tabel_openstellen('indiening_instemming', alleen_toevoegen => true);

create function bewaak_indiening_instemming() returns trigger language plpgsql as $$
begin
  if new.instemming_id is not null and not exists (select from instemming i where i.id = new.instemming_id
     and i.deelname_id = new.deelname_id and i.uitkomst = new.stand) then
    raise exception 'Niemand staat als bevestigd die niet bevestigde' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger zoals_het_was before insert on indiening_instemming for each row execute function bewaak_indiening_instemming();

-- Roles of officials on one case; who is one thing may not be another (Awb 2:4, 7:5, 10:3 lid 3).
create table onverenigbaar (
  taak  text not null,
  ander text not null,
  primary key (taak, ander)
);
insert into onverenigbaar
select a, b from (values
  ('begeleider', 'beoordelaar'), ('bevestiger_evaluatieplan', 'beoordelaar'), ('bevestiger_evaluatieplan', 'gemandateerde'),
  ('gemandateerde', 'beoordelaar'), ('gemandateerde', 'tweede_lezer'),
  ('betaler', 'klaarzetter'), ('betaler', 'gemandateerde'),
  ('bezwaarbehandelaar', 'begeleider'), ('bezwaarbehandelaar', 'beoordelaar'), ('bezwaarbehandelaar', 'tweede_lezer'),
  ('bezwaarbehandelaar', 'gemandateerde'), ('beoordelaar', 'tweede_lezer')) v(a, b);
insert into onverenigbaar select ander, taak from onverenigbaar on conflict do nothing;
grant select on onverenigbaar to app, werker;

create table betrokkenheid (
  gemeente_id  text not null,
  aanvraag_id  uuid not null,
  gebruiker_id uuid not null,
  taak         text not null check (taak in ('begeleider', 'bevestiger_evaluatieplan', 'intake', 'beoordelaar', 'tweede_lezer',
               'gemandateerde', 'klaarzetter', 'betaler', 'bezwaarbehandelaar')),
  moment       timestamptz not null,
  primary key (aanvraag_id, gebruiker_id, taak),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, gebruiker_id) references gebruiker (gemeente_id, id)
);
create index betrokkenheid_gebruiker on betrokkenheid (gebruiker_id, taak);
select tabel_openstellen('betrokkenheid');
revoke update on betrokkenheid from app;

create function bewaak_functiescheiding() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.aanvraag_id::text || new.gebruiker_id::text, 0));
  if exists (select from betrokkenheid b join onverenigbaar o on o.taak = new.taak and o.ander = b.taak
             where b.aanvraag_id = new.aanvraag_id and b.gebruiker_id = new.gebruiker_id) then
    raise exception 'Functiescheiding: deze persoon heeft al een andere rol in deze zaak' using errcode = 'check_violation', constraint = 'functiescheiding';
  end if;
  if new.taak <> 'begeleider' and exists (select from toegang t where t.aanvraag_id = new.aanvraag_id
     and t.gebruiker_id = new.gebruiker_id and (t.recht <> 'helper' or new.taak <> 'intake')) then
    raise exception 'Functiescheiding: een aanvrager behandelt de eigen aanvraag niet' using errcode = 'check_violation', constraint = 'functiescheiding';
  end if;
  return new;
end $$;
create trigger functiescheiding before insert on betrokkenheid for each row execute function bewaak_functiescheiding();
