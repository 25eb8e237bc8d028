-- What the municipality owes besides the subsidy (Awb 4:85): a dwangsom, and the costs of an objection (Awb 7:15). It is
-- paid from the books of the municipality; here stands that it was, on which day, under which mark and by whom.
select keuzes_erbij('termijn', 'soort', '{kostenbetaling}');

create table schuldbetaling (
  id           uuid primary key default gen_random_uuid(),
  gemeente_id  text not null,
  aanvraag_id  uuid not null,
  ingebrekestelling_id uuid unique references dwangsombesluit,
  besluit_id   uuid unique,
  bedrag       bigint not null check (bedrag > 0),
  betaald_op   date not null,
  kenmerk      text not null check (kenmerk <> ''),
  moment       timestamptz not null,
  betaald_door uuid not null,
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (aanvraag_id, ingebrekestelling_id) references ingebrekestelling (aanvraag_id, id),
  foreign key (aanvraag_id, besluit_id) references besluit (aanvraag_id, id),
  foreign key (gemeente_id, betaald_door) references gebruiker (gemeente_id, id),
  constraint een_schuld check ((ingebrekestelling_id is null) <> (besluit_id is null))
);
create index schuldbetaling_aanvraag on schuldbetaling (aanvraag_id);
select tabel_openstellen('schuldbetaling', alleen_toevoegen => true);

-- Exactly what was decided, after it was made known, by who pays in this case: never by who decided on it.
create function bewaak_schuldbetaling() returns trigger language plpgsql as $$
declare
  schuld record;
begin
  if new.besluit_id is null then
    select d.bedrag, d.datum as vanaf into schuld from dwangsombesluit d where d.ingebrekestelling_id = new.ingebrekestelling_id;
  elsif (select b.wijziging_id is not null from besluit b where b.id = new.besluit_id) then
    select t.bedrag, t.vanaf into schuld from teruggave_van(new.besluit_id) t;
  else
    select v.kosten_bedrag as bedrag, k.verzonden_op as vanaf into schuld
      from besluit b join bekendmaking k on k.besluit_id = b.id
      join bezwaarvoorstel v on v.bezwaar_id = b.bezwaar_id and v.vervallen_op is null and v.kosten = 'toegekend'
     where b.id = new.besluit_id;
  end if;
  if schuld.bedrag is distinct from new.bedrag or new.betaald_op < schuld.vanaf then
    raise exception 'Betaald wordt wat is besloten, na het besluit' using errcode = 'check_violation', constraint = 'schuld_is_besloten';
  end if;
  if not exists (select from betrokkenheid k where k.aanvraag_id = new.aanvraag_id and k.gebruiker_id = new.betaald_door and k.taak = 'betaler') then
    raise exception 'Wie betaalt staat als betaler bij de zaak' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger schuldbetaling_klopt before insert on schuldbetaling for each row execute function bewaak_schuldbetaling();

-- The yearly indicator counts an award once: also where it came on an objection against a refusal.
create function tel_bezwaarverlening() returns trigger language plpgsql as $$
begin
  if not exists (select from besluit b where b.aanvraag_id = new.aanvraag_id and b.id <> new.id
                 and (b.soort in ('verlening', 'direct_vaststelling') or b.erbij_verleend > 0))
     and (select a.soort_aanvrager from aanvraag a where a.id = new.aanvraag_id) = 'burgerinitiatief' then
    insert into indicator_telling (gemeente_id, jaar, verleend) values (new.gemeente_id, extract(year from new.datum), 1)
    on conflict (gemeente_id, jaar) do update set verleend = indicator_telling.verleend + 1;
  end if;
  return null;
end $$;
create constraint trigger tel_verleend_op_bezwaar after insert on besluit deferrable initially deferred
  for each row when (new.soort = 'bezwaar' and new.erbij_verleend > 0) execute function tel_bezwaarverlening();
