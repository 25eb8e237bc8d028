-- Money: the account, and payments that never exceed what was granted. What is wrong is refused here too, by whatever road it comes.

-- What is granted, what was put on the list, what is determined. klaargezet is the sum of the payments, counted on every commit.
create table subsidie (
  aanvraag_id uuid primary key,
  gemeente_id text not null,
  plafond_id  uuid not null,
  verleend    bigint not null check (verleend > 0),
  klaargezet  bigint not null default 0 check (klaargezet >= 0),
  vastgesteld bigint check (vastgesteld >= 0),
  unique (gemeente_id, aanvraag_id),
  constraint niet_meer_dan_verleend check (klaargezet <= verleend),
  constraint vaststelling_niet_hoger check (vastgesteld is null or vastgesteld <= verleend),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, plafond_id) references plafond (gemeente_id, id)
);
create index subsidie_open on subsidie (gemeente_id) where klaargezet < coalesce(vastgesteld, verleend);
select tabel_openstellen('subsidie');
create trigger niet_verwijderen before delete on subsidie for each row execute function weiger_wijziging();

-- iban: encrypted with DATA_KEY, so no statement can compare two accounts.
create table rekening (
  id              uuid primary key default gen_random_uuid(),
  gemeente_id     text not null,
  aanvraag_id     uuid not null,
  partij_id       uuid not null,
  iban            text not null check (iban ~ '^[A-Za-z0-9+/=]{40,}$'),
  iban_gemaskeerd text not null check (iban_gemaskeerd like '%•%'),
  tenaamstelling  text not null,
  opgegeven_op    timestamptz not null,
  opgegeven_door  uuid not null,
  bevestigd_op    timestamptz,
  bevestigd_door  uuid,
  afgewezen_op    timestamptz,
  afgewezen_door  uuid,
  afgewezen_reden text,
  vervallen_op    timestamptz,
  unique (gemeente_id, id),
  unique (aanvraag_id, id),
  foreign key (gemeente_id, aanvraag_id) references subsidie (gemeente_id, aanvraag_id),
  foreign key (aanvraag_id, partij_id) references deelname (aanvraag_id, partij_id),
  foreign key (gemeente_id, opgegeven_door) references gebruiker (gemeente_id, id),
  foreign key (gemeente_id, bevestigd_door) references gebruiker (gemeente_id, id),
  foreign key (gemeente_id, afgewezen_door) references gebruiker (gemeente_id, id),
  check ((bevestigd_op is null) = (bevestigd_door is null)),
  check ((afgewezen_op is null) = (afgewezen_door is null) and (afgewezen_op is null) = (afgewezen_reden is null)),
  check (bevestigd_door is distinct from opgegeven_door or bevestigd_door is null),
  check (bevestigd_op is null or afgewezen_op is null)
);
create unique index rekening_geldend on rekening (aanvraag_id) where vervallen_op is null and afgewezen_op is null;
select tabel_openstellen('rekening');
create trigger niet_verwijderen before delete on rekening for each row execute function weiger_wijziging();

-- Who read an account number in full, and when.
create table rekening_inzage (
  id           bigint generated always as identity primary key,
  gemeente_id  text not null,
  rekening_id  uuid not null,
  gebruiker_id uuid not null,
  moment       timestamptz not null,
  foreign key (gemeente_id, rekening_id) references rekening (gemeente_id, id),
  foreign key (gemeente_id, gebruiker_id) references gebruiker (gemeente_id, id)
);
create index rekening_inzage_rekening on rekening_inzage (rekening_id, gebruiker_id, moment desc);
select tabel_openstellen('rekening_inzage', alleen_toevoegen => true);

-- The penvoerder gives the account; an official who read it in full, and is no applicant, confirms or rejects it once.
create function bewaak_rekening() returns trigger language plpgsql as $$
declare controleur uuid := coalesce(new.bevestigd_door, new.afgewezen_door);
begin
  if tg_op = 'INSERT' then
    if controleur is not null or new.vervallen_op is not null then
      raise exception 'Een rekening wordt eerst opgegeven en dan gecontroleerd' using errcode = 'check_violation';
    end if;
    if not exists (select from toegang t where t.aanvraag_id = new.aanvraag_id and t.gebruiker_id = new.opgegeven_door
                   and t.recht = 'penvoerder' and t.partij_id = new.partij_id) then
      raise exception 'De penvoerder geeft de rekening op' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if (new.gemeente_id, new.aanvraag_id, new.partij_id, new.iban, new.iban_gemaskeerd, new.tenaamstelling, new.opgegeven_op, new.opgegeven_door)
     is distinct from (old.gemeente_id, old.aanvraag_id, old.partij_id, old.iban, old.iban_gemaskeerd, old.tenaamstelling, old.opgegeven_op, old.opgegeven_door) then
    raise exception 'Een opgegeven rekening verandert niet; een andere is een nieuwe opgave' using errcode = 'restrict_violation';
  end if;
  if old.vervallen_op is not null
     or ((old.bevestigd_op is not null or old.afgewezen_op is not null)
         and (new.bevestigd_op, new.bevestigd_door, new.afgewezen_op, new.afgewezen_door, new.afgewezen_reden)
             is distinct from (old.bevestigd_op, old.bevestigd_door, old.afgewezen_op, old.afgewezen_door, old.afgewezen_reden)) then
    raise exception 'De controle van een rekening staat vast' using errcode = 'restrict_violation';
  end if;
  if controleur is not null and controleur is distinct from coalesce(old.bevestigd_door, old.afgewezen_door) then
    if exists (select from toegang t where t.aanvraag_id = new.aanvraag_id and t.gebruiker_id = controleur) then
      raise exception 'Wie aanvraagt controleert de rekening niet' using errcode = 'check_violation', constraint = 'functiescheiding';
    end if;
    if not exists (select from rekening_inzage i where i.rekening_id = new.id and i.gebruiker_id = controleur) then
      raise exception 'Wie een rekening controleert heeft het nummer gezien' using errcode = 'check_violation';
    end if;
  end if;
  return new;
end $$;
create trigger rekening_klopt before insert or update on rekening for each row execute function bewaak_rekening();

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
  foreign key (gemeente_id, aanvraag_id) references subsidie (gemeente_id, aanvraag_id),
  foreign key (gemeente_id, betaalschema_id) references betaalschema (gemeente_id, id),
  foreign key (aanvraag_id, rekening_id) references rekening (aanvraag_id, id),
  foreign key (gemeente_id, klaargezet_door) references gebruiker (gemeente_id, id),
  foreign key (gemeente_id, vrijgegeven_door) references gebruiker (gemeente_id, id),
  check ((vrijgegeven_op is null) = (vrijgegeven_door is null)),
  constraint vier_ogen check (vrijgegeven_door is distinct from klaargezet_door)
);
create index betaling_lijst on betaling (gemeente_id, klaargezet_op, id) where vrijgegeven_op is null;
create index betaling_vrijgegeven on betaling (gemeente_id, vrijgegeven_op desc, id desc) where vrijgegeven_op is not null;
create index betaling_aanvraag on betaling (aanvraag_id);
select tabel_openstellen('betaling');

-- Paid once, on a confirmed account, as the schedule of a published decision says, by two people; released is final.
-- Only when the account has lapsed in between is a payment put ready anew, by whoever does that.
create function bewaak_betaling() returns trigger language plpgsql as $$
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
  select s.bedrag, s.vanaf, b.aanvraag_id, b.soort, k.besluit_id as bekend, u.vastgesteld into termijn
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
create trigger betaling_klopt before insert or update on betaling for each row execute function bewaak_betaling();
create trigger niet_verwijderen before delete on betaling for each row execute function weiger_wijziging();

-- The schedule of a decision never promises more than the decision, nor more than is left after what was paid before and
-- not claimed back (a column that comes with changes and withdrawals).
create function bewaak_schema_binnen_besluit() returns trigger language plpgsql as $$
declare
  zaak record;
begin
  select b.aanvraag_id, b.soort, b.bedrag, coalesce(u.klaargezet - u.teruggevorderd, 0) as betaald into zaak
    from besluit b left join subsidie u on u.aanvraag_id = b.aanvraag_id where b.id = new.besluit_id;
  if (select sum(s.bedrag) from betaalschema s where s.besluit_id = new.besluit_id)
     > zaak.bedrag - (case zaak.soort when 'vaststelling' then zaak.betaald else 0 end) then
    raise exception 'Het betaalschema belooft meer dan het besluit' using errcode = 'check_violation', constraint = 'schema_binnen_besluit';
  end if;
  return null;
end $$;
create trigger schema_binnen_besluit after insert on betaalschema for each row execute function bewaak_schema_binnen_besluit();

-- The counters say what the decisions and the payments say; looked at when the transaction ends.
create function bewaak_subsidie() returns trigger language plpgsql as $$
declare
  stand record;
begin
  select u.verleend, u.klaargezet, u.vastgesteld, u.plafond_id as plafond,
         v.bedrag as besloten, v.plafond_id as besloten_plafond,
         (select b.bedrag from besluit b where b.aanvraag_id = u.aanvraag_id and b.soort in ('vaststelling', 'direct_vaststelling')
          order by b.soort desc limit 1) as besloten_vast,
         (select coalesce(sum(p.bedrag), 0) from betaling p where p.aanvraag_id = u.aanvraag_id) as betaald
    into stand
    from subsidie u left join besluit v on v.aanvraag_id = u.aanvraag_id and v.soort in ('verlening', 'direct_vaststelling')
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
create constraint trigger subsidie_klopt after insert or update on subsidie
  deferrable initially deferred for each row execute function bewaak_subsidie();
create constraint trigger subsidie_klopt after insert or update on betaling
  deferrable initially deferred for each row execute function bewaak_subsidie();
