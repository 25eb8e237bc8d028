-- Advice on an application by somebody who does not decide about it (Awb 3:5 to 3:9, 3:50).

select keuzes_erbij('betrokkenheid', 'taak', '{adviseur}');
insert into onverenigbaar values
  ('adviseur', 'begeleider'), ('adviseur', 'bevestiger_evaluatieplan'), ('adviseur', 'beoordelaar'), ('adviseur', 'tweede_lezer'),
  ('adviseur', 'gemandateerde'), ('adviseur', 'bezwaarbehandelaar');
insert into onverenigbaar select ander, taak from onverenigbaar on conflict do nothing;

-- uiterlijk: within what term it is asked (Awb 3:6); later it may still come, as long as nothing was decided.
-- teruggetreden_op: the adviser declared an interest, so somebody else is asked.
create table advies (
  id            uuid primary key default gen_random_uuid(),
  gemeente_id   text not null,
  aanvraag_id   uuid not null,
  adviseur_id   uuid not null,
  vraag         text not null check (vraag <> ''),
  uiterlijk     date not null,
  gevraagd_op   timestamptz not null,
  gevraagd_door uuid not null,
  versie        int not null default 0,
  strekking     text check (strekking in ('positief', 'positief_mits', 'negatief', 'geen_oordeel')),
  tekst         text not null default '',
  gegeven_op    timestamptz,
  teruggetreden_op timestamptz,
  unique (gemeente_id, id),
  unique (aanvraag_id, adviseur_id),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, adviseur_id) references gebruiker (gemeente_id, id),
  foreign key (gemeente_id, gevraagd_door) references gebruiker (gemeente_id, id),
  check (gevraagd_door <> adviseur_id),
  check (gegeven_op is null or teruggetreden_op is null),
  check (gegeven_op is null or (strekking is not null and tekst <> ''))
);
create index advies_adviseur on advies (adviseur_id, uiterlijk);
select tabel_openstellen('advies');

-- Given is frozen, and after the decision nothing is written any more, given or not. The question never changes.
create function bewaak_advies() returns trigger language plpgsql as $$
begin
  perform from aanvraag where id = new.aanvraag_id for update;
  if tg_op = 'UPDATE' and (old.gegeven_op is not null or old.teruggetreden_op is not null) then
    raise exception 'Een gegeven advies verandert niet meer' using errcode = 'restrict_violation';
  end if;
  if exists (select from besluit b where b.aanvraag_id = new.aanvraag_id) then
    raise exception 'Na het besluit verandert een advies niet meer' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'INSERT' then
    if not exists (select from betrokkenheid k where k.aanvraag_id = new.aanvraag_id and k.gebruiker_id = new.adviseur_id and k.taak = 'adviseur') then
      raise exception 'Wie adviseert staat als adviseur bij de zaak' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if (new.gemeente_id, new.aanvraag_id, new.adviseur_id, new.vraag, new.uiterlijk, new.gevraagd_op, new.gevraagd_door)
     is distinct from (old.gemeente_id, old.aanvraag_id, old.adviseur_id, old.vraag, old.uiterlijk, old.gevraagd_op, old.gevraagd_door) then
    raise exception 'Wat is gevraagd, staat vast' using errcode = 'check_violation';
  end if;
  if (new.tekst <> '' or new.strekking is not null) and not exists (select from belangenverklaring v
      where v.aanvraag_id = new.aanvraag_id and v.gebruiker_id = new.adviseur_id and v.geen_belang) then
    raise exception 'Eerst verklaart de adviseur geen belang te hebben (Awb 2:4)' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger gegeven_is_vast before insert or update on advies for each row execute function bewaak_advies();
