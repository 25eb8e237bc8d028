-- An objection against the determination that is right raises what was determined, never above the award (Awb 7:11, 4:46);
-- what was paid too much before is settled with it.
do $$
declare regel text;
begin
  for regel in select conname from pg_constraint where conrelid = 'besluit'::regclass and contype = 'c'
                and pg_get_constraintdef(oid) like '%erbij_vastgesteld%' and conname <> 'bezwaar_klopt' loop
    execute format('alter table besluit drop constraint %I', regel);
  end loop;
end $$;
alter table besluit add constraint erbij_vast check (erbij_vastgesteld >= 0 and (erbij_verleend = 0 or erbij_vastgesteld in (0, erbij_verleend)));
alter table besluit drop constraint bezwaar_klopt;
alter table besluit add constraint bezwaar_klopt check ((soort = 'bezwaar') = (bezwaar_id is not null)
  and (soort = 'bezwaar') = (uitkomst in ('niet_ontvankelijk', 'ongegrond', 'gegrond'))
  and (soort = 'bezwaar' or (erbij_verleend = 0 and erbij_vastgesteld = 0))
  and (soort <> 'bezwaar' or (bedrag = greatest(erbij_verleend, erbij_vastgesteld)
       and (bedrag = 0 or (uitkomst = 'gegrond' and plafond_id is not null)))));

create or replace function bewaak_bezwaarschema() returns trigger language plpgsql as $$
declare
  som bigint := (select coalesce(sum(s.bedrag), 0) from betaalschema s where s.besluit_id = new.id);
begin
  -- what of a claim falls away is not paid: the recipient keeps it
  if som > new.bedrag - new.vordering_vervallen
     or (som < new.bedrag - new.vordering_vervallen and new.erbij_verleend > 0) then
    raise exception 'Het betaalschema telt op tot het verleende bedrag' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger vaststelling_op_bezwaar after insert on besluit deferrable initially deferred
  for each row when (new.soort = 'bezwaar' and new.erbij_vastgesteld > 0) execute function bewaak_subsidie();
