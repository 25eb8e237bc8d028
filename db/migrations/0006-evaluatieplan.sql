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

-- The initiators ask the municipality for help; from then on its begeleiders may see the draft.
create table hulpvraag (
  id           uuid primary key default gen_random_uuid(),
  gemeente_id  text not null,
  aanvraag_id  uuid not null,
  vraag        text not null,
  door         uuid not null,
  moment       timestamptz not null,
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, door) references gebruiker (gemeente_id, id)
);
create index hulpvraag_aanvraag on hulpvraag (aanvraag_id, moment desc);
select tabel_openstellen('hulpvraag', alleen_toevoegen => true);

-- A version by one side. laten_vervallen: it proposes to drop the criterion, and repeats the content before it.
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
  laten_vervallen boolean not null default false,
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

-- Agreed is what lies on the table: the newest version, by the other side, and not by who proposed it.
create function bewaak_criteriumakkoord() returns trigger language plpgsql as $$
begin
  if exists (select from criteriumvoorstel v where v.id = new.voorstel_id and (v.kant = new.kant or v.door = new.door)) then
    raise exception 'Met een voorstel stemt de andere kant in' using errcode = 'check_violation';
  end if;
  if exists (select from criteriumvoorstel v join criteriumvoorstel later on later.criterium_id = v.criterium_id and later.versie > v.versie
             where v.id = new.voorstel_id) then
    raise exception 'Er ligt een nieuwer voorstel' using errcode = 'check_violation';
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

-- A plan is made of criteria that both sides agreed to.
create function bewaak_evaluatieplan() returns trigger language plpgsql as $$
begin
  if exists (select from evaluatiecriterium c where c.aanvraag_id = new.aanvraag_id and c.vervallen_op is null
             and not exists (select from criteriumakkoord k where k.voorstel_id =
               (select v.id from criteriumvoorstel v where v.criterium_id = c.id order by v.versie desc limit 1))) then
    raise exception 'Eerst is elk criterium overeengekomen' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger overeengekomen before insert on evaluatieplan for each row execute function bewaak_evaluatieplan();

-- The penvoerder confirms for the initiative; for the municipality somebody who works there and is recorded as such on the case.
create function bewaak_bevestiging() returns trigger language plpgsql as $$
declare zaak uuid;
begin
  select aanvraag_id into zaak from evaluatieplan where id = new.evaluatieplan_id;
  if exists (select from evaluatieplan e join evaluatieplan dit on dit.id = new.evaluatieplan_id
             where e.aanvraag_id = zaak and e.versie > dit.versie) then
    raise exception 'Er is een nieuwere versie van het evaluatieplan' using errcode = 'check_violation';
  end if;
  if new.kant = 'initiatief' and not exists (select from toegang t where t.aanvraag_id = zaak and t.gebruiker_id = new.gebruiker_id and t.recht = 'penvoerder') then
    raise exception 'Alleen de penvoerder bevestigt voor het initiatief' using errcode = 'check_violation';
  end if;
  if new.kant = 'gemeente' and not exists (select from betrokkenheid b join gebruiker g on g.id = b.gebruiker_id and g.is_medewerker
     where b.aanvraag_id = zaak and b.gebruiker_id = new.gebruiker_id and b.taak = 'bevestiger_evaluatieplan') then
    raise exception 'Voor de gemeente bevestigt een medewerker met dat recht' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger juiste_kant before insert on evaluatieplan_bevestiging for each row execute function bewaak_bevestiging();

-- For which side this person spoke in this case.
create function kanten_van(zaak uuid, wie uuid) returns setof text language sql stable as $$
  select v.kant from criteriumvoorstel v join evaluatiecriterium c on c.id = v.criterium_id where c.aanvraag_id = zaak and v.door = wie
  union
  select k.kant from criteriumakkoord k join criteriumvoorstel v on v.id = k.voorstel_id join evaluatiecriterium c on c.id = v.criterium_id
    where c.aanvraag_id = zaak and k.door = wie
  union
  select b.kant from evaluatieplan_bevestiging b join evaluatieplan e on e.id = b.evaluatieplan_id
    where e.aanvraag_id = zaak and b.gebruiker_id = wie
$$;

-- Nobody speaks for both sides, and nobody for a side they do not belong to (Awb 2:4).
create function bewaak_kant() returns trigger language plpgsql as $$
declare zaak uuid; wie uuid;
begin
  if tg_table_name = 'evaluatieplan_bevestiging' then
    select aanvraag_id into zaak from evaluatieplan where id = new.evaluatieplan_id;
    wie := new.gebruiker_id;
  elsif tg_table_name = 'criteriumakkoord' then
    select c.aanvraag_id into zaak from criteriumvoorstel v join evaluatiecriterium c on c.id = v.criterium_id where v.id = new.voorstel_id;
    wie := new.door;
  else
    select aanvraag_id into zaak from evaluatiecriterium where id = new.criterium_id;
    wie := new.door;
  end if;
  perform pg_advisory_xact_lock(hashtextextended(zaak::text || wie::text, 0));
  if exists (select from kanten_van(zaak, wie) kant where kant <> new.kant) then
    raise exception 'Niemand spreekt voor beide kanten' using errcode = 'check_violation', constraint = 'een_kant';
  end if;
  if new.kant = 'initiatief' and not exists (select from toegang t where t.aanvraag_id = zaak and t.gebruiker_id = wie and t.recht <> 'meelezer') then
    raise exception 'Voor het initiatief spreekt wie eraan meedoet' using errcode = 'check_violation', constraint = 'een_kant';
  end if;
  if new.kant = 'gemeente' and not exists (select from betrokkenheid b where b.aanvraag_id = zaak and b.gebruiker_id = wie
     and b.taak in ('begeleider', 'bevestiger_evaluatieplan')) then
    raise exception 'Voor de gemeente spreekt wie als begeleider is vastgelegd' using errcode = 'check_violation', constraint = 'een_kant';
  end if;
  return new;
end $$;
create trigger een_kant before insert on criteriumvoorstel for each row execute function bewaak_kant();
create trigger een_kant before insert on criteriumakkoord for each row execute function bewaak_kant();
create trigger een_kant before insert on evaluatieplan_bevestiging for each row execute function bewaak_kant();
