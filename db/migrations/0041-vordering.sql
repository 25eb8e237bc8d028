-- What a recipient has to pay back after a change or withdrawal (Awb 4:57): the request to pay, what came in, and by when.
select keuzes_erbij('termijn', 'soort', '{terugbetaling}');

-- The request goes out from the books of the municipality; here stands that it did, on which day and under which mark.
create table betaalverzoek (
  besluit_id   uuid primary key,
  gemeente_id  text not null,
  aanvraag_id  uuid not null,
  kenmerk      text not null check (kenmerk <> ''),
  verstuurd_op date not null,
  moment       timestamptz not null,
  vastgelegd_door uuid not null,
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (aanvraag_id, besluit_id) references besluit (aanvraag_id, id),
  foreign key (gemeente_id, vastgelegd_door) references gebruiker (gemeente_id, id)
);
create index betaalverzoek_aanvraag on betaalverzoek (aanvraag_id);
select tabel_openstellen('betaalverzoek', alleen_toevoegen => true);

-- What came in, in one go or in parts.
create table ontvangst (
  id           uuid primary key default gen_random_uuid(),
  gemeente_id  text not null,
  aanvraag_id  uuid not null,
  besluit_id   uuid not null,
  bedrag       bigint not null check (bedrag > 0),
  ontvangen_op date not null,
  kenmerk      text not null check (kenmerk <> ''),
  moment       timestamptz not null,
  vastgelegd_door uuid not null,
  -- the same line of the bank statement counts once
  unique (besluit_id, kenmerk),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (aanvraag_id, besluit_id) references besluit (aanvraag_id, id),
  foreign key (gemeente_id, vastgelegd_door) references gebruiker (gemeente_id, id)
);
create index ontvangst_aanvraag on ontvangst (aanvraag_id);
select tabel_openstellen('ontvangst', alleen_toevoegen => true);

-- Only on a claim that was made known, never more than was claimed, and never by who decided on it.
create function bewaak_vordering() returns trigger language plpgsql as $$
declare
  claim record;
  dag date := coalesce(to_jsonb(new) ->> 'ontvangen_op', to_jsonb(new) ->> 'verstuurd_op')::date;
begin
  select b.teruggevorderd, b.gemandateerde_id, b.vastgelegd_door, k.verzonden_op into claim
    from besluit b join bekendmaking k on k.besluit_id = b.id where b.id = new.besluit_id;
  if claim.teruggevorderd is null or claim.teruggevorderd = 0 or dag < claim.verzonden_op then
    raise exception 'Terugbetalen volgt op een besluit dat is verzonden (Awb 4:57)' using errcode = 'check_violation', constraint = 'vordering';
  end if;
  if new.vastgelegd_door in (claim.gemandateerde_id, claim.vastgelegd_door)
     or exists (select from toegang t where t.aanvraag_id = new.aanvraag_id and t.gebruiker_id = new.vastgelegd_door) then
    raise exception 'Wie besliste of bij de aanvragers hoort, legt geen geld vast' using errcode = 'check_violation', constraint = 'functiescheiding';
  end if;
  return new;
end $$;
create trigger op_een_vordering before insert on betaalverzoek for each row execute function bewaak_vordering();
create trigger op_een_vordering before insert on ontvangst for each row execute function bewaak_vordering();

create function bewaak_ontvangst() returns trigger language plpgsql as $$
begin
  if (select sum(o.bedrag) from ontvangst o where o.besluit_id = new.besluit_id)
     > (select b.teruggevorderd from besluit b where b.id = new.besluit_id) then
    raise exception 'Er is niet meer ontvangen dan is teruggevorderd' using errcode = 'check_violation', constraint = 'niet_meer_dan_gevorderd';
  end if;
  return null;
end $$;
create trigger niet_te_veel after insert on ontvangst for each row execute function bewaak_ontvangst();
