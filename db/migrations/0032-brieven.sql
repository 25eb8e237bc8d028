-- A letter as it went out, kept as a file under its fingerprint: of a decision, of a further sending of it, or of a
-- message. The worker makes it; the application reads it.
create table brief (
  id            uuid primary key default gen_random_uuid(),
  gemeente_id   text not null,
  aanvraag_id   uuid not null,
  besluit_id    uuid unique,
  herzending_id uuid unique,
  bericht_id    uuid unique,
  sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  grootte       int not null check (grootte > 0),
  gemaakt_op    timestamptz not null,
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, besluit_id) references besluit (gemeente_id, id),
  foreign key (gemeente_id, bericht_id) references bericht (gemeente_id, id),
  check (num_nonnulls(besluit_id, herzending_id, bericht_id) = 1)
);
create index brief_aanvraag on brief (aanvraag_id);
select tabel_openstellen('brief', alleen_toevoegen => true);
revoke insert on brief from app;
grant insert on brief to werker;

-- Of which message this mail tells who applies that it waits (Awb 2:10), and when the server of the addressee refused it for good.
alter table uitgaande_mail add column bericht_id uuid references bericht;
alter table uitgaande_mail add column mislukt_op timestamptz;
alter table uitgaande_mail add check (verzonden_op is null or mislukt_op is null);
create index uitgaande_mail_bericht on uitgaande_mail (bericht_id) where bericht_id is not null;

-- A decision that is sent again: because the first did not arrive (Awb 2:11) or because its letter held a mistake; that
-- is put right by a new letter, never by changing the first (Awb 2:12). inhoud: the letter as it was put right.
create table herzending (
  id              uuid primary key default gen_random_uuid(),
  gemeente_id     text not null,
  aanvraag_id     uuid not null,
  besluit_id      uuid not null references bekendmaking,
  volgnummer      int not null check (volgnummer > 1),
  aanleiding      text not null check (aanleiding in ('niet_aangekomen', 'verbetering')),
  reden           text not null check (reden <> ''),
  inhoud          jsonb,
  klaargezet_op   timestamptz not null,
  klaargezet_door uuid,
  kanaal          text check (kanaal in ('digitaal', 'post')),
  verzonden_op    date,
  bezwaar_tot     date,
  bericht_id      uuid,
  moment          timestamptz,
  unique (gemeente_id, id),
  unique (besluit_id, volgnummer),
  foreign key (gemeente_id, aanvraag_id) references aanvraag (gemeente_id, id),
  foreign key (gemeente_id, besluit_id) references besluit (gemeente_id, id),
  foreign key (gemeente_id, bericht_id) references bericht (gemeente_id, id),
  foreign key (gemeente_id, klaargezet_door) references gebruiker (gemeente_id, id),
  check ((aanleiding = 'verbetering') = (inhoud is not null)),
  check (num_nonnulls(kanaal, verzonden_op, moment) in (0, 3)),
  check ((kanaal = 'digitaal') is not true or bericht_id is not null)
);
create unique index herzending_open on herzending (besluit_id) where verzonden_op is null;
select tabel_openstellen('herzending');
revoke update on herzending from app;
grant update (kanaal, verzonden_op, bezwaar_tot, bericht_id, moment) on herzending to app;
-- what the worker finds undelivered, it puts ready to be sent on paper
grant insert on herzending to werker;
alter table brief add foreign key (gemeente_id, herzending_id) references herzending (gemeente_id, id);

create function bewaak_herzending() returns trigger language plpgsql as $$
begin
  if old.verzonden_op is not null
     or (new.id, new.gemeente_id, new.aanvraag_id, new.besluit_id, new.volgnummer, new.aanleiding, new.reden, new.inhoud,
         new.klaargezet_op, new.klaargezet_door)
        is distinct from (old.id, old.gemeente_id, old.aanvraag_id, old.besluit_id, old.volgnummer, old.aanleiding, old.reden,
         old.inhoud, old.klaargezet_op, old.klaargezet_door) then
    raise exception 'Een verzonden brief verandert niet meer (Awb 2:12)' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger herzending_is_vast before update on herzending for each row execute function bewaak_herzending();
create trigger niet_verwijderen before delete on herzending for each row execute function weiger_wijziging();

-- The letter of a decision is kept once it was sent, and of nothing else.
create function bewaak_brief() returns trigger language plpgsql as $$
begin
  if new.besluit_id is not null and not exists (select from bekendmaking k where k.besluit_id = new.besluit_id)
     or new.herzending_id is not null
        and not exists (select from herzending h where h.id = new.herzending_id and h.verzonden_op is not null) then
    raise exception 'De brief van een besluit wordt bewaard als hij is verstuurd' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger brief_is_verstuurd before insert on brief for each row execute function bewaak_brief();

select keuzes_erbij('taak', 'soort', '{opnieuw_versturen}');
