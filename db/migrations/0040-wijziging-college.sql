-- Changing and withdrawing what was granted in a meeting of the college, and holding an objection until another meeting.

-- An item is one thing: a proposal on an application, on an objection, or on a change of what was granted.
alter table agendapunt add column wijzigingsvoorstel_id uuid;
alter table agendapunt add column geagendeerd_door uuid;
alter table agendapunt add foreign key (gemeente_id, wijzigingsvoorstel_id) references wijzigingsvoorstel (gemeente_id, id);
alter table agendapunt add foreign key (gemeente_id, geagendeerd_door) references gebruiker (gemeente_id, id);
alter table agendapunt drop constraint een_voorstel,
  add constraint een_voorstel check (num_nonnulls(voorstel_id, bezwaarvoorstel_id, wijzigingsvoorstel_id) = 1);
-- held, each of them stands on the agenda of another meeting; it waits on one agenda at a time
alter table agendapunt drop constraint agendapunt_bezwaarvoorstel_id_key;
create unique index agendapunt_bezwaarvoorstel on agendapunt (bezwaarvoorstel_id) where aangehouden_op is null;
create unique index agendapunt_wijzigingsvoorstel on agendapunt (wijzigingsvoorstel_id) where aangehouden_op is null;

-- Who proposes a change does not bring it to the college alone: another read it and put it on the agenda.
create function bewaak_wijzigingspunt() returns trigger language plpgsql as $$
declare
  v wijzigingsvoorstel%rowtype;
begin
  select * into v from wijzigingsvoorstel w where w.id = new.wijzigingsvoorstel_id;
  if v.vervallen_op is not null then
    raise exception 'Dit voorstel is vervallen' using errcode = 'check_violation';
  end if;
  if new.geagendeerd_door is null or new.geagendeerd_door = v.opgesteld_door
     or exists (select from toegang t where t.aanvraag_id = v.aanvraag_id and t.gebruiker_id = new.geagendeerd_door) then
    raise exception 'Een ander dan wie het voorstelt, leest het en zet het op de agenda'
      using errcode = 'check_violation', constraint = 'functiescheiding';
  end if;
  return new;
end $$;
create trigger door_een_ander before insert on agendapunt for each row
  when (new.wijzigingsvoorstel_id is not null) execute function bewaak_wijzigingspunt();

-- Who prepared a change does not handle an objection against a decision on this case (Awb 7:5).
create function bewaak_bezwaarbehandelaar_wijziging() returns trigger language plpgsql as $$
begin
  if exists (select from wijzigingsvoorstel v where v.aanvraag_id = new.aanvraag_id and v.opgesteld_door = new.gebruiker_id) then
    raise exception 'Wie een wijziging voorstelde, behandelt het bezwaar niet (Awb 7:5)'
      using errcode = 'check_violation', constraint = 'functiescheiding';
  end if;
  return new;
end $$;
create trigger niet_zelf_voorgesteld before insert on betrokkenheid for each row
  when (new.taak = 'bezwaarbehandelaar') execute function bewaak_bezwaarbehandelaar_wijziging();

-- An item is decided once. afwijking: why the college decided otherwise than was proposed (Awb 3:46).
create unique index besluit_agendapunt on besluit (agendapunt_id) where agendapunt_id is not null;
alter table besluit add column afwijking text not null default '';
alter table besluit drop constraint college_heeft_voorstel, add constraint college_heeft_voorstel check (agendapunt_id is null
  or (num_nonnulls(voorstel_id, bezwaar_id, wijziging_id) > 0 and vastgelegd_door is not null));
drop trigger besluit_klopt on besluit;
create trigger besluit_klopt before insert on besluit for each row
  when (new.agendapunt_id is null or new.voorstel_id is not null) execute function bewaak_besluit();

-- As proposed, or by the college otherwise with its reason; by another than who proposed it, after the recipient was heard
-- where it is to their disadvantage; of the college by a member who was there and stood not aside.
create or replace function bewaak_wijzigingsbesluit() returns trigger language plpgsql as $$
declare
  v wijzigingsvoorstel%rowtype;
  dag date := (new.moment at time zone 'Europe/Amsterdam')::date;
  nadeel boolean := new.mutatie + new.mutatie_vastgesteld < 0;
begin
  select * into v from wijzigingsvoorstel w where w.wijziging_id = new.wijziging_id and w.vervallen_op is null;
  -- less time for the activities is against the recipient too (Awb 4:50)
  nadeel := nadeel or (new.uitkomst = 'gewijzigd' and v.eind_op < (select a.eind_op from aanvraag a where a.id = new.aanvraag_id));
  -- five years after the determination, or after the breach of a duty since (Awb 4:49 lid 3)
  if new.mutatie_vastgesteld < 0 and v.grond like 'vast\_%' and dag > (case when v.grond = 'vast_verplichtingen' then v.vanaf
       else (select k.verzonden_op from besluit b join bekendmaking k on k.besluit_id = b.id where b.aanvraag_id = new.aanvraag_id
             and b.soort in ('vaststelling', 'direct_vaststelling') order by b.soort desc limit 1) end) + interval '5 years' then
    raise exception 'Na vijf jaar verandert een vaststelling niet meer (Awb 4:49 lid 3)' using errcode = 'check_violation', constraint = 'vijf_jaar';
  end if;
  if v.id is null or ((v.bedrag, v.uitkomst) is distinct from (new.bedrag,
       case new.uitkomst when 'gewijzigd' then 'wijzigen' when 'ingetrokken' then 'intrekken' else 'afwijzen' end)
     and (new.agendapunt_id is null or new.afwijking = '')) then
    raise exception 'Het besluit volgt het voorstel, of het college zegt waarom niet (Awb 3:46)' using errcode = 'check_violation';
  end if;
  if new.gemandateerde_id = v.opgesteld_door then
    raise exception 'Wie het voorstelt, beslist er niet over' using errcode = 'check_violation', constraint = 'functiescheiding';
  end if;
  if new.gemandateerde_id is not null and exists (select from agendapunt p
     where p.wijzigingsvoorstel_id = v.id and p.aangehouden_op is null) then
    raise exception 'Dit voorstel staat op de agenda van het college' using errcode = 'check_violation', constraint = 'geagendeerd';
  end if;
  if nadeel and v.grond <> 'verzoek' and not is_gehoord(new.aanvraag_id,
       case new.uitkomst when 'ingetrokken' then 'intrekking' else 'wijziging' end, v.grond,
       dag) then
    raise exception 'Eerst krijgt de ontvanger de kans om een zienswijze te geven (Awb 4:8 en 4:12 lid 2)'
      using errcode = 'check_violation', constraint = 'zienswijze';
  end if;
  if v.grond = 'verzoek' and not exists (select from wijziging w where w.id = new.wijziging_id and w.door = 'ontvanger') then
    raise exception 'De ontvanger vroeg hier niet om' using errcode = 'check_violation';
  end if;
  -- a withdrawal reaches back to the award or the determination, or says what belongs to the time before its day (4:48, 4:49 lid 2)
  if new.uitkomst = 'ingetrokken' and v.ervoor_reden = '' and v.vanaf > (
       select coalesce(min(k.verzonden_op) filter (where b.soort in ('vaststelling', 'direct_vaststelling') and u.vastgesteld is not null),
                       min(b.datum) filter (where b.soort in ('verlening', 'direct_vaststelling') or b.erbij_verleend > 0))
         from besluit b join subsidie u on u.aanvraag_id = b.aanvraag_id left join bekendmaking k on k.besluit_id = b.id
        where b.aanvraag_id = new.aanvraag_id) then
    raise exception 'Wie later dan de verlening intrekt, zegt hoeveel bij de tijd ervoor hoort (Awb 4:48 lid 2)'
      using errcode = 'check_violation', constraint = 'tijd_ervoor';
  end if;
  -- the counters of the case are changed first: what was claimed leaves what it becomes
  if new.teruggevorderd > 0 and exists (select from subsidie u
     where u.aanvraag_id = new.aanvraag_id and u.klaargezet - u.teruggevorderd < new.bedrag) then
    raise exception 'Teruggevorderd wordt alleen wat meer is betaald dan het wordt (Awb 4:48 lid 2 en 4:57)'
      using errcode = 'check_violation', constraint = 'niet_meer_dan_te_veel';
  end if;
  if new.agendapunt_id is not null and not exists (
    select from agendapunt p join presentie a on a.vergadering_id = p.vergadering_id and a.gebruiker_id = new.vastgelegd_door
     where p.id = new.agendapunt_id and p.wijzigingsvoorstel_id = v.id and p.teruggestuurd_op is null
       and not exists (select from verschoning s where s.agendapunt_id = p.id and s.gebruiker_id = new.vastgelegd_door)
       and not exists (select from toegang t where t.aanvraag_id = new.aanvraag_id and t.gebruiker_id = new.vastgelegd_door)) then
    raise exception 'Het besluit van het college legt een lid vast dat er was en zich niet verschoonde (Gemeentewet 58)'
      using errcode = 'check_violation', constraint = 'verschoning';
  end if;
  return new;
end $$;

-- On which application an item decides.
create function zaak_van_agendapunt(punt uuid) returns uuid language sql stable as $$
  select coalesce(v.aanvraag_id, z.aanvraag_id, w.aanvraag_id) from agendapunt p
    left join voorstel v on v.id = p.voorstel_id left join bezwaarvoorstel z on z.id = p.bezwaarvoorstel_id
    left join wijzigingsvoorstel w on w.id = p.wijzigingsvoorstel_id
   where p.id = punt
$$;
grant execute on function zaak_van_agendapunt to app;

-- At least half of the members are there, and half of those who may take part; whoever applies stands aside, recusal
-- recorded or not (Gemeentewet 56 and 58 with 28).
create function bewaak_quorum() returns trigger language plpgsql as $$
declare leden record;
begin
  select count(*) as zitting, count(*) filter (where aanwezig) as aanwezig, count(*) filter (where mag) as mag,
         count(*) filter (where aanwezig and mag) as deel into leden
    from (select exists (select from presentie a join agendapunt p on p.vergadering_id = a.vergadering_id
                          where p.id = new.agendapunt_id and a.gebruiker_id = u.id) as aanwezig,
                 not exists (select from verschoning v where v.agendapunt_id = new.agendapunt_id and v.gebruiker_id = u.id)
                 and not exists (select from toegang t where t.aanvraag_id = new.aanvraag_id and t.gebruiker_id = u.id) as mag
            from gebruiker u join gebruiker_rol r on r.gebruiker_id = u.id and r.rol = 'collegelid'
           where u.gemeente_id = new.gemeente_id and u.geblokkeerd_op is null) lid;
  if leden.deel = 0 or 2 * leden.aanwezig < leden.zitting or 2 * leden.deel < leden.mag then
    raise exception 'Er zijn te weinig leden om te beslissen (Gemeentewet 56)' using errcode = 'check_violation', constraint = 'quorum';
  end if;
  return new;
end $$;
create trigger genoeg_leden before insert on besluit for each row
  when (new.agendapunt_id is not null) execute function bewaak_quorum();

-- Whose vote decided because the second vote was even too: the chair of the meeting (Gemeentewet 59 lid 2).
create table voorzittersstem (
  besluit_id   uuid primary key,
  gemeente_id  text not null,
  gebruiker_id uuid not null,
  foreign key (gemeente_id, besluit_id) references besluit (gemeente_id, id),
  foreign key (gemeente_id, gebruiker_id) references gebruiker (gemeente_id, id)
);
select tabel_openstellen('voorzittersstem', alleen_toevoegen => true);

-- Who takes part in the decision of an item.
create function deelnemers(punt uuid) returns table (gebruiker_id uuid, voorzitter boolean) language sql stable as $$
  select a.gebruiker_id, a.voorzitter from agendapunt p join presentie a on a.vergadering_id = p.vergadering_id
    join gebruiker u on u.id = a.gebruiker_id and u.geblokkeerd_op is null
    join gebruiker_rol r on r.gebruiker_id = u.id and r.rol = 'collegelid'
   where p.id = punt
     and not exists (select from verschoning v where v.agendapunt_id = p.id and v.gebruiker_id = u.id)
     and not exists (select from toegang t where t.aanvraag_id = zaak_van_agendapunt(p.id) and t.gebruiker_id = u.id)
$$;
grant execute on function deelnemers to app;

-- Fewer are against than for; or as many, with the vote of the chair for it.
create or replace function bewaak_tegenstem() returns trigger language plpgsql as $$
declare
  punt  uuid := (select b.agendapunt_id from besluit b where b.id = new.besluit_id);
  over  int := (select count(*) from deelnemers(punt)) - 2 * (select count(*) + 1 from tegenstem t where t.besluit_id = new.besluit_id);
  stem  uuid := (select s.gebruiker_id from voorzittersstem s where s.besluit_id = new.besluit_id);
begin
  if not exists (select from deelnemers(punt) d where d.gebruiker_id = new.gebruiker_id) then
    raise exception 'Tegen stemt een lid dat er was en meedeed (Gemeentewet 58)' using errcode = 'check_violation', constraint = 'tegenstem';
  end if;
  if over < 0 or (over = 0 and stem is null) or stem = new.gebruiker_id then
    raise exception 'Zonder meerderheid of de stem van de voorzitter is niets besloten (Gemeentewet 59)' using errcode = 'check_violation', constraint = 'meerderheid';
  end if;
  return new;
end $$;

create function bewaak_voorzittersstem() returns trigger language plpgsql as $$
declare punt uuid := (select b.agendapunt_id from besluit b where b.id = new.besluit_id);
begin
  if not exists (select from deelnemers(punt) d where d.gebruiker_id = new.gebruiker_id and d.voorzitter)
     or (select count(*) from deelnemers(punt)) <> 2 * (select count(*) from tegenstem t where t.besluit_id = new.besluit_id) then
    raise exception 'Alleen als de stemmen staken, beslist de stem van de voorzitter (Gemeentewet 59)' using errcode = 'check_violation', constraint = 'voorzittersstem';
  end if;
  return null;
end $$;
create constraint trigger bij_staken after insert on voorzittersstem deferrable initially deferred
  for each row execute function bewaak_voorzittersstem();

-- An objection against a withdrawal that is right makes the case run on where it was (Awb 7:11).
insert into overgang values ('gesloten', 'verleend'), ('gesloten', 'deels_verleend'), ('gesloten', 'vaststelling_aangevraagd'),
  ('gesloten', 'vastgesteld'), ('gesloten', 'direct_vastgesteld')
  on conflict do nothing;
