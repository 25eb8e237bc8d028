-- Money: the account, and payments that never exceed what was granted.

-- iban: encrypted with DATA_KEY; hash: to see that two accounts are the same without reading them.
create table rekening (
  id              uuid primary key default gen_random_uuid(),
  gemeente_id     text not null,
  aanvraag_id     uuid not null,
  partij_id       uuid not null,
  iban            text not null,
  iban_gemaskeerd text not null,
  tenaamstelling  text not null,
  opgegeven_op    timestamptz not null,
  opgegeven_door  uuid not null,
  bevestigd_op    timestamptz,
  bevestigd_door  uuid,
  afgewezen_op    timestamptz,
  afgewezen_reden text,
  vervallen_op    timestamptz,
  unique (gemeente_id, id),
  unique (aanvraag_id, id),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, partij_id) references partij (gemeente_id, id),
  foreign key (gemeente_id, opgegeven_door) references gebruiker (gemeente_id, id),
  foreign key (gemeente_id, bevestigd_door) references gebruiker (gemeente_id, id),
  check ((bevestigd_op is null) = (bevestigd_door is null)),
  check (bevestigd_door is distinct from opgegeven_door),
  check (bevestigd_op is null or afgewezen_op is null)
);
create unique index rekening_geldend on rekening (aanvraag_id) where vervallen_op is null and afgewezen_op is null;
select tabel_openstellen('rekening');

-- The money of one application: what is granted, what was put on the list, what is determined.
create table subsidie (
  aanvraag_id uuid primary key,
  gemeente_id text not null,
  plafond_id  uuid not null,
  verleend    bigint not null check (verleend > 0),
  klaargezet  bigint not null default 0 check (klaargezet >= 0),
  vastgesteld bigint check (vastgesteld >= 0),
  constraint niet_meer_dan_verleend check (klaargezet <= verleend),
  constraint vaststelling_niet_hoger check (vastgesteld is null or vastgesteld <= verleend),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, plafond_id) references plafond (gemeente_id, id)
);
select tabel_openstellen('subsidie');

create table betaling (
  id              uuid primary key default gen_random_uuid(),
  gemeente_id     text not null,
  aanvraag_id     uuid not null,
  betaalschema_id uuid not null unique,
  rekening_id     uuid not null,
  soort           text not null check (soort in ('voorschot', 'slotbetaling')),
  bedrag          bigint not null check (bedrag > 0),
  kenmerk         text not null unique,
  klaargezet_op   timestamptz not null,
  klaargezet_door uuid not null,
  vrijgegeven_op  timestamptz,
  vrijgegeven_door uuid,
  unique (gemeente_id, id),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, betaalschema_id) references betaalschema (gemeente_id, id),
  foreign key (aanvraag_id, rekening_id) references rekening (aanvraag_id, id),
  foreign key (gemeente_id, klaargezet_door) references gebruiker (gemeente_id, id),
  foreign key (gemeente_id, vrijgegeven_door) references gebruiker (gemeente_id, id),
  check ((vrijgegeven_op is null) = (vrijgegeven_door is null)),
  constraint vier_ogen check (vrijgegeven_door is distinct from klaargezet_door)
);
create index betaling_lijst on betaling (gemeente_id, klaargezet_op, id) where vrijgegeven_op is null;
select tabel_openstellen('betaling');

-- Paid only on a confirmed account, for the amount of the schedule; a released payment is final.
create function bewaak_betaling() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.vrijgegeven_op is not null then
    raise exception 'Een vrijgegeven betaling verandert niet meer' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and (new.bedrag, new.aanvraag_id, new.betaalschema_id, new.rekening_id, new.klaargezet_door) is distinct from
     (old.bedrag, old.aanvraag_id, old.betaalschema_id, old.rekening_id, old.klaargezet_door) then
    raise exception 'Een klaargezette betaling verandert niet' using errcode = 'restrict_violation';
  end if;
  if not exists (select from rekening r where r.id = new.rekening_id and r.bevestigd_op is not null and r.vervallen_op is null) then
    raise exception 'Betalen kan alleen op een bevestigde rekening' using errcode = 'check_violation';
  end if;
  if not exists (select from betaalschema s join besluit b on b.id = s.besluit_id
                 where s.id = new.betaalschema_id and s.bedrag = new.bedrag and b.aanvraag_id = new.aanvraag_id) then
    raise exception 'Een betaling volgt het betaalschema van het besluit' using errcode = 'check_violation';
  end if;
  if new.vrijgegeven_door is not null and not exists (select from betrokkenheid k where k.aanvraag_id = new.aanvraag_id
     and k.gebruiker_id = new.vrijgegeven_door and k.taak = 'betaler') then
    raise exception 'Wie vrijgeeft staat als betaler bij de zaak' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger betaling_klopt before insert or update on betaling for each row execute function bewaak_betaling();
create trigger niet_verwijderen before delete on betaling for each row execute function weiger_wijziging();
