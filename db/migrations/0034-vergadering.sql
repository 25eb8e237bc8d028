-- What a meeting of the college needs beside deciding item by item: who presents an item, holding it, dissent, many
-- items in one go, the number of the council's own system, and the published list of decisions (Gemeentewet 60 lid 3).
alter table agendapunt add column portefeuillehouder_id uuid;
alter table agendapunt add column aangehouden_op timestamptz;
alter table agendapunt add column aangehouden_door uuid;
alter table agendapunt add column aanhoudreden text;
alter table agendapunt add column aangehouden_naar uuid;
alter table agendapunt add foreign key (gemeente_id, portefeuillehouder_id) references gebruiker (gemeente_id, id);
alter table agendapunt add foreign key (gemeente_id, aangehouden_door) references gebruiker (gemeente_id, id);
alter table agendapunt add foreign key (gemeente_id, aangehouden_naar) references collegevergadering (gemeente_id, id);
alter table agendapunt add constraint aanhouden_met_reden check ((aangehouden_op is null) = (aangehouden_door is null)
  and (aangehouden_op is null) = (aanhoudreden is null) and (aangehouden_op is null) = (aangehouden_naar is null)
  and (aangehouden_op is null or (teruggestuurd_op is null and aangehouden_naar <> vergadering_id)));
-- held, a proposal stands on the agenda of another meeting; it waits on one agenda at a time
alter table agendapunt drop constraint agendapunt_voorstel_id_key;
create unique index agendapunt_voorstel on agendapunt (voorstel_id) where aangehouden_op is null;
create index agendapunt_vergadering on agendapunt (vergadering_id, volgorde);

create function bewaak_aangehouden() returns trigger language plpgsql as $$
begin
  if exists (select from agendapunt p where p.id = new.agendapunt_id and p.aangehouden_op is not null) then
    raise exception 'Over een aangehouden voorstel beslist het college in de andere vergadering'
      using errcode = 'check_violation', constraint = 'aangehouden';
  end if;
  return new;
end $$;
create trigger niet_aangehouden before insert on besluit for each row
  when (new.agendapunt_id is not null) execute function bewaak_aangehouden();

create function bewaak_aanhouden() returns trigger language plpgsql as $$
begin
  if exists (select from besluit b where b.agendapunt_id = new.id) then
    raise exception 'Over dit voorstel is al besloten' using errcode = 'check_violation', constraint = 'aangehouden';
  end if;
  return new;
end $$;
create trigger nog_niet_besloten before update of aangehouden_op on agendapunt for each row
  when (new.aangehouden_op is not null) execute function bewaak_aanhouden();

-- A member who wants it on record that they were against (Gemeentewet 59).
create table tegenstem (
  besluit_id   uuid not null,
  gemeente_id  text not null,
  gebruiker_id uuid not null,
  primary key (besluit_id, gebruiker_id),
  foreign key (gemeente_id, besluit_id) references besluit (gemeente_id, id),
  foreign key (gemeente_id, gebruiker_id) references gebruiker (gemeente_id, id)
);
select tabel_openstellen('tegenstem', alleen_toevoegen => true);
create function bewaak_tegenstem() returns trigger language plpgsql as $$
begin
  if not exists (select from besluit b join agendapunt p on p.id = b.agendapunt_id
       join presentie a on a.vergadering_id = p.vergadering_id and a.gebruiker_id = new.gebruiker_id
      where b.id = new.besluit_id
        and not exists (select from verschoning v where v.agendapunt_id = p.id and v.gebruiker_id = new.gebruiker_id)) then
    raise exception 'Tegen stemt een lid dat er was en zich niet verschoonde' using errcode = 'check_violation', constraint = 'tegenstem';
  end if;
  return new;
end $$;
create trigger van_een_lid before insert on tegenstem for each row execute function bewaak_tegenstem();

-- The number this decision has in the council's own system; a typing error is mended.
create table collegebesluitnummer (
  besluit_id   uuid primary key,
  gemeente_id  text not null,
  nummer       text not null check (nummer <> ''),
  datum        date not null,
  vastgelegd_door uuid not null,
  moment       timestamptz not null,
  foreign key (gemeente_id, besluit_id) references besluit (gemeente_id, id),
  foreign key (gemeente_id, vastgelegd_door) references gebruiker (gemeente_id, id)
);
select tabel_openstellen('collegebesluitnummer');

alter table collegevergadering add column besluitenlijst_op timestamptz;
alter table collegevergadering add column besluitenlijst_door uuid;
alter table collegevergadering add foreign key (gemeente_id, besluitenlijst_door) references gebruiker (gemeente_id, id);
alter table collegevergadering add constraint besluitenlijst_na_sluiten check ((besluitenlijst_op is null) = (besluitenlijst_door is null)
  and (besluitenlijst_op is null or gesloten_op is not null));
-- Nobody reads in public what was decided about them before the letter was sent.
create function bewaak_besluitenlijst() returns trigger language plpgsql as $$
begin
  if exists (select from agendapunt p join besluit b on b.agendapunt_id = p.id
               left join bekendmaking k on k.besluit_id = b.id
              where p.vergadering_id = new.id and k.besluit_id is null) then
    raise exception 'De besluitenlijst komt na de brieven' using errcode = 'check_violation', constraint = 'besluitenlijst';
  end if;
  return new;
end $$;
create trigger na_de_brieven before update of besluitenlijst_op on collegevergadering for each row
  when (new.besluitenlijst_op is not null) execute function bewaak_besluitenlijst();

-- Many items of a meeting in one go: ordered in one statement, done one by one after the page has answered.
create table verzamelopdracht (
  id             uuid primary key default gen_random_uuid(),
  gemeente_id    text not null,
  vergadering_id uuid not null,
  soort          text not null check (soort in ('besluiten', 'bekendmaken')),
  gegeven_door   uuid not null,
  origin         text not null,
  moment         timestamptz not null,
  unique (gemeente_id, id),
  foreign key (gemeente_id, vergadering_id) references collegevergadering (gemeente_id, id),
  foreign key (gemeente_id, gegeven_door) references gebruiker (gemeente_id, id)
);
create index verzamelopdracht_vergadering on verzamelopdracht (vergadering_id, moment);
select tabel_openstellen('verzamelopdracht', alleen_toevoegen => true);
create table verzamelpunt (
  opdracht_id   uuid not null,
  gemeente_id   text not null,
  agendapunt_id uuid not null,
  -- the version of the proposal that was read
  versie        int not null,
  volgorde      int not null,
  stand         text not null default 'wacht' check (stand in ('wacht', 'gedaan', 'geweigerd')),
  reden         text not null default '',
  pogingen      int not null default 0,
  primary key (opdracht_id, agendapunt_id),
  check ((stand = 'geweigerd') = (reden <> '')),
  foreign key (gemeente_id, opdracht_id) references verzamelopdracht (gemeente_id, id),
  foreign key (gemeente_id, agendapunt_id) references agendapunt (gemeente_id, id)
);
create index verzamelpunt_wacht on verzamelpunt (opdracht_id, volgorde) where stand = 'wacht';
-- one order at a time waits for an item
create unique index verzamelpunt_eenmaal on verzamelpunt (agendapunt_id) where stand = 'wacht';
select tabel_openstellen('verzamelpunt');
