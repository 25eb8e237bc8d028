-- A resident who lost a mailbox: one official asks for the new address, another checks it. Until then nothing changes.
create table adreswijziging (
  id            uuid primary key default gen_random_uuid(),
  gemeente_id   text not null,
  gebruiker_id  uuid not null,
  was           text not null,
  wordt         text not null check (wordt = lower(wordt) and length(wordt) <= 254),
  vastgesteld   text not null check (vastgesteld <> ''),
  gevraagd_door uuid not null,
  gevraagd_op   timestamptz not null,
  uitkomst      text check (uitkomst in ('gewijzigd', 'afgewezen')),
  besloten_door uuid,
  besloten_op   timestamptz,
  unique (gemeente_id, id),
  foreign key (gemeente_id, gebruiker_id) references gebruiker (gemeente_id, id),
  foreign key (gemeente_id, gevraagd_door) references gebruiker (gemeente_id, id),
  foreign key (gemeente_id, besloten_door) references gebruiker (gemeente_id, id),
  check ((uitkomst is null) = (besloten_door is null) and (uitkomst is null) = (besloten_op is null)),
  check (was <> wordt),
  constraint vier_ogen check (besloten_door <> gevraagd_door),
  constraint niet_over_uzelf check (gebruiker_id not in (gevraagd_door, coalesce(besloten_door, gevraagd_door)))
);
create unique index adreswijziging_open on adreswijziging (gebruiker_id) where uitkomst is null;
create index adreswijziging_gemeente on adreswijziging (gemeente_id, gevraagd_op desc);
select tabel_openstellen('adreswijziging');

create function bewaak_adreswijziging() returns trigger language plpgsql as $$
begin
  if old.uitkomst is not null or (new.gemeente_id, new.gebruiker_id, new.was, new.wordt, new.vastgesteld, new.gevraagd_door, new.gevraagd_op)
     is distinct from (old.gemeente_id, old.gebruiker_id, old.was, old.wordt, old.vastgesteld, old.gevraagd_door, old.gevraagd_op) then
    raise exception 'Wat gevraagd en besloten is, verandert niet meer' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger blijft before update on adreswijziging for each row execute function bewaak_adreswijziging();
