-- A decision on an objection that comes too late costs money like one on an application (Awb 7:14 with 4:17). Somebody else
-- than who applied gets the letter on paper, and the whole sum.
alter table ingebrekestelling add column bezwaar_id uuid;
alter table ingebrekestelling add foreign key (aanvraag_id, bezwaar_id) references bezwaar (aanvraag_id, id);

alter table dwangsombesluit alter column bericht_id drop not null;
alter table bezwaarbrief add unique (gemeente_id, id);
alter table dwangsombesluit add column brief_id uuid;
alter table dwangsombesluit add foreign key (gemeente_id, brief_id) references bezwaarbrief (gemeente_id, id);
alter table dwangsombesluit add constraint een_brief check ((bericht_id is null) <> (brief_id is null));

-- The term it is about is that of the objection, and of no other.
create function bewaak_ingebrekestelling() returns trigger language plpgsql as $$
begin
  if not exists (select from termijn t where t.id = new.termijn_id and t.aanvraag_id = new.aanvraag_id
                 and (case when new.bezwaar_id is null then t.soort in ('beslistermijn', 'vaststellingsbesluit', 'wijzigingsbesluit')
                           else t.soort = 'bezwaarbesluit' and t.verwijst_naar = new.bezwaar_id end)) then
    raise exception 'Een ingebrekestelling gaat over de termijn om te beslissen op de aanvraag, op een verzoek om wijziging of op het bezwaar' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger ingebrekestelling_klopt before insert on ingebrekestelling for each row execute function bewaak_ingebrekestelling();

create or replace function bewaak_dwangsom() returns trigger language plpgsql as $$
declare
  eerste date := (select g.eerste_dag from ingebrekestelling g where g.id = new.ingebrekestelling_id);
  derde boolean := exists (select from ingebrekestelling g join bezwaar z on z.id = g.bezwaar_id
                           where g.id = new.ingebrekestelling_id and z.van = 'derde');
begin
  if new.dagen > 0 and eerste + new.dagen > new.datum then
    raise exception 'Een dwangsom wordt vastgesteld na de laatste dag waarover zij verschuldigd is (Awb 4:18)' using errcode = 'check_violation';
  end if;
  if (new.brief_id is not null) <> derde then
    raise exception 'Wie niet aanvroeg, krijgt de brief op papier; wie aanvroeg, in het portaal' using errcode = 'check_violation';
  end if;
  if (select coalesce(sum(d.bedrag), 0) from dwangsomdeel d where d.ingebrekestelling_id = new.ingebrekestelling_id)
       <> (case when derde then 0 else new.bedrag end)
     or (select max(d.bedrag) - min(d.bedrag) from dwangsomdeel d where d.ingebrekestelling_id = new.ingebrekestelling_id) > 1 then
    raise exception 'De aanvragers krijgen samen de dwangsom, ieder een gelijk deel (Awb 4:17 lid 6)' using errcode = 'check_violation';
  end if;
  return null;
end $$;
