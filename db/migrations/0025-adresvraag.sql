-- Somebody moves their own account to another mailbox: the link goes to the new one, and the old one is told at once.
create table adresvraag (
  token_hash    bytea primary key,
  gemeente_id   text not null,
  gebruiker_id  uuid not null,
  was           text not null,
  wordt         text not null check (wordt = lower(wordt) and length(wordt) <= 254),
  gevraagd_op   timestamptz not null,
  verloopt_op   timestamptz not null,
  gebruikt_op   timestamptz,
  check (was <> wordt),
  foreign key (gemeente_id, gebruiker_id) references gebruiker (gemeente_id, id)
);
-- one link counts at a time
create unique index adresvraag_open on adresvraag (gebruiker_id) where gebruikt_op is null;
select tabel_openstellen('adresvraag');
