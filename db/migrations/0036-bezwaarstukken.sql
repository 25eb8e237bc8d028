-- What came with an objection on paper, and decisions that may no longer be sent.

-- A file of an objection is of who objected: not of who applied when another objects.
alter table bestand add column bezwaar_id uuid;
alter table bestand add foreign key (aanvraag_id, bezwaar_id) references bezwaar (aanvraag_id, id);
alter table bestand add constraint van_een_ding check (bezwaar_id is null or (bericht_id is null and document is null));
create index bestand_bezwaar on bestand (bezwaar_id) where bezwaar_id is not null;

-- Not treating an application is made known within four weeks after the completion or the end of the term given; on paper
-- that is the day on which the letter was posted. Holidays move the end by a few days at most (Awb 4:5 lid 4).
create function bewaak_bekendmaking_op_tijd() returns trigger language plpgsql as $$
begin
  if exists (select from besluit b where b.id = new.besluit_id and b.soort = 'buiten_behandeling') and not exists (
    select from besluit b join aanvullingsverzoek v on v.aanvraag_id = b.aanvraag_id and v.voldoende is not true
     where b.id = new.besluit_id
       and new.verzonden_op <= coalesce((v.ontvangen_op at time zone 'Europe/Amsterdam')::date, v.uiterste_datum) + 34) then
    raise exception 'Buiten behandeling laten wordt binnen vier weken bekendgemaakt (Awb 4:5 lid 4)'
      using errcode = 'check_violation', constraint = 'binnen_vier_weken';
  end if;
  return new;
end $$;
create trigger bekendmaking_op_tijd before insert on bekendmaking for each row execute function bewaak_bekendmaking_op_tijd();

-- A decision that was never sent and may no longer be sent has no effect (Awb 3:40): it is taken off the case, and kept here.
create table vervallen_besluit (
  besluit_id   uuid primary key,
  gemeente_id  text not null,
  aanvraag_id  uuid not null,
  besluit      jsonb not null,
  reden        text not null check (reden <> ''),
  moment       timestamptz not null,
  vastgelegd_door uuid not null,
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, vastgelegd_door) references gebruiker (gemeente_id, id)
);
select tabel_openstellen('vervallen_besluit', alleen_toevoegen => true);
revoke insert on vervallen_besluit from app;
insert into overgang values ('besloten', 'ingediend') on conflict do nothing;

drop trigger alleen_toevoegen on besluit;
create trigger alleen_toevoegen before update on besluit for each row execute function weiger_wijziging();
create function bewaak_vervallen_besluit() returns trigger language plpgsql as $$
begin
  if old.soort <> 'buiten_behandeling' or exists (select from bekendmaking k where k.besluit_id = old.id)
     or not exists (select from vervallen_besluit v where v.besluit_id = old.id and v.besluit = to_jsonb(old)) then
    raise exception 'Aan besluit kan alleen worden toegevoegd' using errcode = 'restrict_violation';
  end if;
  return old;
end $$;
create trigger vervalt_alleen_onverzonden before delete on besluit for each row execute function bewaak_vervallen_besluit();

-- The application removes no decision itself: only this, which keeps what it said.
create function laat_besluit_vervallen(vervallen uuid, waarom text, nu timestamptz, wie uuid) returns void
language sql security definer set search_path = public as $$
  insert into vervallen_besluit (besluit_id, gemeente_id, aanvraag_id, besluit, reden, moment, vastgelegd_door)
  select b.id, b.gemeente_id, b.aanvraag_id, to_jsonb(b), waarom, nu, wie from besluit b where b.id = vervallen;
  -- an objection that came early waits for the next decision
  update bezwaar set besluit_id = null where besluit_id = vervallen;
  delete from besluit where id = vervallen;
$$;
revoke all on function laat_besluit_vervallen(uuid, text, timestamptz, uuid) from public;
grant execute on function laat_besluit_vervallen(uuid, text, timestamptz, uuid) to app;
