-- What both sides do around the criteria: talk, measure where it begins, and sit at one table.

-- Something said about a criterion that changes nothing in it: a question, an answer, a doubt.
create table criteriumopmerking (
  id           uuid primary key default gen_random_uuid(),
  gemeente_id  text not null,
  criterium_id uuid not null,
  bij_versie   int  not null,
  kant         text not null check (kant in ('initiatief', 'gemeente')),
  tekst        text not null check (tekst <> ''),
  door         uuid not null,
  moment       timestamptz not null,
  foreign key (gemeente_id, criterium_id) references evaluatiecriterium (gemeente_id, id),
  foreign key (criterium_id, bij_versie) references criteriumvoorstel (criterium_id, versie),
  foreign key (gemeente_id, door) references gebruiker (gemeente_id, id)
);
create index criteriumopmerking_criterium on criteriumopmerking (criterium_id, moment);
select tabel_openstellen('criteriumopmerking', alleen_toevoegen => true);

-- The value before the beginning, where the criterion said it was not known yet. The newest one counts.
create table nulmeting (
  id           uuid primary key default gen_random_uuid(),
  gemeente_id  text not null,
  criterium_id uuid not null,
  waarde       numeric not null,
  gemeten_op   date not null,
  bron         text not null check (bron <> ''),
  kant         text not null check (kant in ('initiatief', 'gemeente')),
  door         uuid not null,
  moment       timestamptz not null,
  foreign key (gemeente_id, criterium_id) references evaluatiecriterium (gemeente_id, id),
  foreign key (gemeente_id, door) references gebruiker (gemeente_id, id)
);
create index nulmeting_criterium on nulmeting (criterium_id, moment desc);
select tabel_openstellen('nulmeting', alleen_toevoegen => true);

-- Who invests what, and who gains what from it: drawn by both sides, because each knows a part of it.
create table effectregel (
  id           uuid primary key default gen_random_uuid(),
  gemeente_id  text not null,
  aanvraag_id  uuid not null,
  wie          text not null check (wie <> ''),
  legt_in      text not null default '',
  krijgt       text not null default '',
  kant         text not null check (kant in ('initiatief', 'gemeente')),
  door         uuid not null,
  moment       timestamptz not null,
  unique (gemeente_id, id),
  check (legt_in <> '' or krijgt <> ''),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, door) references gebruiker (gemeente_id, id)
);
create index effectregel_aanvraag on effectregel (aanvraag_id, moment);
select tabel_openstellen('effectregel', verwijderen => true);
revoke update on effectregel from app;

-- One time together at one screen: when, opened by whom, and what was said at the end.
create table overlegsessie (
  id           uuid primary key default gen_random_uuid(),
  gemeente_id  text not null,
  aanvraag_id  uuid not null,
  kant         text not null check (kant in ('initiatief', 'gemeente')),
  door         uuid not null,
  begonnen_op  timestamptz not null,
  gesloten_op  timestamptz,
  gesloten_door uuid,
  verslag      text not null default '',
  unique (gemeente_id, id),
  check ((gesloten_op is null) = (gesloten_door is null)),
  check (gesloten_op >= begonnen_op),
  check (gesloten_op is not null or verslag = ''),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, door) references gebruiker (gemeente_id, id),
  foreign key (gemeente_id, gesloten_door) references gebruiker (gemeente_id, id)
);
create unique index overlegsessie_een_open on overlegsessie (aanvraag_id) where gesloten_op is null;
create index overlegsessie_aanvraag on overlegsessie (aanvraag_id, begonnen_op desc);
select tabel_openstellen('overlegsessie');
revoke update on overlegsessie from app;
grant update (gesloten_op, gesloten_door, verslag) on overlegsessie to app;

create function bewaak_gesloten_sessie() returns trigger language plpgsql as $$
begin
  if old.gesloten_op is not null then
    raise exception 'Wat er aan tafel is vastgelegd, verandert niet meer' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger gesloten_blijft before update on overlegsessie for each row execute function bewaak_gesloten_sessie();

-- Who sat there. With an account only by signing in oneself; somebody without one is written down by name.
create table overlegaanwezige (
  id           uuid primary key default gen_random_uuid(),
  gemeente_id  text not null,
  sessie_id    uuid not null,
  naam         text not null check (naam <> ''),
  gebruiker_id uuid,
  kant         text not null check (kant in ('initiatief', 'gemeente')),
  door         uuid not null,
  moment       timestamptz not null,
  unique (sessie_id, gebruiker_id),
  check (gebruiker_id = door),
  foreign key (gemeente_id, sessie_id) references overlegsessie (gemeente_id, id),
  foreign key (gemeente_id, gebruiker_id) references gebruiker (gemeente_id, id),
  foreign key (gemeente_id, door) references gebruiker (gemeente_id, id)
);
select tabel_openstellen('overlegaanwezige', alleen_toevoegen => true);

-- Talking, measuring and sitting there is speaking for a side as well.
create or replace function kanten_van(zaak uuid, wie uuid) returns setof text language sql stable as $$
  select v.kant from criteriumvoorstel v join evaluatiecriterium c on c.id = v.criterium_id where c.aanvraag_id = zaak and v.door = wie
  union
  select k.kant from criteriumakkoord k join criteriumvoorstel v on v.id = k.voorstel_id join evaluatiecriterium c on c.id = v.criterium_id
    where c.aanvraag_id = zaak and k.door = wie
  union
  select b.kant from evaluatieplan_bevestiging b join evaluatieplan e on e.id = b.evaluatieplan_id
    where e.aanvraag_id = zaak and b.gebruiker_id = wie
  union
  select o.kant from criteriumopmerking o join evaluatiecriterium c on c.id = o.criterium_id where c.aanvraag_id = zaak and o.door = wie
  union
  select n.kant from nulmeting n join evaluatiecriterium c on c.id = n.criterium_id where c.aanvraag_id = zaak and n.door = wie
  union
  select e.kant from effectregel e where e.aanvraag_id = zaak and e.door = kanten_van.wie
  union
  select s.kant from overlegsessie s where s.aanvraag_id = zaak and s.door = wie
  union
  select a.kant from overlegaanwezige a join overlegsessie s on s.id = a.sessie_id where s.aanvraag_id = zaak and a.gebruiker_id = wie
$$;

-- Who reads along may sit there, and says nothing that counts.
create function bewaak_kant_in_zaak(zaak uuid, wie uuid, welke text, spreekt boolean default true) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(zaak::text || wie::text, 0));
  if exists (select from kanten_van(zaak, wie) kant where kant <> welke) then
    raise exception 'Niemand spreekt voor beide kanten' using errcode = 'check_violation', constraint = 'een_kant';
  end if;
  if welke = 'initiatief' and not exists (select from toegang t where t.aanvraag_id = zaak and t.gebruiker_id = wie
     and (spreekt is false or t.recht <> 'meelezer')) then
    raise exception 'Voor het initiatief spreekt wie eraan meedoet' using errcode = 'check_violation', constraint = 'een_kant';
  end if;
  if welke = 'gemeente' and not exists (select from betrokkenheid b where b.aanvraag_id = zaak and b.gebruiker_id = wie
     and b.taak in ('begeleider', 'bevestiger_evaluatieplan')) then
    raise exception 'Voor de gemeente spreekt wie als begeleider is vastgelegd' using errcode = 'check_violation', constraint = 'een_kant';
  end if;
end $$;

-- The same rule for everything that is said at the table (Awb 2:4).
create or replace function bewaak_kant() returns trigger language plpgsql as $$
declare zaak uuid; wie uuid;
begin
  if tg_table_name = 'evaluatieplan_bevestiging' then
    select aanvraag_id into zaak from evaluatieplan where id = new.evaluatieplan_id;
    wie := new.gebruiker_id;
  elsif tg_table_name = 'criteriumakkoord' then
    select c.aanvraag_id into zaak from criteriumvoorstel v join evaluatiecriterium c on c.id = v.criterium_id where v.id = new.voorstel_id;
    wie := new.door;
  elsif tg_table_name in ('effectregel', 'overlegsessie') then
    zaak := new.aanvraag_id;
    wie := new.door;
  else
    select aanvraag_id into zaak from evaluatiecriterium where id = new.criterium_id;
    wie := new.door;
  end if;
  perform bewaak_kant_in_zaak(zaak, wie, new.kant);
  return new;
end $$;
create trigger een_kant before insert on criteriumopmerking for each row execute function bewaak_kant();
create trigger een_kant before insert on nulmeting for each row execute function bewaak_kant();
create trigger een_kant before insert on effectregel for each row execute function bewaak_kant();
create trigger een_kant before insert on overlegsessie for each row execute function bewaak_kant();

-- Nobody sits down at a table that was cleared. Who wrote somebody down without an account may be of the other side.
create function bewaak_aanwezige() returns trigger language plpgsql as $$
declare zaak uuid; gesloten timestamptz;
begin
  select aanvraag_id, gesloten_op into zaak, gesloten from overlegsessie where id = new.sessie_id for share;
  if gesloten is not null then
    raise exception 'Deze sessie is gesloten' using errcode = 'check_violation';
  end if;
  if new.gebruiker_id is not null then
    perform bewaak_kant_in_zaak(zaak, new.gebruiker_id, new.kant, spreekt => false);
  end if;
  return new;
end $$;
create trigger aan_tafel before insert on overlegaanwezige for each row execute function bewaak_aanwezige();
