-- A reminder before the last day of a term: once per term, last day and moment, whoever runs at the same time.
create table herinnering (
  termijn_id  uuid not null,
  gemeente_id text not null,
  einddatum   date not null,
  dagen       int not null check (dagen > 0),
  gestuurd_op timestamptz not null,
  primary key (termijn_id, einddatum, dagen),
  foreign key (gemeente_id, termijn_id) references termijn (gemeente_id, id)
);
select tabel_openstellen('herinnering', alleen_toevoegen => true);
-- the worker sends them: nobody's request does
grant insert on herinnering, uitgaande_mail to werker;
