-- Hearing the applicant before an adverse decision (Awb 4:7 to 4:12): asked with the intended reasons and a term,
-- answered or not; or not needed, with the reason of the law. It says for which decision, and on which ground.
create table zienswijze (
  id              uuid primary key default gen_random_uuid(),
  gemeente_id     text not null,
  aanvraag_id     uuid not null,
  voor            text not null check (voor in ('weigering', 'lagere_vaststelling', 'intrekking', 'wijziging')),
  grond           text not null check (grond <> ''),
  moment          timestamptz not null,
  vastgelegd_door uuid not null,
  voornemen       text,
  uiterlijk       date,
  termijn_id      uuid,
  niet_nodig      text check (niet_nodig in ('eigen_gegevens', 'gering', 'spoed', 'eerder_gehoord', 'doel')),
  toelichting     text not null default '',
  beantwoord_op   date,
  weg             text check (weg in ('portaal', 'mondeling', 'papier')),
  -- empty: who was asked has nothing to say
  antwoord        text,
  beantwoord_door uuid,
  unique (gemeente_id, id),
  constraint gevraagd_of_niet_nodig check ((niet_nodig is null) = (uiterlijk is not null)
    and (uiterlijk is null) = (voornemen is null) and (uiterlijk is null) = (termijn_id is null)),
  constraint niet_nodig_met_reden check (niet_nodig is null or (toelichting <> '' and beantwoord_op is null)),
  constraint voornemen_met_reden check (voornemen <> ''),
  check ((beantwoord_op is null) = (weg is null) and (beantwoord_op is null) = (antwoord is null)
    and (beantwoord_op is null) = (beantwoord_door is null)),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, termijn_id) references termijn (gemeente_id, id),
  foreign key (gemeente_id, vastgelegd_door) references gebruiker (gemeente_id, id),
  foreign key (gemeente_id, beantwoord_door) references gebruiker (gemeente_id, id)
);
create index zienswijze_aanvraag on zienswijze (aanvraag_id);
create index zienswijze_open on zienswijze (aanvraag_id, uiterlijk) where uiterlijk is not null and beantwoord_op is null;
select tabel_openstellen('zienswijze');
select keuzes_erbij('termijn', 'soort', '{zienswijzetermijn}');

-- What was asked and what was answered stand.
create function bewaak_zienswijze() returns trigger language plpgsql as $$
begin
  if old.beantwoord_op is not null or old.niet_nodig is not null or
     to_jsonb(new) - '{beantwoord_op,weg,antwoord,beantwoord_door}'::text[]
       <> to_jsonb(old) - '{beantwoord_op,weg,antwoord,beantwoord_door}'::text[] then
    raise exception 'Een voornemen en het antwoord erop staan vast' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger antwoord_staat_vast before update on zienswijze for each row execute function bewaak_zienswijze();

-- Whether the applicant was heard on this ground of this decision: answered, the term over, or not needed.
create function is_gehoord(zaak uuid, waarvoor text, op_grond text, dag date) returns boolean language sql stable as $$
  select exists (select from zienswijze z where z.aanvraag_id = zaak and z.voor = waarvoor and z.grond = op_grond
                  and (z.niet_nodig is not null or z.beantwoord_op is not null or z.uiterlijk < dag))
$$;

-- Of a refusal the law asks it only on these grounds: on others an objection mends what was overlooked (Awb 4:12).
create function moet_horen(op_grond text) returns boolean language sql immutable as $$
  select op_grond in ('staatssteun', 'activiteiten', 'verplichtingen', 'verantwoording', 'onjuist', 'insolventie')
$$;

alter table besluit add column weigeringsgrond text;
alter table besluit add constraint weigering_met_grond check (soort <> 'weigering' or weigeringsgrond is not null);

create function bewaak_gehoord() returns trigger language plpgsql as $$
begin
  if moet_horen(new.weigeringsgrond) and not is_gehoord(new.aanvraag_id, 'weigering', new.weigeringsgrond,
       (new.moment at time zone 'Europe/Amsterdam')::date) then
    raise exception 'Eerst krijgt de aanvrager de kans om een zienswijze te geven (Awb 4:7 en 4:12 lid 2)'
      using errcode = 'check_violation', constraint = 'zienswijze';
  end if;
  return new;
end $$;
create trigger aanvrager_gehoord before insert on voorstel for each row
  when (new.uitkomst = 'weigeren') execute function bewaak_gehoord();
create trigger aanvrager_gehoord before insert on besluit for each row
  when (new.soort = 'weigering') execute function bewaak_gehoord();

create function bewaak_lager_gehoord() returns trigger language plpgsql as $$
begin
  if not is_gehoord(new.aanvraag_id, 'lagere_vaststelling', new.grond,
       (new.moment at time zone 'Europe/Amsterdam')::date) then
    raise exception 'Eerst krijgt de ontvanger de kans om een zienswijze te geven (Awb 4:8 en 4:12 lid 2)'
      using errcode = 'check_violation', constraint = 'zienswijze';
  end if;
  return new;
end $$;
create trigger ontvanger_gehoord before insert on vaststellingsvoorstel for each row
  when (new.grond is not null) execute function bewaak_lager_gehoord();
