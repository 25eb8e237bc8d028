-- Leaving an application untreated is a decision that is sent like any other; its day is bounded (Awb 4:5 lid 4).
insert into overgang values ('aanvulling_gevraagd', 'besloten'), ('besloten', 'buiten_behandeling');

-- Four weeks after the completion or the end of the term that was given, whichever came first: what comes in after that
-- term does not undo that it went by. Holidays move the end by a few days at most. The newest request is the one that counts.
create function bewaak_buiten_behandeling() returns trigger language plpgsql as $$
begin
  if not exists (select from aanvullingsverzoek v where v.aanvraag_id = new.aanvraag_id and v.voldoende is not true
       and not exists (select from aanvullingsverzoek n where n.aanvraag_id = v.aanvraag_id and n.versie > v.versie)
       and new.datum > v.uiterste_datum
       and new.datum <= least((v.ontvangen_op at time zone 'Europe/Amsterdam')::date, v.uiterste_datum) + 34) then
    raise exception 'Buiten behandeling laten kan tot vier weken na de aanvulling of na de gegeven termijn (Awb 4:5 lid 4)'
      using errcode = 'check_violation', constraint = 'binnen_vier_weken';
  end if;
  return new;
end $$;
create trigger buiten_behandeling_op_tijd before insert on besluit for each row
  when (new.soort = 'buiten_behandeling') execute function bewaak_buiten_behandeling();
