-- Evaluation criteria drawn up together: every proposal is kept, and both sides confirm one and the same row.

create table evaluatiecriterium (
  id           uuid primary key default gen_random_uuid(),
  gemeente_id  text not null,
  aanvraag_id  uuid not null,
  volgnummer   int not null check (volgnummer > 0),
  vervallen_op timestamptz,
  unique (gemeente_id, id),
  unique (aanvraag_id, volgnummer),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id)
);
select tabel_openstellen('evaluatiecriterium');

create table criteriumvoorstel (
  id            uuid primary key default gen_random_uuid(),
  gemeente_id   text not null,
  criterium_id  uuid not null,
  versie        int not null check (versie > 0),
  kant          text not null check (kant in ('initiatief', 'gemeente')),
  doel          text not null,
  soort         text not null check (soort in ('output', 'outcome', 'verhaal', 'leervraag')),
  indicator     text not null,
  eenheid       text not null default '',
  richting      text not null default 'hoger' check (richting in ('hoger', 'lager', 'geen')),
  nulwaarde     numeric,
  nulmeting_op  date,
  nulmeting_bron text not null default '',
  streefwaarde  numeric,
  streefdatum   date,
  meetinstrument text not null default '',
  wie_meet      text not null default '',
  minuten       int check (minuten >= 0),
  leren         text not null default '',
  toelichting   text not null default '',
  door          uuid not null,
  moment        timestamptz not null,
  unique (gemeente_id, id),
  unique (criterium_id, versie),
  foreign key (gemeente_id, criterium_id) references evaluatiecriterium (gemeente_id, id),
  foreign key (gemeente_id, door) references gebruiker (gemeente_id, id)
);
select tabel_openstellen('criteriumvoorstel', alleen_toevoegen => true);

-- Agreement of the other side with one proposal makes the criterion overeengekomen.
create table criteriumakkoord (
  gemeente_id  text not null,
  voorstel_id  uuid not null primary key,
  kant         text not null check (kant in ('initiatief', 'gemeente')),
  door         uuid not null,
  moment       timestamptz not null,
  foreign key (gemeente_id, voorstel_id) references criteriumvoorstel (gemeente_id, id),
  foreign key (gemeente_id, door) references gebruiker (gemeente_id, id)
);
select tabel_openstellen('criteriumakkoord', alleen_toevoegen => true);

create function bewaak_criteriumakkoord() returns trigger language plpgsql as $$
begin
  if exists (select from criteriumvoorstel v where v.id = new.voorstel_id and (v.kant = new.kant or v.door = new.door)) then
    raise exception 'Met een voorstel stemt de andere kant in' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger andere_kant before insert on criteriumakkoord for each row execute function bewaak_criteriumakkoord();

create table evaluatieplan (
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
select tabel_openstellen('evaluatieplan', alleen_toevoegen => true);

create table evaluatieplan_bevestiging (
  gemeente_id     text not null,
  evaluatieplan_id uuid not null,
  kant            text not null check (kant in ('initiatief', 'gemeente')),
  gebruiker_id    uuid not null,
  moment          timestamptz not null,
  primary key (evaluatieplan_id, kant),
  unique (evaluatieplan_id, gebruiker_id),
  foreign key (gemeente_id, evaluatieplan_id) references evaluatieplan (gemeente_id, id),
  foreign key (gemeente_id, gebruiker_id) references gebruiker (gemeente_id, id)
);
select tabel_openstellen('evaluatieplan_bevestiging', alleen_toevoegen => true);

-- The penvoerder confirms for the initiative; an official, recorded as such on the case, for the municipality.
create function bewaak_bevestiging() returns trigger language plpgsql as $$
declare zaak uuid;
begin
  select aanvraag_id into zaak from evaluatieplan where id = new.evaluatieplan_id;
  if new.kant = 'initiatief' and not exists (select from toegang t where t.aanvraag_id = zaak and t.gebruiker_id = new.gebruiker_id and t.recht = 'penvoerder') then
    raise exception 'Alleen de penvoerder bevestigt voor het initiatief' using errcode = 'check_violation';
  end if;
  if new.kant = 'gemeente' and not exists (select from betrokkenheid b where b.aanvraag_id = zaak and b.gebruiker_id = new.gebruiker_id and b.taak = 'bevestiger_evaluatieplan') then
    raise exception 'Voor de gemeente bevestigt een medewerker met dat recht' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger juiste_kant before insert on evaluatieplan_bevestiging for each row execute function bewaak_bevestiging();
