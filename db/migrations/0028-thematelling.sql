-- Of each item of a plan how many initiatives in the register work on it and with how much money, so that no page has to
-- go through all initiatives to know it.
create table thema_telling (
  gemeente_id text not null references gemeente,
  thema       text not null,
  aantal      int not null check (aantal >= 0),
  bedrag      bigint not null check (bedrag >= 0),
  primary key (gemeente_id, thema)
);
select tabel_openstellen('thema_telling');

insert into thema_telling (gemeente_id, thema, aantal, bedrag)
select p.gemeente_id, t.thema, count(*), sum(coalesce(p.vastgesteld, p.verleend))
  from publicatie p cross join unnest(p.thema) t(thema) group by 1, 2;

-- Counted when the transaction ends, so that the rows all initiatives share are held for as short as can be, and in one
-- order, so that two that are published at once wait for each other and no more.
create function tel_thema() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into thema_telling (gemeente_id, thema, aantal, bedrag)
    select distinct new.gemeente_id, t.thema, 1, coalesce(new.vastgesteld, new.verleend) from unnest(new.thema) t(thema)
     order by t.thema
    on conflict (gemeente_id, thema) do update set
      aantal = thema_telling.aantal + excluded.aantal, bedrag = thema_telling.bedrag + excluded.bedrag;
  else
    perform from thema_telling where gemeente_id = new.gemeente_id and thema = any(new.thema) order by thema for update;
    update thema_telling
       set bedrag = bedrag + coalesce(new.vastgesteld, new.verleend) - coalesce(old.vastgesteld, old.verleend)
     where gemeente_id = new.gemeente_id and thema = any(new.thema);
  end if;
  return null;
end $$;
create constraint trigger tel_thema after insert on publicatie deferrable initially deferred
  for each row execute function tel_thema();
create constraint trigger tel_thema_bedrag after update on publicatie deferrable initially deferred
  for each row when (coalesce(new.vastgesteld, new.verleend) <> coalesce(old.vastgesteld, old.verleend))
  execute function tel_thema();
