-- An application that came on paper: the day it came in counts (Awb 4:13), and who entered it. The applicant may
-- say afterwards that what was entered is what was on the paper.
create table papier (
  aanvraag_id    uuid primary key,
  gemeente_id    text not null,
  ontvangen_op   date not null,
  ingevoerd_door uuid not null,
  ingevoerd_op   timestamptz not null,
  bevestigd_door uuid,
  bevestigd_op   timestamptz,
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, ingevoerd_door) references gebruiker (gemeente_id, id),
  foreign key (gemeente_id, bevestigd_door) references gebruiker (gemeente_id, id),
  check ((bevestigd_door is null) = (bevestigd_op is null)),
  constraint bevestigd_door_een_ander check (bevestigd_door <> ingevoerd_door)
);
select tabel_openstellen('papier');

create function bewaak_papier() returns trigger language plpgsql as $$
begin
  if (new.aanvraag_id, new.gemeente_id, new.ontvangen_op, new.ingevoerd_door, new.ingevoerd_op)
     is distinct from (old.aanvraag_id, old.gemeente_id, old.ontvangen_op, old.ingevoerd_door, old.ingevoerd_op)
     or old.bevestigd_op is not null then
    raise exception 'De dag van ontvangst en wie invoerde staan vast' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger blijft before update on papier for each row execute function bewaak_papier();
create trigger niet_verwijderen before delete on papier for each row execute function weiger_wijziging();
