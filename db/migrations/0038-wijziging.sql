-- Changing and withdrawing what was granted (Awb 4:48 to 4:50), because the recipient asks it or because the municipality
-- has a reason: the question, the proposal, the decision with its letter, and the money.

create table wijziging (
  id             uuid primary key default gen_random_uuid(),
  gemeente_id    text not null,
  aanvraag_id    uuid not null,
  volgnummer     int not null check (volgnummer > 0),
  door           text not null check (door in ('ontvanger', 'ambtshalve')),
  gevraagd       text not null check (gevraagd in ('wijzigen', 'intrekken')),
  reden          text not null check (reden <> ''),
  -- what the recipient asks: another amount, another last day; empty: as it is
  bedrag         bigint check (bedrag > 0),
  eind_op        date,
  status         text not null default 'open' check (status in ('open', 'beslist')),
  moment         timestamptz not null,
  vastgelegd_door uuid not null,
  unique (gemeente_id, id),
  unique (aanvraag_id, id),
  unique (aanvraag_id, volgnummer),
  check (gevraagd = 'wijzigen' or (bedrag is null and eind_op is null)),
  foreign key (gemeente_id, aanvraag_id) references subsidie (gemeente_id, aanvraag_id),
  foreign key (gemeente_id, vastgelegd_door) references gebruiker (gemeente_id, id)
);
-- One at a time: the next one starts from what the last one made of it.
create unique index wijziging_open on wijziging (aanvraag_id) where status = 'open';
select tabel_openstellen('wijziging');
select keuzes_erbij('termijn', 'soort', '{wijzigingsbesluit}');

create table wijzigingsvoorstel (
  id             uuid primary key default gen_random_uuid(),
  gemeente_id    text not null,
  aanvraag_id    uuid not null,
  wijziging_id   uuid not null,
  versie         int not null check (versie > 0),
  uitkomst       text not null check (uitkomst in ('wijzigen', 'intrekken', 'afwijzen')),
  grond          text not null check (grond <> ''),
  -- what it becomes in all; of a withdrawal what belongs to the time before it, with the reason (Awb 4:48 lid 2)
  bedrag         bigint not null check (bedrag >= 0),
  ervoor_reden   text not null default '',
  eind_op        date,
  verantwoording_op date,
  vanaf          date not null,
  overwegingen   text not null check (overwegingen <> ''),
  reactie        text not null default '',
  schade         text not null default '',
  opgesteld_door uuid not null,
  moment         timestamptz not null,
  vervallen_op   timestamptz,
  unique (gemeente_id, id),
  unique (wijziging_id, versie),
  check (uitkomst <> 'intrekken' or bedrag = 0 or ervoor_reden <> ''),
  check (uitkomst <> 'wijzigen' or bedrag > 0),
  foreign key (aanvraag_id, wijziging_id) references wijziging (aanvraag_id, id),
  foreign key (gemeente_id, opgesteld_door) references gebruiker (gemeente_id, id)
);
create unique index wijzigingsvoorstel_geldend on wijzigingsvoorstel (wijziging_id) where vervallen_op is null;
select tabel_openstellen('wijzigingsvoorstel');

create function bewaak_wijzigingsvoorstel() returns trigger language plpgsql as $$
begin
  if old.vervallen_op is not null or to_jsonb(new) - 'vervallen_op' <> to_jsonb(old) - 'vervallen_op' then
    raise exception 'Een voorstel verandert niet: maak een nieuwe versie' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger voorstel_is_vast before update on wijzigingsvoorstel for each row execute function bewaak_wijzigingsvoorstel();
create trigger uitgesloten before insert on wijzigingsvoorstel for each row execute function weiger_uitgeslotene('opgesteld_door');

create function bewaak_wijziging() returns trigger language plpgsql as $$
begin
  if old.status <> 'open' or to_jsonb(new) - 'status' <> to_jsonb(old) - 'status' then
    raise exception 'Wat is gevraagd, staat vast' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger vraag_staat_vast before update on wijziging for each row execute function bewaak_wijziging();

-- mutatie: what the decision does to what was granted, or after the amount was fixed to that. uit_bezwaar: how much of what
-- it gives back stood beside the ceiling (Awb 4:25 lid 3). teruggevorderd: what was paid too much then (Awb 4:57).
-- vordering_vervallen: what of that falls away with the decision on an objection against it (Awb 7:11).
select keuzes_erbij('besluit', 'soort', '{wijziging,intrekking}');
select keuzes_erbij('besluit', 'uitkomst', '{gewijzigd,ingetrokken,niet_gewijzigd}');
alter table besluit add column wijziging_id uuid unique;
alter table besluit add column mutatie bigint not null default 0;
alter table besluit add column mutatie_vastgesteld bigint not null default 0 check (mutatie_vastgesteld <= 0);
alter table besluit add column uit_bezwaar bigint not null default 0 check (uit_bezwaar >= 0);
alter table besluit add column teruggevorderd bigint not null default 0 check (teruggevorderd >= 0);
alter table besluit add column vordering_vervallen bigint not null default 0
  check (vordering_vervallen = 0 or (soort = 'bezwaar' and vordering_vervallen between 0 and bedrag));
alter table besluit add foreign key (aanvraag_id, wijziging_id) references wijziging (aanvraag_id, id);
alter table besluit add constraint wijziging_klopt check ((soort in ('wijziging', 'intrekking')) = (wijziging_id is not null)
  and (soort in ('wijziging', 'intrekking')) = (uitkomst in ('gewijzigd', 'ingetrokken', 'niet_gewijzigd'))
  and (soort = 'intrekking') = (uitkomst = 'ingetrokken')
  and (uitkomst in ('gewijzigd', 'ingetrokken') or (mutatie, mutatie_vastgesteld, uit_bezwaar, teruggevorderd) = (0, 0, 0, 0))
  and (mutatie = 0 or mutatie_vastgesteld = 0));
drop index besluit_eenmaal;
create unique index besluit_eenmaal on besluit (aanvraag_id) where soort not in ('vaststelling', 'bezwaar', 'wijziging', 'intrekking');

-- As proposed, by another than who proposed it, after the recipient was heard where it is to their disadvantage.
create function bewaak_wijzigingsbesluit() returns trigger language plpgsql as $$
declare
  v wijzigingsvoorstel%rowtype;
  nadeel boolean := new.mutatie + new.mutatie_vastgesteld < 0;
begin
  select * into v from wijzigingsvoorstel w where w.wijziging_id = new.wijziging_id and w.vervallen_op is null;
  if v.id is null or v.bedrag <> new.bedrag
     or v.uitkomst <> (case new.uitkomst when 'gewijzigd' then 'wijzigen' when 'ingetrokken' then 'intrekken' else 'afwijzen' end) then
    raise exception 'Het besluit volgt het voorstel' using errcode = 'check_violation';
  end if;
  if new.gemandateerde_id = v.opgesteld_door then
    raise exception 'Wie het voorstelt, beslist er niet over' using errcode = 'check_violation', constraint = 'functiescheiding';
  end if;
  if nadeel and v.grond <> 'verzoek' and not is_gehoord(new.aanvraag_id,
       case v.uitkomst when 'intrekken' then 'intrekking' else 'wijziging' end, v.grond,
       (new.moment at time zone 'Europe/Amsterdam')::date) then
    raise exception 'Eerst krijgt de ontvanger de kans om een zienswijze te geven (Awb 4:8 en 4:12 lid 2)'
      using errcode = 'check_violation', constraint = 'zienswijze';
  end if;
  if v.grond = 'verzoek' and not exists (select from wijziging w where w.id = new.wijziging_id and w.door = 'ontvanger') then
    raise exception 'De ontvanger vroeg hier niet om' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger wijziging_volgt_voorstel before insert on besluit for each row
  when (new.soort in ('wijziging', 'intrekking')) execute function bewaak_wijzigingsbesluit();

-- A mandate to change and to withdraw is one of its own.
alter table mandaatregel drop constraint mandaatregel_soorten_check;
alter table mandaatregel add constraint mandaatregel_soorten_check check (cardinality(soorten) > 0 and
  soorten <@ '{verlenen,weigeren,buiten_behandeling,vaststellen,wijzigen,bezwaar,dwangsom}');
create or replace function bewaak_mandaat() returns trigger language plpgsql as $$
declare
  wat text := case when tg_table_name = 'dwangsombesluit' then 'dwangsom'
                   else case to_jsonb(new) ->> 'soort' when 'verlening' then 'verlenen' when 'direct_vaststelling' then 'verlenen'
                     when 'weigering' then 'weigeren' when 'vaststelling' then 'vaststellen'
                     when 'wijziging' then 'wijzigen' when 'intrekking' then 'wijzigen' else to_jsonb(new) ->> 'soort' end end;
begin
  if not heeft_mandaat(new.aanvraag_id, new.gemandateerde_id, wat, new.bedrag) then
    raise exception 'Het mandaat van de regeling gaat niet zo ver (Awb 10:1)' using errcode = 'check_violation', constraint = 'mandaat';
  end if;
  return new;
end $$;

-- What was paid too much is claimed back: it makes no room for another payment.
alter table subsidie add column teruggevorderd bigint not null default 0 check (teruggevorderd >= 0);
alter table subsidie drop constraint subsidie_verleend_check, add check (verleend >= 0);
alter table subsidie drop constraint niet_meer_dan_verleend,
  add constraint niet_meer_dan_verleend check (klaargezet <= verleend + teruggevorderd);

create or replace function bewaak_subsidie() returns trigger language plpgsql as $$
declare
  stand record;
begin
  select u.verleend, u.klaargezet, u.vastgesteld, u.teruggevorderd, u.plafond_id as plafond,
         b.verleend + w.verleend as besloten, b.plafond as besloten_plafond, w.terug as besloten_terug,
         case when v.bedrag is not null or b.vast > 0 then coalesce(v.bedrag, 0) + b.vast + w.vast end as besloten_vast,
         (select coalesce(sum(p.bedrag), 0) from betaling p where p.aanvraag_id = u.aanvraag_id) as betaald
    into stand
    from subsidie u
    cross join lateral (
      select sum(case when e.soort = 'bezwaar' then e.erbij_verleend else e.bedrag end) as verleend,
             min(e.plafond_id::text)::uuid as plafond, coalesce(sum(e.erbij_vastgesteld), 0) as vast
        from besluit e where e.aanvraag_id = u.aanvraag_id
         and (e.soort in ('verlening', 'direct_vaststelling') or e.erbij_verleend > 0 or e.erbij_vastgesteld > 0)) b
    cross join lateral (
      select coalesce(sum(e.mutatie), 0) as verleend, coalesce(sum(e.mutatie_vastgesteld), 0) as vast,
             coalesce(sum(e.teruggevorderd - e.vordering_vervallen), 0) as terug
        from besluit e where e.aanvraag_id = u.aanvraag_id) w
    left join lateral (
      select e.bedrag from besluit e where e.aanvraag_id = u.aanvraag_id and e.soort in ('vaststelling', 'direct_vaststelling')
       order by e.soort desc limit 1) v on true
   where u.aanvraag_id = new.aanvraag_id;
  if (stand.verleend, stand.plafond) is distinct from (stand.besloten, stand.besloten_plafond) then
    raise exception 'Verleend is wat is besloten' using errcode = 'check_violation', constraint = 'verleend_is_besloten';
  end if;
  if stand.vastgesteld is distinct from stand.besloten_vast then
    raise exception 'Vastgesteld is wat is besloten' using errcode = 'check_violation', constraint = 'vastgesteld_is_besloten';
  end if;
  if stand.teruggevorderd <> stand.besloten_terug then
    raise exception 'Teruggevorderd is wat is besloten' using errcode = 'check_violation', constraint = 'teruggevorderd_is_besloten';
  end if;
  if stand.klaargezet <> stand.betaald then
    raise exception 'Klaargezet is de som van de betalingen' using errcode = 'check_violation', constraint = 'klaargezet_is_de_som';
  end if;
  return null;
end $$;
create constraint trigger subsidie_klopt after insert on besluit deferrable initially deferred
  for each row when (new.wijziging_id is not null) execute function bewaak_subsidie();

-- A part of a schedule lapses with a later change of the amount: what is still paid then stands in the schedule of that one.
create function is_vervallen(deel uuid) returns boolean language sql stable as $$
  select exists (select from betaalschema s join besluit b on b.id = s.besluit_id
    join besluit w on w.aanvraag_id = b.aanvraag_id and w.moment > b.moment and w.id <> b.id
     and (w.mutatie <> 0 or w.mutatie_vastgesteld <> 0)
   where s.id = deel)
$$;
grant execute on function is_vervallen to app;
create function weiger_vervallen_deel() returns trigger language plpgsql as $$
begin
  if is_vervallen(new.betaalschema_id) then
    raise exception 'Dit deel verviel met een later besluit' using errcode = 'check_violation', constraint = 'deel_vervallen';
  end if;
  return new;
end $$;
create trigger deel_geldt before insert on betaling for each row execute function weiger_vervallen_deel();

-- What is paid after a change is paid like an award.
create function soort_van_deel(soort text, erbij_vastgesteld bigint) returns text language sql immutable as $$
  select case when soort in ('wijziging', 'intrekking') or (soort = 'bezwaar' and erbij_vastgesteld = 0) then 'verlening' else soort end
$$;
insert into overgang values ('verleend', 'gesloten'), ('deels_verleend', 'gesloten'), ('vaststelling_aangevraagd', 'gesloten')
  on conflict do nothing;

-- The register says what became of it, also that nothing is left.
alter table publicatie drop constraint publicatie_verleend_check, add check (verleend >= 0);
select keuzes_erbij('publicatie', 'uitkomst', '{ingetrokken}');
