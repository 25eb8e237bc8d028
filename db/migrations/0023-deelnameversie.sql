-- What a participant's form said before each change: the base against which the changes of two people are compared.
create table deelname_versie (
  gemeente_id   text not null,
  deelname_id   uuid not null,
  versie        int  not null check (versie >= 1),
  inhoud        jsonb not null,
  -- who made it so; unknown of what was copied from an earlier application
  door          uuid,
  vervangen_op  timestamptz not null,
  primary key (deelname_id, versie),
  foreign key (gemeente_id, deelname_id) references deelname (gemeente_id, id),
  foreign key (gemeente_id, door) references gebruiker (gemeente_id, id)
);
select tabel_openstellen('deelname_versie', alleen_toevoegen => true);
