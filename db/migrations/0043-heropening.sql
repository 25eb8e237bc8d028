-- An objection against leaving an application untreated that is right revokes that decision: the application is treated
-- after all (Awb 7:11), within a term of its own. What was decided first stays readable and no longer stands.
alter table besluit add column heropent boolean not null default false;
alter table besluit add column na_heropening uuid;
alter table besluit add foreign key (aanvraag_id, na_heropening) references besluit (aanvraag_id, id);
alter table besluit add constraint heropening_zonder_geld
  check (not heropent or (soort = 'bezwaar' and uitkomst = 'gegrond' and bedrag = 0));

create function is_herroepen(welk uuid) returns boolean language sql stable as $$
  select exists (select from bezwaar z join besluit h on h.bezwaar_id = z.id and h.heropent
                   join bekendmaking k on k.besluit_id = h.id where z.besluit_id = welk)
$$;
grant execute on function is_herroepen to app, werker;

-- One decision on the application each time it is treated.
create function volgt_heropening() returns trigger language plpgsql as $$
declare
  bestreden text := (select e.soort from bezwaar z join besluit e on e.id = z.besluit_id where z.id = new.bezwaar_id);
begin
  if new.soort = 'bezwaar' and bestreden = 'buiten_behandeling'
     and (new.bedrag > 0 or new.heropent <> (new.uitkomst = 'gegrond'))
     or new.heropent and bestreden is distinct from 'buiten_behandeling' then
    raise exception 'Is het bezwaar tegen het niet behandelen gegrond, dan wordt de aanvraag alsnog behandeld (Awb 7:11)'
      using errcode = 'check_violation', constraint = 'heropening';
  end if;
  if new.soort not in ('vaststelling', 'bezwaar', 'wijziging', 'intrekking') then
    new.na_heropening := (select h.id from besluit h join bekendmaking k on k.besluit_id = h.id
      where h.aanvraag_id = new.aanvraag_id and h.heropent order by h.moment desc limit 1);
  end if;
  return new;
end $$;
create trigger heropening before insert on besluit for each row execute function volgt_heropening();
drop index besluit_eenmaal;
create unique index besluit_eenmaal on besluit (aanvraag_id, na_heropening) nulls not distinct
  where soort not in ('vaststelling', 'bezwaar', 'wijziging', 'intrekking');

drop index termijn_beslistermijn;
create unique index termijn_beslistermijn on termijn (aanvraag_id, verwijst_naar) nulls not distinct where soort = 'beslistermijn';
insert into overgang values ('buiten_behandeling', 'ingediend') on conflict do nothing;

