-- Assessing: interest declared first, judged alone, then a proposal.

create table belangenverklaring (
  id           uuid primary key default gen_random_uuid(),
  gemeente_id  text not null,
  aanvraag_id  uuid not null,
  gebruiker_id uuid not null,
  geen_belang  boolean not null,
  toelichting  text not null default '',
  moment       timestamptz not null,
  unique (aanvraag_id, gebruiker_id),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, gebruiker_id) references gebruiker (gemeente_id, id)
);
select tabel_openstellen('belangenverklaring', alleen_toevoegen => true);

create table beoordeling (
  id           uuid primary key default gen_random_uuid(),
  gemeente_id  text not null,
  aanvraag_id  uuid not null,
  gebruiker_id uuid not null,
  toegewezen_op timestamptz not null,
  versie       int not null default 0,
  afgerond_op  timestamptz,
  unique (gemeente_id, id),
  unique (aanvraag_id, gebruiker_id),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, gebruiker_id) references gebruiker (gemeente_id, id)
);
select tabel_openstellen('beoordeling');

-- A draft may leave the verdict open; finishing asks for all of them.
create table oordeel (
  gemeente_id    text not null,
  beoordeling_id uuid not null,
  voorwaarde     text not null,
  oordeel        text check (oordeel in ('voldoet', 'voldoet_niet')),
  bevinding      text not null check (bevinding in ('voldoet', 'nog_niet', 'oordeel_nodig')),
  reden          text not null,
  primary key (beoordeling_id, voorwaarde),
  foreign key (gemeente_id, beoordeling_id) references beoordeling (gemeente_id, id)
);
select tabel_openstellen('oordeel', verwijderen => true);

create table score (
  gemeente_id    text not null,
  beoordeling_id uuid not null,
  criterium      text not null,
  score          int check (score in (0, 40, 60, 80, 100)),
  reden          text not null,
  primary key (beoordeling_id, criterium),
  foreign key (gemeente_id, beoordeling_id) references beoordeling (gemeente_id, id)
);
select tabel_openstellen('score', verwijderen => true);

-- Two at a time, each on the case as assessor; who declared an interest no longer counts.
create function bewaak_toewijzing() returns trigger language plpgsql as $$
begin
  perform from aanvraag where id = new.aanvraag_id for update;
  if not exists (select from betrokkenheid k where k.aanvraag_id = new.aanvraag_id and k.gebruiker_id = new.gebruiker_id and k.taak = 'beoordelaar') then
    raise exception 'Wie beoordeelt staat als beoordelaar bij de zaak' using errcode = 'check_violation';
  end if;
  if (select count(*) from beoordeling b where b.aanvraag_id = new.aanvraag_id and not exists (select from belangenverklaring v
      where v.aanvraag_id = b.aanvraag_id and v.gebruiker_id = b.gebruiker_id and not v.geen_belang)) >= 2 then
    raise exception 'Twee mensen beoordelen een aanvraag' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger twee_beoordelaars before insert on beoordeling for each row execute function bewaak_toewijzing();

create function bewaak_beoordeling() returns trigger language plpgsql as $$
declare wie beoordeling%rowtype;
begin
  if tg_table_name = 'beoordeling' then
    if old.afgerond_op is not null then
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
  if wie.afgerond_op is not null then
    raise exception 'Een afgeronde beoordeling verandert niet meer' using errcode = 'restrict_violation';
  end if;
  if not exists (select from belangenverklaring v where v.aanvraag_id = wie.aanvraag_id and v.gebruiker_id = wie.gebruiker_id and v.geen_belang) then
    raise exception 'Eerst verklaart de beoordelaar geen belang te hebben (Awb 2:4)' using errcode = 'check_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger afgerond_is_vast before update on beoordeling for each row execute function bewaak_beoordeling();
create trigger afgerond_is_vast before insert or update or delete on oordeel for each row execute function bewaak_beoordeling();
create trigger afgerond_is_vast before insert or update or delete on score for each row execute function bewaak_beoordeling();

-- The proposal to the college or the mandated official: outcome, amount, and the reasons that become the letter.
create table voorstel (
  id              uuid primary key default gen_random_uuid(),
  gemeente_id     text not null,
  aanvraag_id     uuid not null,
  versie          int not null,
  uitkomst        text not null check (uitkomst in ('verlenen', 'deels_verlenen', 'weigeren')),
  bedrag          bigint not null check (bedrag >= 0),
  samenvatting    text not null,
  motivering      jsonb not null,
  verplichtingen  jsonb not null,
  betaalschema    jsonb not null,
  verantwoording_op date,
  weigeringsgrond text,
  wat_wel_kan     text not null default '',
  zienswijze      text not null default '',
  afwijking       text not null default '',
  score           numeric,
  opgesteld_door  uuid not null,
  moment          timestamptz not null,
  vervallen_op    timestamptz,
  unique (gemeente_id, id),
  unique (aanvraag_id, versie),
  unique (aanvraag_id, id),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, opgesteld_door) references gebruiker (gemeente_id, id),
  check ((uitkomst = 'weigeren') = (bedrag = 0)),
  check (uitkomst <> 'weigeren' or (weigeringsgrond is not null and wat_wel_kan <> ''))
);
create unique index voorstel_geldend on voorstel (aanvraag_id) where vervallen_op is null;
select tabel_openstellen('voorstel');

-- A proposal lapses, it does not change; it comes from somebody who assessed or read it on this case.
create function bewaak_voorstel() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (old.vervallen_op is not null or to_jsonb(new) - 'vervallen_op' <> to_jsonb(old) - 'vervallen_op') then
    raise exception 'Een voorstel verandert niet: maak een nieuwe versie' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'INSERT' and not exists (select from betrokkenheid k where k.aanvraag_id = new.aanvraag_id
     and k.gebruiker_id = new.opgesteld_door and k.taak in ('beoordelaar', 'tweede_lezer')) then
    raise exception 'Wie een voorstel opstelt, beoordeelde de aanvraag of is de tweede lezer' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger voorstel_is_vast before insert or update on voorstel for each row execute function bewaak_voorstel();
