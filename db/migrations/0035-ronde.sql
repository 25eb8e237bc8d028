-- Scoring as the scheme says, a talk about the differences, being away, and who stays out of a case.

-- The steps of a scale rise, from 0 to 100 at the most, each with its word; the last one is 100.
create function is_schaal(schaal jsonb) returns boolean language sql immutable as $$
  select jsonb_typeof(schaal) = 'array' and jsonb_array_length(schaal) between 3 and 7
     and (schaal -> -1 ->> 'score')::int = 100
     and (select bool_and(score between 0 and 100 and (vorige is null or score > vorige) and woord <> '')
            from (select (trap ->> 'score')::int as score, trap ->> 'woord' as woord,
                         lag((trap ->> 'score')::int) over (order by nr) as vorige
                    from jsonb_array_elements(schaal) with ordinality t(trap, nr)) trappen)
$$;

-- telt: what counts where assessors differ, the average of what each gave or what they agreed on afterwards;
-- telt_artikel: where the scheme says so. beoordelaars: how many judge each application on their own.
alter table regeling_versie
  add telt         text not null default 'gemiddelde' check (telt in ('gemiddelde', 'consensus')),
  add telt_artikel text not null default '',
  add beoordelaars int  not null default 2 check (beoordelaars between 2 and 4),
  add schaal       jsonb not null default '[
    {"score": 0, "woord": "onvoldoende", "uitleg": ""}, {"score": 40, "woord": "matig", "uitleg": ""},
    {"score": 60, "woord": "voldoende", "uitleg": ""}, {"score": 80, "woord": "goed", "uitleg": ""},
    {"score": 100, "woord": "uitstekend", "uitleg": ""}]' check (is_schaal(schaal)),
  add check (telt = 'gemiddelde' or telt_artikel <> '');

-- Which score a scheme knows.
create function staat_op_schaal(welke_versie uuid, welke_score int) returns boolean language sql stable as $$
  select exists (select from regeling_versie v, jsonb_array_elements(v.schaal) trap
    where v.id = welke_versie and (trap ->> 'score')::int = welke_score)
$$;
alter table score drop constraint score_score_check, add check (score between 0 and 100);

-- Who is away long enough hands an unfinished assessment over: it counts no more and stays as it was.
alter table beoordeling
  add overgenomen_op   timestamptz,
  add overgenomen_door uuid,
  add foreign key (gemeente_id, overgenomen_door) references gebruiker (gemeente_id, id),
  add check ((overgenomen_op is null) = (overgenomen_door is null)),
  add check (overgenomen_op is null or afgerond_op is null),
  add check (overgenomen_door <> gebruiker_id);

-- As many at a time as the scheme says, each on the case as assessor; who declared an interest or was taken over from no longer counts.
create or replace function bewaak_toewijzing() returns trigger language plpgsql as $$
declare hoeveel int;
begin
  perform from aanvraag where id = new.aanvraag_id for update;
  select v.beoordelaars into hoeveel from aanvraag a join regeling_versie v on v.id = a.regeling_versie_id where a.id = new.aanvraag_id;
  if not exists (select from betrokkenheid k where k.aanvraag_id = new.aanvraag_id and k.gebruiker_id = new.gebruiker_id and k.taak = 'beoordelaar') then
    raise exception 'Wie beoordeelt staat als beoordelaar bij de zaak' using errcode = 'check_violation';
  end if;
  if (select count(*) from beoordeling b where b.aanvraag_id = new.aanvraag_id and b.overgenomen_op is null
      and not exists (select from belangenverklaring v
      where v.aanvraag_id = b.aanvraag_id and v.gebruiker_id = b.gebruiker_id and not v.geen_belang)) >= hoeveel then
    raise exception 'Een aanvraag heeft zoveel beoordelaars als de regeling zegt' using errcode = 'check_violation';
  end if;
  return new;
end $$;

create or replace function bewaak_beoordeling() returns trigger language plpgsql as $$
declare wie beoordeling%rowtype;
begin
  if tg_table_name = 'beoordeling' then
    if old.afgerond_op is not null or old.overgenomen_op is not null then
      raise exception 'Een afgeronde beoordeling verandert niet meer' using errcode = 'restrict_violation';
    end if;
    if new.afgerond_op is not null and not exists (select from belangenverklaring v where v.aanvraag_id = new.aanvraag_id
       and v.gebruiker_id = new.gebruiker_id and v.geen_belang) then
      raise exception 'Eerst verklaart de beoordelaar geen belang te hebben (Awb 2:4)' using errcode = 'check_violation';
    end if;
    if new.afgerond_op is not null and exists (
      select from aanvraag a join voorwaarde w on w.regeling_versie_id = a.regeling_versie_id
       where a.id = new.aanvraag_id and not exists (select from oordeel o where o.beoordeling_id = new.id
         and o.voorwaarde = w.sleutel and o.oordeel is not null and o.reden <> '')
      union all
      select from aanvraag a join beoordelingscriterium c on c.regeling_versie_id = a.regeling_versie_id
       where a.id = new.aanvraag_id and not exists (select from score s where s.beoordeling_id = new.id
         and s.criterium = c.sleutel and s.score is not null and s.reden <> '')) then
      raise exception 'Afronden kan als elke voorwaarde en elk criterium een oordeel met een reden heeft' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  select * into wie from beoordeling where id = coalesce(new.beoordeling_id, old.beoordeling_id) for share;
  if wie.afgerond_op is not null or wie.overgenomen_op is not null then
    raise exception 'Een afgeronde beoordeling verandert niet meer' using errcode = 'restrict_violation';
  end if;
  if not exists (select from belangenverklaring v where v.aanvraag_id = wie.aanvraag_id and v.gebruiker_id = wie.gebruiker_id and v.geen_belang) then
    raise exception 'Eerst verklaart de beoordelaar geen belang te hebben (Awb 2:4)' using errcode = 'check_violation';
  end if;
  if tg_table_name = 'score' and tg_op <> 'DELETE' then
    if new.score is not null and not staat_op_schaal((select a.regeling_versie_id from aanvraag a where a.id = wie.aanvraag_id), new.score) then
      raise exception 'Deze score staat niet op de schaal van de regeling' using errcode = 'check_violation', constraint = 'score_op_schaal';
    end if;
  end if;
  return coalesce(new, old);
end $$;

-- The talk after all assessors finished: one text, that all of them agree to. What each gave at first stays as it was.
create table consensus (
  id              uuid primary key default gen_random_uuid(),
  gemeente_id     text not null,
  aanvraag_id     uuid not null,
  versie          int  not null check (versie > 0),
  opgesteld_door  uuid not null,
  moment          timestamptz not null,
  vastgesteld_op  timestamptz,
  unique (gemeente_id, id),
  unique (aanvraag_id, versie),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, opgesteld_door) references gebruiker (gemeente_id, id)
);
create unique index consensus_vast on consensus (aanvraag_id) where vastgesteld_op is not null;
select tabel_openstellen('consensus');
revoke update on consensus from app;
grant update (vastgesteld_op) on consensus to app;

-- Empty where they stay apart on this criterium: then the average counts there, and the reason says why.
create table consensusscore (
  gemeente_id  text not null,
  consensus_id uuid not null,
  criterium    text not null,
  score        int check (score between 0 and 100),
  reden        text not null default '',
  primary key (consensus_id, criterium),
  foreign key (gemeente_id, consensus_id) references consensus (gemeente_id, id),
  check (score is not null or reden <> '')
);
select tabel_openstellen('consensusscore', alleen_toevoegen => true);

-- Who moved, from what to what, and why.
create table consensusstap (
  gemeente_id    text not null,
  consensus_id   uuid not null,
  beoordeling_id uuid not null,
  criterium      text not null,
  van            int not null,
  naar           int not null check (naar <> van),
  reden          text not null check (reden <> ''),
  primary key (consensus_id, beoordeling_id, criterium),
  foreign key (consensus_id, criterium) references consensusscore (consensus_id, criterium),
  foreign key (gemeente_id, beoordeling_id) references beoordeling (gemeente_id, id)
);
select tabel_openstellen('consensusstap', alleen_toevoegen => true);

create table consensusakkoord (
  gemeente_id  text not null,
  consensus_id uuid not null,
  gebruiker_id uuid not null,
  moment       timestamptz not null,
  primary key (consensus_id, gebruiker_id),
  foreign key (gemeente_id, consensus_id) references consensus (gemeente_id, id),
  foreign key (gemeente_id, gebruiker_id) references gebruiker (gemeente_id, id)
);
select tabel_openstellen('consensusakkoord', alleen_toevoegen => true);

-- Only between who judged, once all have finished and before there is an order or a proposal; fixed is fixed.
create function bewaak_consensus() returns trigger language plpgsql as $$
declare
  welke consensus%rowtype;
  wie   uuid;
begin
  if tg_table_name = 'consensus' then
    welke := new;
    wie := new.opgesteld_door;
  else
    select * into welke from consensus where id = new.consensus_id;
    wie := new.gebruiker_id;
  end if;
  perform from aanvraag where id = welke.aanvraag_id for update;
  if not exists (select from aanvraag a where a.id = welke.aanvraag_id and a.status = 'beoordeeld')
     or exists (select from rangplaats p where p.aanvraag_id = welke.aanvraag_id) then
    raise exception 'Overleggen kan als de aanvraag is beoordeeld en er nog geen volgorde of voorstel is' using errcode = 'check_violation';
  end if;
  if not exists (select from beoordeling b where b.aanvraag_id = welke.aanvraag_id and b.gebruiker_id = wie and b.afgerond_op is not null)
     or exists (select from belangenverklaring v where v.aanvraag_id = welke.aanvraag_id and v.gebruiker_id = wie and not v.geen_belang) then
    raise exception 'Alleen wie de aanvraag beoordeelde, overlegt erover' using errcode = 'check_violation';
  end if;
  if exists (select from consensus c where c.aanvraag_id = welke.aanvraag_id and c.vastgesteld_op is not null) then
    raise exception 'De beoordelaars zijn het al eens: dat verandert niet meer' using errcode = 'restrict_violation';
  end if;
  if exists (select from consensus c where c.aanvraag_id = welke.aanvraag_id and c.versie > welke.versie) then
    raise exception 'Er ligt een nieuwere tekst' using errcode = 'check_violation';
  end if;
  if tg_table_name <> 'consensus' then return new; end if;
  if tg_op = 'INSERT' and new.vastgesteld_op is not null then
    raise exception 'Een uitkomst staat vast als iedereen akkoord is' using errcode = 'check_violation';
  end if;
  if tg_op = 'UPDATE' and exists (select from beoordeling b where b.aanvraag_id = new.aanvraag_id and b.afgerond_op is not null
     and not exists (select from consensusakkoord k where k.consensus_id = new.id and k.gebruiker_id = b.gebruiker_id)) then
    raise exception 'Een uitkomst staat vast als iedereen akkoord is' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger van_de_beoordelaars before insert or update on consensus for each row execute function bewaak_consensus();
create trigger van_de_beoordelaars before insert on consensusakkoord for each row execute function bewaak_consensus();

-- The text is whole: every criterium once, on the scale, and every step is one somebody really has to make.
create function bewaak_consensustekst() returns trigger language plpgsql as $$
begin
  if exists (select from aanvraag a join beoordelingscriterium c on c.regeling_versie_id = a.regeling_versie_id
      left join consensusscore s on s.consensus_id = new.id and s.criterium = c.sleutel
      where a.id = new.aanvraag_id and (s.criterium is null
        or (s.score is not null and not staat_op_schaal(a.regeling_versie_id, s.score)))) then
    raise exception 'De uitkomst noemt elk criterium, met een score van de schaal' using errcode = 'check_violation';
  end if;
  if exists (select b.id, s.criterium, s.score, u.score
      from beoordeling b join score s on s.beoordeling_id = b.id
      join consensusscore u on u.consensus_id = new.id and u.criterium = s.criterium
      where b.aanvraag_id = new.aanvraag_id and b.afgerond_op is not null and u.score is not null and u.score <> s.score
      except select beoordeling_id, criterium, van, naar from consensusstap where consensus_id = new.id)
     or exists (select beoordeling_id, criterium, van, naar from consensusstap where consensus_id = new.id
      except select b.id, s.criterium, s.score, u.score
      from beoordeling b join score s on s.beoordeling_id = b.id
      join consensusscore u on u.consensus_id = new.id and u.criterium = s.criterium
      where b.aanvraag_id = new.aanvraag_id and b.afgerond_op is not null) then
    raise exception 'De uitkomst zegt van wie, van wat naar wat, en waarom' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger hele_tekst after insert on consensus deferrable initially deferred
  for each row execute function bewaak_consensustekst();

-- Where the scheme counts what assessors agree on, and they gave different scores and did not agree yet.
create function consensus_ontbreekt(zaak uuid) returns boolean language sql stable as $$
  select exists (select from aanvraag a join regeling_versie v on v.id = a.regeling_versie_id
    where a.id = zaak and v.telt = 'consensus'
      and exists (select from beoordeling b join score s on s.beoordeling_id = b.id
        where b.aanvraag_id = a.id and b.afgerond_op is not null
        group by s.criterium having min(s.score) <> max(s.score))
      and not exists (select from consensus c where c.aanvraag_id = a.id and c.vastgesteld_op is not null))
$$;
create function bewaak_na_consensus() returns trigger language plpgsql as $$
begin
  if consensus_ontbreekt(new.aanvraag_id) then
    raise exception 'Eerst worden de beoordelaars het eens, zoals de regeling zegt' using errcode = 'check_violation', constraint = 'consensus_ontbreekt';
  end if;
  return new;
end $$;
create trigger na_consensus before insert on voorstel for each row execute function bewaak_na_consensus();
create trigger na_consensus before insert on rangplaats for each row execute function bewaak_na_consensus();

-- Who declared an interest does nothing more in that case, in whatever task (Awb 2:4). The argument names the column.
create function weiger_uitgeslotene() returns trigger language plpgsql as $$
declare
  rij  jsonb := to_jsonb(new);
  zaak uuid := coalesce(rij ->> 'aanvraag_id', rij ->> 'id')::uuid;
begin
  if exists (select from belangenverklaring v where v.aanvraag_id = zaak and v.gebruiker_id = (rij ->> tg_argv[0])::uuid
     and not v.geen_belang) then
    raise exception 'Wie een belang heeft bij een aanvraag, doet daar niets meer aan (Awb 2:4)'
      using errcode = 'check_violation', constraint = 'functiescheiding';
  end if;
  return new;
end $$;
create trigger uitgesloten before insert on betrokkenheid for each row execute function weiger_uitgeslotene('gebruiker_id');
create trigger uitgesloten before insert on voorstel for each row execute function weiger_uitgeslotene('opgesteld_door');
create trigger uitgesloten before insert on advies for each row execute function weiger_uitgeslotene('gevraagd_door');
create trigger uitgesloten before insert on aanvullingsverzoek for each row execute function weiger_uitgeslotene('verzonden_door');
create trigger uitgesloten before insert or update on volledigheidstoets for each row execute function weiger_uitgeslotene('gebruiker_id');

-- Away from one day to another, with who takes the work meanwhile, if anybody. Coming back early takes it back.
create table afwezigheid (
  id              uuid primary key default gen_random_uuid(),
  gemeente_id     text not null,
  gebruiker_id    uuid not null,
  van             date not null,
  tot             date not null check (tot >= van),
  vervanger_id    uuid check (vervanger_id <> gebruiker_id),
  moment          timestamptz not null,
  vastgelegd_door uuid not null,
  ingetrokken_op  timestamptz,
  unique (gemeente_id, id),
  foreign key (gemeente_id, gebruiker_id) references gebruiker (gemeente_id, id),
  foreign key (gemeente_id, vervanger_id) references gebruiker (gemeente_id, id),
  foreign key (gemeente_id, vastgelegd_door) references gebruiker (gemeente_id, id)
);
create index afwezigheid_wie on afwezigheid (gebruiker_id, tot) where ingetrokken_op is null;
create index afwezigheid_gemeente on afwezigheid (gemeente_id, tot) where ingetrokken_op is null;
select tabel_openstellen('afwezigheid');
revoke update on afwezigheid from app;
grant update (ingetrokken_op) on afwezigheid to app;

create function bewaak_afwezigheid() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if old.ingetrokken_op is not null then
      raise exception 'Deze afwezigheid is al ingetrokken' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  perform from gebruiker where id = new.gebruiker_id for update;
  if exists (select from afwezigheid a where a.gebruiker_id = new.gebruiker_id and a.ingetrokken_op is null
     and a.van <= new.tot and new.van <= a.tot) then
    raise exception 'Voor deze dagen staat al een afwezigheid' using errcode = 'check_violation', constraint = 'afwezigheid_overlapt';
  end if;
  return new;
end $$;
create trigger niet_dubbel before insert or update on afwezigheid for each row execute function bewaak_afwezigheid();

-- A question can be taken back before it is answered, and asked again; the files an adviser may read are chosen with it.
alter table advies
  add ingetrokken_op    timestamptz,
  add ingetrokken_door  uuid,
  add ingetrokken_reden text not null default '',
  add foreign key (gemeente_id, ingetrokken_door) references gebruiker (gemeente_id, id),
  add check ((ingetrokken_op is null) = (ingetrokken_door is null)),
  add check ((ingetrokken_op is null) = (ingetrokken_reden = '')),
  add check (ingetrokken_op is null or (gegeven_op is null and teruggetreden_op is null)),
  drop constraint advies_aanvraag_id_adviseur_id_key;
create unique index advies_eenmaal on advies (aanvraag_id, adviseur_id) where ingetrokken_op is null;

create table adviesbijlage (
  gemeente_id text not null,
  advies_id   uuid not null,
  bestand_id  uuid not null,
  primary key (advies_id, bestand_id),
  foreign key (gemeente_id, advies_id) references advies (gemeente_id, id),
  foreign key (gemeente_id, bestand_id) references bestand (gemeente_id, id)
);
select tabel_openstellen('adviesbijlage', alleen_toevoegen => true);

create function bewaak_adviesbijlage() returns trigger language plpgsql as $$
begin
  if not exists (select from advies a join bestand b on b.aanvraag_id = a.aanvraag_id
     where a.id = new.advies_id and b.id = new.bestand_id and b.bericht_id is null and b.bezwaar_id is null
       and b.vervangen_door is null and b.verwijderd_op is null
       and a.gegeven_op is null and a.ingetrokken_op is null) then
    raise exception 'Een adviseur leest alleen bijlagen van de aanvraag zelf' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger van_deze_aanvraag before insert on adviesbijlage for each row execute function bewaak_adviesbijlage();

create or replace function bewaak_advies() returns trigger language plpgsql as $$
begin
  perform from aanvraag where id = new.aanvraag_id for update;
  if tg_op = 'UPDATE' and (old.gegeven_op is not null or old.teruggetreden_op is not null or old.ingetrokken_op is not null) then
    raise exception 'Een gegeven advies verandert niet meer' using errcode = 'restrict_violation';
  end if;
  -- advice is asked again on what is treated again
  if exists (select from besluit b where b.aanvraag_id = new.aanvraag_id and b.soort <> 'bezwaar' and not is_herroepen(b.id)) then
    raise exception 'Na het besluit verandert een advies niet meer' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'INSERT' then
    if not exists (select from betrokkenheid k where k.aanvraag_id = new.aanvraag_id and k.gebruiker_id = new.adviseur_id and k.taak = 'adviseur') then
      raise exception 'Wie adviseert staat als adviseur bij de zaak' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if (new.gemeente_id, new.aanvraag_id, new.adviseur_id, new.vraag, new.uiterlijk, new.gevraagd_op, new.gevraagd_door)
     is distinct from (old.gemeente_id, old.aanvraag_id, old.adviseur_id, old.vraag, old.uiterlijk, old.gevraagd_op, old.gevraagd_door) then
    raise exception 'Wat is gevraagd, staat vast' using errcode = 'check_violation';
  end if;
  if (new.tekst <> '' or new.strekking is not null) and not exists (select from belangenverklaring v
      where v.aanvraag_id = new.aanvraag_id and v.gebruiker_id = new.adviseur_id and v.geen_belang) then
    raise exception 'Eerst verklaart de adviseur geen belang te hebben (Awb 2:4)' using errcode = 'check_violation';
  end if;
  return new;
end $$;
