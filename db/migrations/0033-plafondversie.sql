-- A ceiling changes by a new version only, made known with its source (Awb 4:25, 4:27). The first one comes with the
-- scheme. verlaagt_eerdere: a lowering that follows from the budget and was announced beforehand, which also counts for
-- applications that were filed before it (Awb 4:28); any other lowering leaves those as they were (Awb 4:27 lid 2).
create table plafond_versie (
  plafond_id       uuid not null,
  gemeente_id      text not null,
  versie           int not null check (versie > 0),
  bedrag           bigint not null check (bedrag >= 0),
  bekendgemaakt_op date not null,
  bron             text not null check (bron in ('regeling', 'raadsbesluit', 'collegebesluit')),
  bronvermelding   text not null default '',
  reden            text not null default '',
  verlaagt_eerdere boolean not null default false,
  aankondiging     text not null default '',
  moment           timestamptz,
  gepubliceerd_door uuid,
  primary key (plafond_id, versie),
  foreign key (gemeente_id, plafond_id) references plafond (gemeente_id, id),
  foreign key (gemeente_id, gepubliceerd_door) references gebruiker (gemeente_id, id),
  check ((versie = 1) = (bron = 'regeling')),
  check ((versie = 1) = (moment is null) and (versie = 1) = (gepubliceerd_door is null)),
  check (versie = 1 or (bronvermelding <> '' and reden <> '')),
  constraint begrotingsverlaging check (not verlaagt_eerdere or (bron = 'raadsbesluit' and aankondiging <> ''))
);
select tabel_openstellen('plafond_versie', alleen_toevoegen => true);

-- From which lines of the budget the money comes; together they are the ceiling.
create table begrotingsregel (
  plafond_id   uuid not null,
  versie       int not null,
  volgnummer   int not null check (volgnummer > 0),
  gemeente_id  text not null,
  omschrijving text not null check (omschrijving <> ''),
  bedrag       bigint not null check (bedrag > 0),
  primary key (plafond_id, versie, volgnummer),
  foreign key (plafond_id, versie) references plafond_versie (plafond_id, versie),
  foreign key (gemeente_id, plafond_id) references plafond (gemeente_id, id)
);
select tabel_openstellen('begrotingsregel', alleen_toevoegen => true);

-- Up to here applications may still claim that were filed before a lowering.
alter table plafond add beschermd bigint not null default 0 check (beschermd >= 0);
alter table plafond drop constraint plafond_niet_overschreden;
alter table plafond add constraint plafond_niet_overschreden check (vastgelegd <= greatest(bedrag, beschermd));

create function eerste_plafondversie() returns trigger language plpgsql as $$
begin
  insert into plafond_versie (plafond_id, gemeente_id, versie, bedrag, bekendgemaakt_op, bron)
    values (new.id, new.gemeente_id, 1, new.bedrag, new.bekendgemaakt_op, 'regeling');
  return null;
end $$;
create trigger eerste_versie after insert on plafond for each row execute function eerste_plafondversie();
insert into plafond_versie (plafond_id, gemeente_id, versie, bedrag, bekendgemaakt_op, bron)
  select id, gemeente_id, 1, bedrag, bekendgemaakt_op, 'regeling' from plafond;

-- The amount is that of its newest version, never below what is committed; versions come one after the other.
create function bewaak_plafond() returns trigger language plpgsql as $$
begin
  if (new.bedrag, new.versie, new.bekendgemaakt_op, new.beschermd, new.gemeente_id, new.regeling_id, new.periode) is not distinct from
     (old.bedrag, old.versie, old.bekendgemaakt_op, old.beschermd, old.gemeente_id, old.regeling_id, old.periode) then
    return new;
  end if;
  if (new.gemeente_id, new.regeling_id, new.periode) is distinct from (old.gemeente_id, old.regeling_id, old.periode)
     or new.versie <> old.versie + 1 or not exists (select from plafond_versie v where v.plafond_id = new.id
        and (v.versie, v.bedrag, v.bekendgemaakt_op) = (new.versie, new.bedrag, new.bekendgemaakt_op)
        and new.beschermd = case when v.verlaagt_eerdere then 0 when new.bedrag < old.bedrag then greatest(old.beschermd, old.bedrag)
                                 else old.beschermd end) then
    raise exception 'Een plafond verandert alleen met een nieuwe versie' using errcode = 'check_violation', constraint = 'plafond_heeft_versie';
  end if;
  if new.bedrag < old.bedrag and new.bedrag < new.vastgelegd then
    raise exception 'Een plafond gaat niet onder wat is vastgelegd' using errcode = 'check_violation', constraint = 'plafond_niet_onder_vastgelegd';
  end if;
  return new;
end $$;
create trigger plafond_heeft_versie before update on plafond for each row execute function bewaak_plafond();

create function bewaak_plafondversie() returns trigger language plpgsql as $$
declare som bigint;
begin
  if not exists (select from plafond p where p.id = new.plafond_id and p.versie >= new.versie) then
    raise exception 'Een versie is die van het plafond zelf' using errcode = 'check_violation', constraint = 'plafond_heeft_versie';
  end if;
  if exists (select from plafond_versie v where v.plafond_id = new.plafond_id and v.versie = new.versie - 1
             and (v.bekendgemaakt_op > new.bekendgemaakt_op or (new.verlaagt_eerdere and new.bedrag >= v.bedrag))) then
    raise exception 'Een versie komt na de vorige; alleen een verlaging geldt voor wie al indiende' using errcode = 'check_violation';
  end if;
  select coalesce(sum(r.bedrag), 0) into som from begrotingsregel r where r.plafond_id = new.plafond_id and r.versie = new.versie;
  if som <> new.bedrag and new.versie > 1 then
    raise exception 'De begrotingsregels zijn samen het plafond' using errcode = 'check_violation', constraint = 'regels_zijn_plafond';
  end if;
  return null;
end $$;
create constraint trigger versie_klopt after insert on plafond_versie deferrable initially deferred
  for each row execute function bewaak_plafondversie();

create function bewaak_begrotingsregel() returns trigger language plpgsql as $$
begin
  if exists (select from plafond p where p.id = new.plafond_id and p.versie >= new.versie and p.versie > 1) then
    raise exception 'Een versie verandert niet' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger versie_is_vast before insert on begrotingsregel for each row execute function bewaak_begrotingsregel();

-- The ceiling that counts for what was filed on this day: the version known then (made known before that day), raised
-- by every later one that gives more and lowered only by one that says so. volatile: it reads what was published while
-- its caller waited for the ceiling.
create function plafond_voor(welk uuid, ingediend date) returns bigint language plpgsql volatile as $$
declare
  grens bigint;
  een record;
begin
  for een in select v.bedrag, v.versie, v.verlaagt_eerdere, v.bekendgemaakt_op < ingediend as bekend
               from plafond_versie v where v.plafond_id = welk order by v.versie loop
    if grens is null or een.bekend or een.bedrag > grens or een.verlaagt_eerdere then
      grens := een.bedrag;
    end if;
  end loop;
  return grens;
end $$;
grant execute on function plafond_voor to app;

-- With a decision stands which ceiling it was measured by, all of it or nothing (Awb 4:25 lid 3).
alter table besluit add plafond_versie int;
alter table besluit add constraint plafond_erbij check (soort not in ('verlening', 'weigering', 'direct_vaststelling', 'vaststelling')
  or num_nonnulls(plafond_id, plafond_bedrag, plafond_vastgelegd) in (0, 3));

create function bewaak_plafondbesluit() returns trigger language plpgsql as $$
declare ingediend date;
begin
  select (a.ingediend_op at time zone 'Europe/Amsterdam')::date into ingediend from aanvraag a where a.id = new.aanvraag_id;
  if (select p.vastgelegd from plafond p where p.id = new.plafond_id) > plafond_voor(new.plafond_id, ingediend) then
    raise exception 'Dit plafond laat dit voor deze aanvraag niet toe' using errcode = 'check_violation', constraint = 'plafond_niet_overschreden';
  end if;
  return null;
end $$;
create trigger binnen_plafond after insert on besluit for each row
  when (new.soort in ('verlening', 'direct_vaststelling')) execute function bewaak_plafondbesluit();
