-- A round: all complete applications in one order, with lots where the published rule leaves it to the lot.

-- Among applications with the same score the one that does best on this criterium goes first; without one, or when that
-- is the same too, lots are drawn.
alter table regeling_versie add gelijke_stand_criterium text;

-- Before the draw: which applications, in the order of their numbers, and where the seed comes from. zegel can be
-- published: SHA-256 of the seed and the list (verzegeld: drawn here and kept secret until the draw), or of the named
-- source and the list (bron: the seed is drawn by others at a later moment). One list is drawn once.
create table loting (
  id           uuid primary key default gen_random_uuid(),
  gemeente_id  text not null,
  regeling_versie_id uuid not null,
  wijze        text not null check (wijze in ('verzegeld', 'bron')),
  bron         text not null,
  lijst        text[] not null check (cardinality(lijst) >= 2),
  zegel        text not null check (zegel ~ '^[0-9a-f]{64}$'),
  verzegeld    text,
  moment       timestamptz not null,
  vastgelegd_door uuid not null,
  unique (gemeente_id, id),
  foreign key (gemeente_id, regeling_versie_id) references regeling_versie (gemeente_id, id),
  foreign key (gemeente_id, vastgelegd_door) references gebruiker (gemeente_id, id),
  check ((wijze = 'verzegeld') = (verzegeld is not null)),
  check (wijze <> 'bron' or (bron <> '' and zegel = encode(sha256(convert_to(bron || ' ' || array_to_string(lijst, ' '), 'UTF8')), 'hex')))
);
select tabel_openstellen('loting', alleen_toevoegen => true);
-- One draw for one list. By its hash: a list of hundreds is too long for an index.
create unique index loting_lijst on loting (regeling_versie_id, hash_array_extended(lijst, 0));

-- The draw itself: the seed in the open, who was there, and the order that follows from it.
create table trekking (
  loting_id    uuid primary key,
  gemeente_id  text not null,
  zaad         text not null check (zaad ~ '^\S(.*\S)?$'),
  volgorde     text[] not null,
  aanwezigen   text[] not null check (cardinality(aanwezigen) >= 2),
  moment       timestamptz not null,
  getrokken_door uuid not null,
  foreign key (gemeente_id, loting_id) references loting (gemeente_id, id),
  foreign key (gemeente_id, getrokken_door) references gebruiker (gemeente_id, id)
);
select tabel_openstellen('trekking', alleen_toevoegen => true);

-- The order is what anybody computes: by SHA-256 of the seed, a space and the number. A sealed seed is the one of the seal.
create function bewaak_trekking() returns trigger language plpgsql as $$
declare vooraf loting%rowtype;
begin
  select * into vooraf from loting where id = new.loting_id;
  if new.volgorde <> (select array_agg(nummer order by encode(sha256(convert_to(new.zaad || ' ' || nummer, 'UTF8')), 'hex') collate "C")
                        from unnest(vooraf.lijst) nummer) then
    raise exception 'De volgorde volgt niet uit het zaad' using errcode = 'check_violation';
  end if;
  if vooraf.wijze = 'verzegeld' and vooraf.zegel <> encode(sha256(convert_to(new.zaad || ' ' || array_to_string(vooraf.lijst, ' '), 'UTF8')), 'hex') then
    raise exception 'Dit zaad hoort niet bij het zegel' using errcode = 'check_violation';
  end if;
  if new.moment <= vooraf.moment then
    raise exception 'Trekken gebeurt na het vastleggen van de lijst' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger narekenbaar before insert on trekking for each row execute function bewaak_trekking();

-- The ranking as it was fixed; another one is a new version, with a reason.
create table rangschikking (
  id           uuid primary key default gen_random_uuid(),
  gemeente_id  text not null,
  regeling_versie_id uuid not null,
  versie       int not null check (versie > 0),
  reden        text not null,
  loting_id    uuid,
  minimumscore int,
  beschikbaar  bigint not null check (beschikbaar >= 0),
  moment       timestamptz not null,
  vastgesteld_door uuid not null,
  unique (gemeente_id, id),
  unique (regeling_versie_id, versie),
  foreign key (gemeente_id, regeling_versie_id) references regeling_versie (gemeente_id, id),
  foreign key (gemeente_id, loting_id) references loting (gemeente_id, id),
  foreign key (gemeente_id, vastgesteld_door) references gebruiker (gemeente_id, id),
  check (versie = 1 or reden <> '')
);
select tabel_openstellen('rangschikking', alleen_toevoegen => true);

-- plaats is empty for who falls out before the order is made: below the minimum, or a condition not met.
create table rangplaats (
  gemeente_id  text not null,
  rangschikking_id uuid not null,
  aanvraag_id  uuid not null,
  plaats       int check (plaats > 0),
  score        numeric not null,
  door         text not null check (door in ('score', 'criterium', 'lot')),
  uitkomst     text not null check (uitkomst in ('past', 'deels', 'plafond', 'minimum', 'voorwaarde')),
  bedrag       bigint not null check (bedrag >= 0),
  -- decided before this order was fixed: place and amount are those it was decided on
  besloten     boolean not null default false,
  primary key (rangschikking_id, aanvraag_id),
  unique (rangschikking_id, plaats),
  foreign key (gemeente_id, rangschikking_id) references rangschikking (gemeente_id, id),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  check ((plaats is null) = (uitkomst in ('minimum', 'voorwaarde'))),
  check ((bedrag > 0) = (uitkomst in ('past', 'deels')))
);
create index rangplaats_aanvraag on rangplaats (aanvraag_id);
select tabel_openstellen('rangplaats', alleen_toevoegen => true);

-- What fits never comes to more than what is left under the ceiling (Awb 4:25 lid 2); nobody who was decided drops out.
create function bewaak_rangschikking() returns trigger language plpgsql as $$
begin
  if (select coalesce(sum(p.bedrag), 0) from rangplaats p where p.rangschikking_id = new.id and not p.besloten) > new.beschikbaar then
    raise exception 'De rangschikking verdeelt meer dan er is' using errcode = 'check_violation';
  end if;
  if exists (select from rangplaats p join rangschikking r on r.id = p.rangschikking_id
               join aanvraag a on a.id = p.aanvraag_id
              where r.regeling_versie_id = new.regeling_versie_id and r.versie = new.versie - 1
                and a.status not in ('beoordeeld', 'gerangschikt', 'voorstel', 'ingetrokken_door_aanvrager')
                and not exists (select from rangplaats q where q.rangschikking_id = new.id and q.aanvraag_id = p.aanvraag_id)) then
    raise exception 'Wie een besluit kreeg, houdt zijn plaats in de volgorde (Awb 4:26)' using errcode = 'check_violation', constraint = 'besloten_plaats';
  end if;
  return null;
end $$;
create constraint trigger past_onder_plafond after insert on rangschikking deferrable initially deferred
  for each row execute function bewaak_rangschikking();

-- Who was decided keeps the place and the amount of the order before; nobody else has a place that stands.
create function bewaak_besloten_plaats() returns trigger language plpgsql as $$
begin
  if new.besloten = exists (select from aanvraag a where a.id = new.aanvraag_id and a.status in ('beoordeeld', 'gerangschikt', 'voorstel'))
     or (new.besloten and not exists (select from rangschikking r join rangschikking e on e.regeling_versie_id = r.regeling_versie_id
            and e.versie = r.versie - 1 join rangplaats p on p.rangschikking_id = e.id
          where r.id = new.rangschikking_id and p.aanvraag_id = new.aanvraag_id
            and (p.plaats, p.score, p.door, p.uitkomst, p.bedrag) is not distinct from (new.plaats, new.score, new.door, new.uitkomst, new.bedrag))) then
    raise exception 'Wie een besluit kreeg, houdt zijn plaats in de volgorde (Awb 4:26)' using errcode = 'check_violation', constraint = 'besloten_plaats';
  end if;
  return new;
end $$;
create trigger blijft_staan before insert on rangplaats for each row execute function bewaak_besloten_plaats();

-- Nobody is granted more than the newest order of the round leaves for them (Awb 4:26).
create function bewaak_rangplaats() returns trigger language plpgsql as $$
begin
  if exists (select from aanvraag a join regeling_versie v on v.id = a.regeling_versie_id
              where a.id = new.aanvraag_id and v.verdeelwijze = 'tender')
     and new.bedrag > coalesce((select p.bedrag from rangplaats p join rangschikking r on r.id = p.rangschikking_id
                                 where p.aanvraag_id = new.aanvraag_id order by r.versie desc limit 1), 0) then
    raise exception 'In de volgorde van de ronde is er minder voor deze aanvraag' using errcode = 'check_violation', constraint = 'rangplaats';
  end if;
  return new;
end $$;
create trigger binnen_rangplaats before insert on besluit for each row
  when (new.soort in ('verlening', 'direct_vaststelling')) execute function bewaak_rangplaats();

-- A proposal in a round rests on the score its place was given on: the order is never that of other scores (Awb 4:26).
create function bewaak_voorstelscore() returns trigger language plpgsql as $$
declare gerangschikt numeric := (select p.score from rangplaats p join rangschikking r on r.id = p.rangschikking_id
                                  where p.aanvraag_id = new.aanvraag_id order by r.versie desc limit 1);
begin
  if gerangschikt <> new.score then
    raise exception 'De volgorde van de ronde rust op een andere score' using errcode = 'check_violation', constraint = 'score_van_rangplaats';
  end if;
  return new;
end $$;
create trigger op_rangplaats before insert on voorstel for each row execute function bewaak_voorstelscore();

-- The applications of one round, among all there are.
create index aanvraag_regeling_versie on aanvraag (regeling_versie_id);
