-- Deciding: the agenda of the college, the decision, its sending, and the money it commits.

create table collegevergadering (
  id          uuid primary key default gen_random_uuid(),
  gemeente_id text not null references gemeente,
  datum       date not null,
  gesloten_op timestamptz,
  unique (gemeente_id, id),
  unique (gemeente_id, datum),
  constraint niet_voor_haar_dag check ((gesloten_op at time zone 'Europe/Amsterdam')::date >= datum)
);
select tabel_openstellen('collegevergadering');

-- Who was there: nothing is decided with less than half of the members (Gemeentewet 56).
create table presentie (
  gemeente_id    text not null,
  vergadering_id uuid not null,
  gebruiker_id   uuid not null,
  vastgelegd_door uuid not null,
  moment         timestamptz not null,
  -- the mayor, or who stands in (Gemeentewet 34 and 77)
  voorzitter     boolean not null default false,
  primary key (vergadering_id, gebruiker_id),
  foreign key (gemeente_id, vergadering_id) references collegevergadering (gemeente_id, id),
  foreign key (gemeente_id, gebruiker_id) references gebruiker (gemeente_id, id),
  foreign key (gemeente_id, vastgelegd_door) references gebruiker (gemeente_id, id)
);
create unique index presentie_voorzitter on presentie (vergadering_id) where voorzitter;
select tabel_openstellen('presentie', verwijderen => true);

create table agendapunt (
  id             uuid primary key default gen_random_uuid(),
  gemeente_id    text not null,
  vergadering_id uuid not null,
  voorstel_id    uuid not null unique,
  volgorde       int not null,
  teruggestuurd_op timestamptz,
  teruggestuurd_door uuid,
  terugstuurreden text,
  unique (gemeente_id, id),
  check ((teruggestuurd_op is null) = (terugstuurreden is null) and (teruggestuurd_op is null) = (teruggestuurd_door is null)),
  foreign key (gemeente_id, teruggestuurd_door) references gebruiker (gemeente_id, id),
  foreign key (gemeente_id, vergadering_id) references collegevergadering (gemeente_id, id),
  foreign key (gemeente_id, voorstel_id) references voorstel (gemeente_id, id)
);
select tabel_openstellen('agendapunt');

-- A member who is personally concerned takes no part (Gemeentewet 58 with 28).
create table verschoning (
  gemeente_id   text not null,
  agendapunt_id uuid not null,
  gebruiker_id  uuid not null,
  reden         text not null,
  vastgelegd_door uuid not null,
  moment        timestamptz not null,
  primary key (agendapunt_id, gebruiker_id),
  foreign key (gemeente_id, agendapunt_id) references agendapunt (gemeente_id, id),
  foreign key (gemeente_id, gebruiker_id) references gebruiker (gemeente_id, id)
);
select tabel_openstellen('verschoning', alleen_toevoegen => true);

create table besluit (
  id             uuid primary key default gen_random_uuid(),
  gemeente_id    text not null,
  aanvraag_id    uuid not null,
  soort          text not null check (soort in ('verlening', 'weigering', 'buiten_behandeling', 'direct_vaststelling', 'vaststelling')),
  uitkomst       text not null check (uitkomst in ('verleend', 'deels_verleend', 'geweigerd', 'buiten_behandeling', 'vastgesteld')),
  bedrag         bigint not null check (bedrag >= 0),
  datum          date not null,
  moment         timestamptz not null,
  voorstel_id    uuid,
  agendapunt_id  uuid,
  gemandateerde_id uuid,
  vastgelegd_door uuid,
  evaluatieplan_id uuid,
  plafond_id     uuid,
  plafond_bedrag bigint,
  plafond_vastgelegd bigint,
  grondslag      text not null,
  inhoud         jsonb not null,
  unique (gemeente_id, id),
  unique (aanvraag_id, id),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (aanvraag_id, voorstel_id) references voorstel (aanvraag_id, id),
  foreign key (gemeente_id, agendapunt_id) references agendapunt (gemeente_id, id),
  foreign key (gemeente_id, gemandateerde_id) references gebruiker (gemeente_id, id),
  foreign key (gemeente_id, vastgelegd_door) references gebruiker (gemeente_id, id),
  foreign key (aanvraag_id, evaluatieplan_id) references evaluatieplan (aanvraag_id, id),
  foreign key (gemeente_id, plafond_id) references plafond (gemeente_id, id),
  check ((agendapunt_id is null) <> (gemandateerde_id is null)),
  check (agendapunt_id is null or (voorstel_id is not null and vastgelegd_door is not null)),
  check ((soort in ('weigering', 'buiten_behandeling')) = (uitkomst in ('geweigerd', 'buiten_behandeling'))),
  check (soort not in ('weigering', 'buiten_behandeling') or bedrag = 0),
  check (soort not in ('verlening', 'direct_vaststelling') or (plafond_id is not null and bedrag > 0))
);
-- One decision on the application, one determination.
create unique index besluit_eenmaal on besluit (aanvraag_id) where soort <> 'vaststelling';
create unique index vaststelling_eenmaal on besluit (aanvraag_id) where soort = 'vaststelling';
create index besluit_gemeente on besluit (gemeente_id, datum desc, id);
select tabel_openstellen('besluit', alleen_toevoegen => true);

-- An evaluation plan in a decision is one that both sides confirmed; a mandated decider was not assessor (Awb 10:3).
create function bewaak_besluit() returns trigger language plpgsql as $$
begin
  if new.evaluatieplan_id is not null and (select count(*) from evaluatieplan_bevestiging b where b.evaluatieplan_id = new.evaluatieplan_id) <> 2 then
    raise exception 'Het besluit verwijst naar een evaluatieplan dat beide kanten bevestigden' using errcode = 'check_violation';
  end if;
  if new.gemandateerde_id is not null and not exists (select from betrokkenheid b where b.aanvraag_id = new.aanvraag_id
     and b.gebruiker_id = new.gemandateerde_id and b.taak = 'gemandateerde') then
    raise exception 'Een besluit in mandaat legt de gemandateerde vast' using errcode = 'check_violation';
  end if;
  if new.soort = 'buiten_behandeling' and not exists (select from aanvullingsverzoek v where v.aanvraag_id = new.aanvraag_id and v.uiterste_datum < new.datum) then
    raise exception 'Buiten behandeling laten kan pas na een verzoek om aanvulling (Awb 4:5)' using errcode = 'check_violation';
  end if;
  if new.agendapunt_id is not null and not exists (
    select from agendapunt p join presentie a on a.vergadering_id = p.vergadering_id and a.gebruiker_id = new.vastgelegd_door
     where p.id = new.agendapunt_id and p.voorstel_id = new.voorstel_id and p.teruggestuurd_op is null
       and not exists (select from verschoning v where v.agendapunt_id = p.id and v.gebruiker_id = new.vastgelegd_door)
       and not exists (select from toegang t where t.aanvraag_id = new.aanvraag_id and t.gebruiker_id = new.vastgelegd_door)) then
    raise exception 'Het besluit van het college legt een lid vast dat er was en zich niet verschoonde (Gemeentewet 58)' using errcode = 'check_violation', constraint = 'verschoning';
  end if;
  return new;
end $$;
create trigger besluit_klopt before insert on besluit for each row execute function bewaak_besluit();

-- Recusal comes before the decision, never after it.
create function bewaak_verschoning() returns trigger language plpgsql as $$
begin
  if exists (select from besluit b where b.agendapunt_id = new.agendapunt_id) then
    raise exception 'Verschoning gaat aan het besluit vooraf (Gemeentewet 58)' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger voor_het_besluit before insert on verschoning for each row execute function bewaak_verschoning();

-- The proof of sending (Awb 3:41, 2:10): the term for objection starts here.
create table bekendmaking (
  besluit_id   uuid primary key,
  gemeente_id  text not null,
  kanaal       text not null check (kanaal in ('digitaal', 'post')),
  verzonden_op date not null,
  bezwaar_tot  date,
  bericht_id   uuid,
  taak_id      uuid,
  moment       timestamptz not null,
  foreign key (gemeente_id, besluit_id) references besluit (gemeente_id, id),
  foreign key (gemeente_id, bericht_id) references bericht (gemeente_id, id),
  check ((kanaal = 'digitaal') = (bericht_id is not null)),
  check ((kanaal = 'post') = (taak_id is not null))
);
select tabel_openstellen('bekendmaking', alleen_toevoegen => true);

create table taak (
  id            uuid primary key default gen_random_uuid(),
  gemeente_id   text not null,
  aanvraag_id   uuid not null,
  soort         text not null check (soort in ('printen_en_verzenden', 'rekening_bevestigen', 'verantwoording_beoordelen', 'bericht_beantwoorden')),
  omschrijving  text not null,
  verwijst_naar uuid,
  aangemaakt_op timestamptz not null,
  gereed_op     timestamptz,
  gereed_door   uuid,
  unique (gemeente_id, id),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, gereed_door) references gebruiker (gemeente_id, id)
);
create index taak_open on taak (gemeente_id, aangemaakt_op) where gereed_op is null;
select tabel_openstellen('taak');
alter table bekendmaking add foreign key (gemeente_id, taak_id) references taak (gemeente_id, id);

create table betaalschema (
  id           uuid primary key default gen_random_uuid(),
  gemeente_id  text not null,
  besluit_id   uuid not null,
  volgnummer   int not null,
  omschrijving text not null,
  bedrag       bigint not null check (bedrag > 0),
  vanaf        date not null,
  unique (gemeente_id, id),
  unique (besluit_id, volgnummer),
  foreign key (gemeente_id, besluit_id) references besluit (gemeente_id, id)
);
select tabel_openstellen('betaalschema', alleen_toevoegen => true);

-- The parts add up to what was granted, to the cent.
create function bewaak_betaalschema() returns trigger language plpgsql as $$
begin
  if new.soort in ('verlening', 'direct_vaststelling')
     and (select coalesce(sum(s.bedrag), 0) from betaalschema s where s.besluit_id = new.id) <> new.bedrag then
    raise exception 'Het betaalschema telt op tot het verleende bedrag' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger betaalschema_klopt after insert on besluit deferrable initially deferred
  for each row execute function bewaak_betaalschema();
