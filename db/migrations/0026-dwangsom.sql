-- Who decides too late and was told so in writing owes the applicant money for each day (Awb 4:17 to 4:20).

alter table termijn drop constraint termijn_soort_check;
alter table termijn add constraint termijn_soort_check check (soort in ('beslistermijn', 'hersteltermijn',
  'buitenbehandelingtermijn', 'bezwaartermijn', 'betaaltermijn', 'vaststellingsaanvraag', 'vaststellingsbesluit',
  'ingebrekestelling', 'dwangsombetaling'));

-- Once per term; eerste_dag is the first day that costs money when nothing is decided before it.
create table ingebrekestelling (
  id           uuid primary key default gen_random_uuid(),
  gemeente_id  text not null,
  aanvraag_id  uuid not null,
  termijn_id   uuid not null unique,
  termijn_tot  date not null,
  ontvangen_op date not null,
  eerste_dag   date not null,
  weg          text not null check (weg in ('portaal', 'papier')),
  toelichting  text not null default '',
  vastgelegd_door uuid not null,
  moment       timestamptz not null,
  unique (gemeente_id, id),
  unique (aanvraag_id, id),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, termijn_id) references termijn (gemeente_id, id),
  foreign key (gemeente_id, vastgelegd_door) references gebruiker (gemeente_id, id),
  constraint niet_te_vroeg check (ontvangen_op > termijn_tot),
  constraint twee_weken check (eerste_dag >= ontvangen_op + 14)
);
create index ingebrekestelling_gemeente on ingebrekestelling (gemeente_id, eerste_dag, id);
select tabel_openstellen('ingebrekestelling', alleen_toevoegen => true);

-- The decision that fixes whether a sum is due and how much (Awb 4:18); without a ground of 4:17 lid 5 it is due.
create table dwangsombesluit (
  ingebrekestelling_id uuid primary key,
  gemeente_id  text not null,
  aanvraag_id  uuid not null,
  grond        text check (grond in ('onredelijk_laat', 'geen_belanghebbende', 'kennelijk')),
  reden        text not null default '',
  dagen        int not null check (dagen between 0 and 42),
  bedrag       bigint not null,
  datum        date not null,
  moment       timestamptz not null,
  gemandateerde_id uuid not null,
  bericht_id   uuid not null,
  foreign key (aanvraag_id, ingebrekestelling_id) references ingebrekestelling (aanvraag_id, id),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, gemandateerde_id) references gebruiker (gemeente_id, id),
  foreign key (gemeente_id, bericht_id) references bericht (gemeente_id, id),
  constraint bedrag_volgens_de_wet check (bedrag = 2300 * least(dagen, 14)
    + 3500 * greatest(least(dagen, 28) - 14, 0) + 4500 * greatest(dagen - 28, 0)),
  constraint grond_of_bedrag check ((grond is null) = (dagen > 0)),
  check (grond is null or reden <> '')
);
select tabel_openstellen('dwangsombesluit', alleen_toevoegen => true);

-- Each of the applicants is due an equal part (Awb 4:17 lid 6).
create table dwangsomdeel (
  ingebrekestelling_id uuid not null references dwangsombesluit,
  gemeente_id  text not null,
  aanvraag_id  uuid not null,
  partij_id    uuid not null,
  bedrag       bigint not null check (bedrag > 0),
  primary key (ingebrekestelling_id, partij_id),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (aanvraag_id, partij_id) references deelname (aanvraag_id, partij_id)
);
select tabel_openstellen('dwangsomdeel', alleen_toevoegen => true);

-- No day is paid that is not over, and the parts are the sum.
create function bewaak_dwangsom() returns trigger language plpgsql as $$
declare
  eerste date := (select g.eerste_dag from ingebrekestelling g where g.id = new.ingebrekestelling_id);
begin
  if new.dagen > 0 and eerste + new.dagen > new.datum then
    raise exception 'Een dwangsom wordt vastgesteld na de laatste dag waarover zij verschuldigd is (Awb 4:18)' using errcode = 'check_violation';
  end if;
  if (select coalesce(sum(d.bedrag), 0) from dwangsomdeel d where d.ingebrekestelling_id = new.ingebrekestelling_id) <> new.bedrag
     or (select max(d.bedrag) - min(d.bedrag) from dwangsomdeel d where d.ingebrekestelling_id = new.ingebrekestelling_id) > 1 then
    raise exception 'De aanvragers krijgen samen de dwangsom, ieder een gelijk deel (Awb 4:17 lid 6)' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger dwangsom_klopt after insert on dwangsombesluit deferrable initially deferred
  for each row execute function bewaak_dwangsom();
