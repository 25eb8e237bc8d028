-- What was decided and not sent yet, kept apart: otherwise it is looked for among all that was ever decided.
create table onverzonden_besluit (
  besluit_id  uuid primary key references besluit on delete cascade,
  gemeente_id text not null,
  datum       date not null
);
create index onverzonden_besluit_lijst on onverzonden_besluit (gemeente_id, datum, besluit_id);
insert into onverzonden_besluit select b.id, b.gemeente_id, b.datum from besluit b
 where not exists (select from bekendmaking k where k.besluit_id = b.id);
grant select on onverzonden_besluit to app, werker;

-- Deciding adds it and sending removes it, whoever does that and however.
create function volg_onverzonden() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_table_name = 'besluit' then
    insert into onverzonden_besluit values (new.id, new.gemeente_id, new.datum);
  else
    delete from onverzonden_besluit where besluit_id = new.besluit_id;
  end if;
  return null;
end $$;
create trigger nog_te_versturen after insert on besluit for each row execute function volg_onverzonden();
create trigger verstuurd after insert on bekendmaking for each row execute function volg_onverzonden();
