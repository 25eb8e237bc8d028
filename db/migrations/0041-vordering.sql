-- What a recipient has to pay back after a change or withdrawal (Awb 4:57): the request to pay, what came in, and by when.
select keuzes_erbij('termijn', 'soort', '{terugbetaling,teruggave}');

-- What of a claim still stands: less what fell away with decisions on objections that were sent (Awb 7:11).
create function te_vorderen(welk uuid) returns bigint language sql stable as $$
  select b.teruggevorderd - coalesce((select sum(h.vordering_vervallen) from bezwaar z
      join besluit h on h.bezwaar_id = z.id join bekendmaking k on k.besluit_id = h.id where z.besluit_id = b.id), 0)::bigint
    from besluit b where b.id = welk
$$;
grant execute on function te_vorderen to app, werker;

-- Nobody pays back what they are entitled to: with what an objection gives back the claim falls away as far (Awb 7:11).
create function bewaak_vervallen_vordering() returns trigger language plpgsql as $$
declare
  over bigint := (select e.teruggevorderd - (select sum(h.vordering_vervallen) from bezwaar y join besluit h on h.bezwaar_id = y.id
                                              where y.besluit_id = e.id)
                    from bezwaar z join besluit e on e.id = z.besluit_id where z.id = new.bezwaar_id);
begin
  if over < 0 or (over > 0 and exists (select from subsidie u where u.aanvraag_id = new.aanvraag_id
       and u.klaargezet - u.teruggevorderd < coalesce(u.vastgesteld, u.verleend))) then
    raise exception 'Wat een bezwaar teruggeeft, wordt niet teruggevorderd (Awb 7:11)'
      using errcode = 'check_violation', constraint = 'vordering_vervalt';
  end if;
  return null;
end $$;
create constraint trigger vordering_vervalt after insert on besluit deferrable initially deferred
  for each row when (new.soort = 'bezwaar' and new.bedrag > 0) execute function bewaak_vervallen_vordering();

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
  select te_vorderen(b.id) as bedrag, b.gemandateerde_id, b.vastgelegd_door, k.verzonden_op into claim
    from besluit b join bekendmaking k on k.besluit_id = b.id where b.id = new.besluit_id;
  if claim.bedrag is null or claim.bedrag = 0 or dag < claim.verzonden_op then
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
     > te_vorderen(new.besluit_id) then
    raise exception 'Er is niet meer ontvangen dan is teruggevorderd' using errcode = 'check_violation', constraint = 'niet_meer_dan_gevorderd';
  end if;
  return null;
end $$;
create trigger niet_te_veel after insert on ontvangst for each row execute function bewaak_ontvangst();

-- What was paid on a claim that fell away is paid back (Awb 4:85): exactly that, after the decision on the objection was sent.
create function teruggave_van(welk uuid, out bedrag bigint, out vanaf date) language sql stable as $$
  select o.som - te_vorderen(welk), h.verzonden_op
    from (select sum(r.bedrag)::bigint as som from ontvangst r where r.besluit_id = welk) o,
         (select max(k.verzonden_op) as verzonden_op from bezwaar z join besluit x on x.bezwaar_id = z.id
            join bekendmaking k on k.besluit_id = x.id where z.besluit_id = welk and x.vordering_vervallen > 0) h
   where o.som > te_vorderen(welk) and h.verzonden_op is not null
$$;
grant execute on function teruggave_van to app, werker;
