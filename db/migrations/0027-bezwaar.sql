-- Objecting to a decision (Awb chapters 6 and 7): what came in, who handles it, and until when.

-- Adds to the values a column may have, whatever other migrations added to them before.
create function keuzes_erbij(tabel text, kolom text, erbij text[]) returns void language plpgsql as $$
declare
  regel  text := tabel || '_' || kolom || '_check';
  keuzes text[];
begin
  select array_agg(m[1] order by nr) into keuzes
    from pg_constraint k cross join regexp_matches(pg_get_constraintdef(k.oid), '''([^'']+)''::text', 'g') with ordinality g(m, nr)
   where k.conrelid = tabel::regclass and k.conname = regel;
  execute format('alter table %I drop constraint %I, add constraint %I check (%I in (%s))', tabel, regel, regel, kolom,
                 (select string_agg(quote_literal(k), ', ') from unnest(keuzes || erbij) k));
end $$;
select keuzes_erbij('termijn', 'soort', '{bezwaarbesluit,beroepstermijn}');

-- bezwaarcommissie: an advisory committee hears and advises (Awb 7:13). rechtbank: the court for appeal,
-- with its address (Awb 3:45, 8:7).
alter table gemeente add column bezwaarcommissie boolean not null default false;
alter table gemeente add column rechtbank text not null check (rechtbank <> '');
alter table gemeente add column rechtbank_adres text not null check (rechtbank_adres <> '');

-- van: who applied, or somebody else whom the decision concerns. ontvangen_op: at the first body it reached (Awb 6:15).
create table bezwaar (
  id             uuid primary key default gen_random_uuid(),
  gemeente_id    text not null,
  aanvraag_id    uuid not null,
  -- empty as long as there is no decision: the next one in the case becomes it (Awb 6:10)
  besluit_id     uuid,
  volgnummer     int not null check (volgnummer > 0),
  van            text not null check (van in ('aanvrager', 'derde')),
  kanaal         text not null check (kanaal in ('digitaal', 'papier')),
  naam           text not null check (naam <> ''),
  straat         text not null default '',
  postcode_plaats text not null default '',
  gronden        text not null default '',
  kosten_gevraagd boolean not null default false,
  post_op        date,
  ontvangen_op   date not null,
  reden_te_laat  text not null default '',
  -- before the decision: why it could be thought that there was one; unsent, it waits without a last day (Awb 6:10)
  reden_vroeg    text not null default '',
  bezwaar_tot    date,
  commissie      boolean not null,
  bericht_id     uuid,
  ingediend_door uuid not null,
  moment         timestamptz not null,
  behandelaar_id uuid,
  te_laat_verschoond boolean,
  te_laat_reden  text,
  status         text not null default 'in_behandeling'
                 check (status in ('aangehouden', 'in_behandeling', 'beslist', 'afgehandeld', 'ingetrokken', 'doorgezonden')),
  afgesloten_op  date,
  afgesloten_reden text,
  unique (gemeente_id, id),
  unique (aanvraag_id, id),
  unique (aanvraag_id, volgnummer),
  check (kanaal = 'papier' or (post_op is null and van = 'aanvrager')),
  check ((status = 'aangehouden') = (bezwaar_tot is null)),
  check (besluit_id is not null or status = 'aangehouden'),
  check (status <> 'aangehouden' or (kanaal = 'papier' and behandelaar_id is null)),
  check ((te_laat_verschoond is null) = (te_laat_reden is null)),
  check ((status in ('afgehandeld', 'ingetrokken', 'doorgezonden')) = (afgesloten_op is not null)),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (aanvraag_id, besluit_id) references besluit (aanvraag_id, id),
  foreign key (gemeente_id, bericht_id) references bericht (gemeente_id, id),
  foreign key (gemeente_id, ingediend_door) references gebruiker (gemeente_id, id),
  foreign key (gemeente_id, behandelaar_id) references gebruiker (gemeente_id, id)
);
create index bezwaar_open on bezwaar (gemeente_id, ontvangen_op) where status in ('in_behandeling', 'beslist');
select tabel_openstellen('bezwaar');

-- What came in stays as it came in; who handles it was put on the case as such, and so did nothing else in it (Awb 7:5).
create function bewaak_bezwaar() returns trigger language plpgsql as $$
declare los text[] := '{behandelaar_id,te_laat_verschoond,te_laat_reden,status,afgesloten_op,afgesloten_reden}';
begin
  if tg_op = 'UPDATE' and old.status = 'aangehouden' then los := los || '{bezwaar_tot,besluit_id}'; end if;
  if (new.status = 'aangehouden') = exists (select from bekendmaking k where k.besluit_id = new.besluit_id) then
    raise exception 'Bezwaar tegen een besluit dat niet is verstuurd, wacht daarop (Awb 6:10 lid 2)' using errcode = 'check_violation', constraint = 'aangehouden';
  end if;
  if new.behandelaar_id is not null and not exists (select from betrokkenheid k where k.aanvraag_id = new.aanvraag_id
     and k.gebruiker_id = new.behandelaar_id and k.taak = 'bezwaarbehandelaar') then
    raise exception 'Wie het bezwaar behandelt, staat als bezwaarbehandelaar bij de zaak (Awb 7:5)'
      using errcode = 'check_violation', constraint = 'functiescheiding';
  end if;
  if tg_op = 'INSERT' then return new; end if;
  if (to_jsonb(new) - los) <> (to_jsonb(old) - los) then
    raise exception 'Wat is binnengekomen, verandert niet' using errcode = 'restrict_violation';
  end if;
  if old.afgesloten_op is not null then
    raise exception 'Dit bezwaar is afgehandeld' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger bezwaar_klopt before insert or update on bezwaar for each row execute function bewaak_bezwaar();
-- What came in before any decision is about the first one that is taken then.
create function wijs_vroeg_bezwaar_toe() returns trigger language plpgsql as $$
begin
  update bezwaar set besluit_id = new.id where aanvraag_id = new.aanvraag_id and besluit_id is null;
  return null;
end $$;
create trigger vroeg_bezwaar after insert on besluit for each row
  when (new.soort <> 'bezwaar') execute function wijs_vroeg_bezwaar_toe();
create trigger niet_verwijderen before delete on bezwaar for each row execute function weiger_wijziging();

-- What is missing, asked with a term before an objection may be left aside for it (Awb 6:6).
create table bezwaarherstel (
  id           uuid primary key default gen_random_uuid(),
  gemeente_id  text not null,
  bezwaar_id   uuid not null,
  ontbreekt    text[] not null check (cardinality(ontbreekt) > 0),
  toelichting  text not null default '',
  gevraagd_op  date not null,
  uiterlijk    date not null,
  opschorting  text not null,
  hersteld_op  date,
  antwoord     text,
  moment       timestamptz not null,
  gevraagd_door uuid not null,
  check (uiterlijk > gevraagd_op),
  check ((hersteld_op is null) = (antwoord is null)),
  foreign key (gemeente_id, bezwaar_id) references bezwaar (gemeente_id, id),
  foreign key (gemeente_id, gevraagd_door) references gebruiker (gemeente_id, id)
);
create index bezwaarherstel_bezwaar on bezwaarherstel (bezwaar_id, moment);
select tabel_openstellen('bezwaarherstel');

-- Letters to somebody else than who applied: on paper, and in no portal.
create table bezwaarbrief (
  id           uuid primary key default gen_random_uuid(),
  gemeente_id  text not null,
  bezwaar_id   uuid not null,
  onderwerp    text not null,
  tekst        text not null,
  moment       timestamptz not null,
  verzonden_op date,
  verzonden_door uuid,
  check ((verzonden_op is null) = (verzonden_door is null)),
  foreign key (gemeente_id, bezwaar_id) references bezwaar (gemeente_id, id),
  foreign key (gemeente_id, verzonden_door) references gebruiker (gemeente_id, id)
);
create index bezwaarbrief_bezwaar on bezwaarbrief (bezwaar_id, moment);
select tabel_openstellen('bezwaarbrief');
