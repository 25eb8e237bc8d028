-- The municipality asks the applicant to agree in writing with a delay (Awb 4:15 lid 2 onder a); one question at a time.
create table uitstelvraag (
  id            uuid primary key default gen_random_uuid(),
  gemeente_id   text not null,
  aanvraag_id   uuid not null,
  termijn_id    uuid not null,
  tot           date not null,
  reden         text not null,
  gevraagd_op   timestamptz not null,
  gevraagd_door uuid not null,
  akkoord       boolean,
  beantwoord_op date,
  weg           text check (weg in ('portaal', 'papier')),
  vastgelegd_door uuid,
  unique (gemeente_id, id),
  check ((akkoord is null) = (beantwoord_op is null) and (akkoord is null) = (weg is null)
    and (akkoord is null) = (vastgelegd_door is null)),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, termijn_id) references termijn (gemeente_id, id),
  foreign key (gemeente_id, gevraagd_door) references gebruiker (gemeente_id, id),
  foreign key (gemeente_id, vastgelegd_door) references gebruiker (gemeente_id, id)
);
create unique index uitstelvraag_open on uitstelvraag (aanvraag_id) where akkoord is null;
create index uitstelvraag_aanvraag on uitstelvraag (aanvraag_id);
select tabel_openstellen('uitstelvraag');

-- An answer stands.
create function bewaak_uitstelvraag() returns trigger language plpgsql as $$
begin
  if old.akkoord is not null or (new.tot, new.reden, new.termijn_id) is distinct from (old.tot, old.reden, old.termijn_id) then
    raise exception 'Een antwoord op een vraag om uitstel staat vast' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger antwoord_staat_vast before update on uitstelvraag for each row execute function bewaak_uitstelvraag();
