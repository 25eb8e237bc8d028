-- Hearing and deciding on an objection (Awb 7:2 to 7:15), and the money that comes of it (Awb 4:25 lid 3).

create table bezwaarhoorzitting (
  id              uuid primary key default gen_random_uuid(),
  gemeente_id     text not null,
  bezwaar_id      uuid not null,
  datum           date not null,
  tijd            text not null check (tijd ~ '^\d{2}:\d{2}$'),
  plaats          text not null,
  ter_inzage_vanaf date not null,
  uitgenodigd_op  date not null,
  uitgenodigd_door uuid not null,
  moment          timestamptz not null,
  vervallen_op    timestamptz,
  constraint een_week_ter_inzage check (ter_inzage_vanaf <= datum - 7),
  foreign key (gemeente_id, bezwaar_id) references bezwaar (gemeente_id, id),
  foreign key (gemeente_id, uitgenodigd_door) references gebruiker (gemeente_id, id)
);
create unique index bezwaarhoorzitting_geldend on bezwaarhoorzitting (bezwaar_id) where vervallen_op is null;
select tabel_openstellen('bezwaarhoorzitting');

-- The report of the hearing (Awb 7:7), with the advice of the committee; or why nobody was heard (Awb 7:3).
create table bezwaarhoren (
  bezwaar_id   uuid primary key,
  gemeente_id  text not null,
  gehoord_op   date,
  aanwezig     text not null default '',
  verslag      text not null check (verslag <> ''),
  niet_grond   text check (niet_grond in ('kennelijk_niet_ontvankelijk', 'kennelijk_ongegrond', 'wil_niet', 'reageert_niet',
               'geheel_tegemoet')),
  advies       text check (advies in ('niet_ontvankelijk', 'ongegrond', 'gegrond')),
  advies_tekst text not null default '',
  moment       timestamptz not null,
  vastgelegd_door uuid not null,
  check ((gehoord_op is null) = (niet_grond is not null)),
  check (advies is null or advies_tekst <> ''),
  foreign key (gemeente_id, bezwaar_id) references bezwaar (gemeente_id, id),
  foreign key (gemeente_id, vastgelegd_door) references gebruiker (gemeente_id, id)
);
select tabel_openstellen('bezwaarhoren', alleen_toevoegen => true);

-- The draft of the decision, as who handles the objection proposes it.
create table bezwaarvoorstel (
  id             uuid primary key default gen_random_uuid(),
  gemeente_id    text not null,
  aanvraag_id    uuid not null,
  bezwaar_id     uuid not null,
  versie         int not null,
  dictum         text not null check (dictum in ('niet_ontvankelijk', 'ongegrond', 'gegrond')),
  niet_grond     text check (niet_grond in ('te_laat', 'te_vroeg', 'verzuim', 'geen_belanghebbende', 'geen_belang')),
  overwegingen   text not null check (overwegingen <> ''),
  motivering     jsonb not null,
  bedrag         bigint not null check (bedrag >= 0),
  grond_bedrag   text not null default '',
  verantwoording_op date,
  kosten         text not null check (kosten in ('niet_gevraagd', 'toegekend', 'afgewezen')),
  kosten_bedrag  bigint not null default 0 check (kosten_bedrag >= 0),
  kosten_reden   text not null default '',
  afwijking      text not null default '',
  opgesteld_door uuid not null,
  moment         timestamptz not null,
  vervallen_op   timestamptz,
  unique (gemeente_id, id),
  unique (bezwaar_id, versie),
  check ((dictum = 'niet_ontvankelijk') = (niet_grond is not null)),
  check (bedrag = 0 or dictum = 'gegrond'),
  check (kosten = 'niet_gevraagd' or kosten_reden <> ''),
  check ((kosten = 'toegekend') = (kosten_bedrag > 0)),
  foreign key (aanvraag_id, bezwaar_id) references bezwaar (aanvraag_id, id),
  foreign key (gemeente_id, opgesteld_door) references gebruiker (gemeente_id, id)
);
create unique index bezwaarvoorstel_geldend on bezwaarvoorstel (bezwaar_id) where vervallen_op is null;
select tabel_openstellen('bezwaarvoorstel');

create function bewaak_bezwaarvoorstel() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (old.vervallen_op is not null or to_jsonb(new) - 'vervallen_op' <> to_jsonb(old) - 'vervallen_op') then
    raise exception 'Een voorstel verandert niet: maak een nieuwe versie' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'INSERT' and not exists (select from bezwaar z where z.id = new.bezwaar_id and z.behandelaar_id = new.opgesteld_door) then
    raise exception 'Wie het bezwaar behandelt, stelt de beslissing voor' using errcode = 'check_violation';
  end if;
  if tg_op = 'INSERT' and new.dictum <> 'niet_ontvankelijk' and exists (select from bezwaar z join besluit b on b.id = z.besluit_id
       where z.id = new.bezwaar_id and z.ontvangen_op < b.datum and z.reden_vroeg = '' and z.te_laat_verschoond is not true) then
    raise exception 'Een bezwaar van voor het besluit telt alleen als de indiener kon denken dat het er al was (Awb 6:10 lid 1)'
      using errcode = 'check_violation', constraint = 'te_vroeg';
  end if;
  return new;
end $$;
create trigger voorstel_is_vast before insert or update on bezwaarvoorstel for each row execute function bewaak_bezwaarvoorstel();

-- An item of the college is a proposal on an application, or one on an objection.
alter table agendapunt alter column voorstel_id drop not null;
alter table agendapunt add column bezwaarvoorstel_id uuid unique;
alter table agendapunt add foreign key (gemeente_id, bezwaarvoorstel_id) references bezwaarvoorstel (gemeente_id, id);
alter table agendapunt add constraint een_voorstel check ((voorstel_id is null) <> (bezwaarvoorstel_id is null));

-- The decision on an objection is a decision with a letter and a sending of its own. erbij_verleend: what it grants
-- above what was granted before; it stands beside the ceiling, with its ground.
select keuzes_erbij('besluit', 'soort', '{bezwaar}');
select keuzes_erbij('besluit', 'uitkomst', '{niet_ontvankelijk,ongegrond,gegrond}');
alter table besluit add column bezwaar_id uuid unique;
alter table besluit add column erbij_verleend bigint not null default 0 check (erbij_verleend >= 0);
alter table besluit add column erbij_vastgesteld bigint not null default 0 check (erbij_vastgesteld in (0, erbij_verleend));
alter table besluit add column verantwoording_op date;
alter table besluit add foreign key (aanvraag_id, bezwaar_id) references bezwaar (aanvraag_id, id);
alter table besluit add constraint bezwaar_klopt check ((soort = 'bezwaar') = (bezwaar_id is not null)
  and (soort = 'bezwaar') = (uitkomst in ('niet_ontvankelijk', 'ongegrond', 'gegrond'))
  and (soort = 'bezwaar' or erbij_verleend = 0)
  and (soort <> 'bezwaar' or (bedrag = erbij_verleend and (bedrag = 0 or (uitkomst = 'gegrond' and plafond_id is not null)))));
do $$
declare regel text;
begin
  select conname into regel from pg_constraint
   where conrelid = 'besluit'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%voorstel_id IS NOT NULL%';
  execute format('alter table besluit drop constraint %I', regel);
end $$;
alter table besluit add constraint college_heeft_voorstel check (agendapunt_id is null
  or ((voorstel_id is not null or bezwaar_id is not null) and vastgelegd_door is not null));
drop index besluit_eenmaal;
create unique index besluit_eenmaal on besluit (aanvraag_id) where soort not in ('vaststelling', 'bezwaar');

drop trigger besluit_klopt on besluit;
create trigger besluit_klopt before insert on besluit for each row
  when (new.soort <> 'bezwaar' or new.agendapunt_id is null) execute function bewaak_besluit();

-- As proposed, never by who took the decision objected to (Awb 10:3 lid 3) nor by who handled the objection; of the
-- college by a member who was there and stood not aside; after hearing, or with the reason why not.
create function bewaak_bezwaarbesluit() returns trigger language plpgsql as $$
begin
  if not exists (select from bezwaarvoorstel v where v.bezwaar_id = new.bezwaar_id and v.vervallen_op is null
                 and v.dictum = new.uitkomst and v.bedrag = new.bedrag) then
    raise exception 'De beslissing op bezwaar volgt het voorstel' using errcode = 'check_violation';
  end if;
  if not exists (select from bezwaarhoren h where h.bezwaar_id = new.bezwaar_id) then
    raise exception 'Voor de beslissing is de indiener gehoord, of staat vast waarom niet (Awb 7:2 en 7:3)' using errcode = 'check_violation';
  end if;
  if new.gemandateerde_id is not null and exists (select from besluit b where b.aanvraag_id = new.aanvraag_id
     and b.gemandateerde_id = new.gemandateerde_id and b.soort <> 'bezwaar') then
    raise exception 'Wie het besluit nam, beslist niet op het bezwaar (Awb 10:3 lid 3)'
      using errcode = 'check_violation', constraint = 'functiescheiding';
  end if;
  if new.agendapunt_id is not null and not exists (
    select from agendapunt p join bezwaarvoorstel v on v.id = p.bezwaarvoorstel_id and v.vervallen_op is null
      join presentie a on a.vergadering_id = p.vergadering_id and a.gebruiker_id = new.vastgelegd_door
     where p.id = new.agendapunt_id and v.bezwaar_id = new.bezwaar_id
       and not exists (select from verschoning s where s.agendapunt_id = p.id and s.gebruiker_id = new.vastgelegd_door)
       and not exists (select from toegang t where t.aanvraag_id = new.aanvraag_id and t.gebruiker_id = new.vastgelegd_door)) then
    raise exception 'Het besluit van het college legt een lid vast dat er was en zich niet verschoonde (Gemeentewet 58)' using errcode = 'check_violation', constraint = 'verschoning';
  end if;
  return new;
end $$;
create trigger bezwaarbesluit_klopt before insert on besluit for each row
  when (new.soort = 'bezwaar') execute function bewaak_bezwaarbesluit();

create function bewaak_bezwaarschema() returns trigger language plpgsql as $$
begin
  if (select coalesce(sum(s.bedrag), 0) from betaalschema s where s.besluit_id = new.id) <> new.bedrag then
    raise exception 'Het betaalschema telt op tot het verleende bedrag' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger bezwaarschema_klopt after insert on besluit deferrable initially deferred
  for each row when (new.soort = 'bezwaar') execute function bewaak_bezwaarschema();

insert into overgang values
  ('geweigerd', 'verleend'), ('geweigerd', 'deels_verleend'), ('geweigerd', 'direct_vastgesteld'),
  ('buiten_behandeling', 'verleend'), ('buiten_behandeling', 'deels_verleend'), ('buiten_behandeling', 'direct_vastgesteld'),
  ('deels_verleend', 'verleend')
  on conflict do nothing;

-- The counters say what the decisions and the payments say, those on objections included.
create or replace function bewaak_subsidie() returns trigger language plpgsql as $$
declare
  stand record;
begin
  select u.verleend, u.klaargezet, u.vastgesteld, u.plafond_id as plafond,
         b.verleend as besloten, b.plafond as besloten_plafond,
         case when v.bedrag is not null or b.vast > 0 then coalesce(v.bedrag, 0) + b.vast end as besloten_vast,
         (select coalesce(sum(p.bedrag), 0) from betaling p where p.aanvraag_id = u.aanvraag_id) as betaald
    into stand
    from subsidie u
    cross join lateral (
      select sum(case when e.soort = 'bezwaar' then e.erbij_verleend else e.bedrag end) as verleend,
             min(e.plafond_id::text)::uuid as plafond, coalesce(sum(e.erbij_vastgesteld), 0) as vast
        from besluit e where e.aanvraag_id = u.aanvraag_id
         and (e.soort in ('verlening', 'direct_vaststelling') or e.erbij_verleend > 0)) b
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
  if stand.klaargezet <> stand.betaald then
    raise exception 'Klaargezet is de som van de betalingen' using errcode = 'check_violation', constraint = 'klaargezet_is_de_som';
  end if;
  return null;
end $$;

-- What is granted on an objection is paid like a grant, where it is determined later.
create or replace function bewaak_betaling() returns trigger language plpgsql as $$
declare
  termijn record;
begin
  if tg_op = 'INSERT' then
    if new.vrijgegeven_op is not null then
      raise exception 'Een betaling wordt eerst klaargezet en dan vrijgegeven' using errcode = 'check_violation';
    end if;
  elsif old.vrijgegeven_op is not null then
    raise exception 'Een vrijgegeven betaling verandert niet meer' using errcode = 'restrict_violation';
  elsif (new.gemeente_id, new.aanvraag_id, new.betaalschema_id, new.soort, new.bedrag, new.kenmerk) is distinct from
        (old.gemeente_id, old.aanvraag_id, old.betaalschema_id, old.soort, old.bedrag, old.kenmerk) then
    raise exception 'Een klaargezette betaling verandert niet' using errcode = 'restrict_violation';
  elsif (new.rekening_id, new.klaargezet_op, new.klaargezet_door) is distinct from (old.rekening_id, old.klaargezet_op, old.klaargezet_door)
        and not exists (select from rekening r where r.id = old.rekening_id and r.vervallen_op is not null) then
    raise exception 'Een klaargezette betaling verandert niet' using errcode = 'restrict_violation';
  end if;
  if not exists (select from rekening r where r.id = new.rekening_id and r.bevestigd_op is not null and r.vervallen_op is null) then
    raise exception 'Betalen kan alleen op een bevestigde rekening' using errcode = 'check_violation', constraint = 'bevestigde_rekening';
  end if;
  select s.bedrag, s.vanaf, b.aanvraag_id, k.besluit_id as bekend, u.vastgesteld,
         soort_van_deel(b.soort, b.erbij_vastgesteld) as soort into termijn
    from betaalschema s join besluit b on b.id = s.besluit_id join subsidie u on u.aanvraag_id = b.aanvraag_id
    left join bekendmaking k on k.besluit_id = b.id where s.id = new.betaalschema_id;
  if (termijn.bedrag, termijn.aanvraag_id) is distinct from (new.bedrag, new.aanvraag_id)
     or new.soort <> (case termijn.soort when 'verlening' then 'voorschot' else 'slotbetaling' end) then
    raise exception 'Een betaling volgt het betaalschema van het besluit' using errcode = 'check_violation';
  end if;
  if tg_op = 'INSERT' and (termijn.bekend is null or termijn.vanaf > (new.klaargezet_op at time zone 'Europe/Amsterdam')::date) then
    raise exception 'Betalen kan na het versturen van het besluit, vanaf de dag van het schema' using errcode = 'check_violation';
  end if;
  if tg_op = 'INSERT' and termijn.soort = 'verlening' and termijn.vastgesteld is not null then
    raise exception 'Na de vaststelling komt er geen voorschot meer' using errcode = 'check_violation';
  end if;
  if not exists (select from betrokkenheid k where k.aanvraag_id = new.aanvraag_id and k.gebruiker_id = new.klaargezet_door and k.taak = 'klaarzetter') then
    raise exception 'Wie klaarzet staat als klaarzetter bij de zaak' using errcode = 'check_violation';
  end if;
  if new.vrijgegeven_door is not null and not exists (select from betrokkenheid k where k.aanvraag_id = new.aanvraag_id
     and k.gebruiker_id = new.vrijgegeven_door and k.taak = 'betaler') then
    raise exception 'Wie vrijgeeft staat als betaler bij de zaak' using errcode = 'check_violation';
  end if;
  return new;
end $$;
