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

create table oordeel (
  gemeente_id    text not null,
  beoordeling_id uuid not null,
  voorwaarde     text not null,
  oordeel        text not null check (oordeel in ('voldoet', 'voldoet_niet')),
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
  score          int not null check (score in (0, 40, 60, 80, 100)),
  reden          text not null,
  primary key (beoordeling_id, criterium),
  foreign key (gemeente_id, beoordeling_id) references beoordeling (gemeente_id, id)
);
select tabel_openstellen('score', verwijderen => true);

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
  weigeringsgrond text,
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
  check (uitkomst <> 'weigeren' or weigeringsgrond is not null)
);
create unique index voorstel_geldend on voorstel (aanvraag_id) where vervallen_op is null;
select tabel_openstellen('voorstel');
