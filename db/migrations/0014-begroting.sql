-- The budget per line, what is asked in proportion to amount and applicant, and the place of the activity.
-- vrijwilligerstarief: what an hour of a volunteer or partner counts for, in cents; empty where hours do not count.
-- velden: of which questions the scheme says when it asks them; all others are asked of everybody.

alter table regeling_versie
  add column vrijwilligerstarief bigint check (vrijwilligerstarief > 0),
  add column velden jsonb not null default '[]';

-- aantal in thousandths times prijs in cents is bedrag, half up. Hours have no amount: the rate of the scheme gives it.
-- btw: only on the line that differs from the rest.
alter table begrotingspost
  add column aantal bigint check (aantal > 0),
  add column prijs  bigint check (prijs > 0),
  add column btw    text check (btw in ('inclusief', 'exclusief')),
  alter column bedrag drop not null,
  drop constraint begrotingspost_soort_check,
  add constraint begrotingspost_soort_check check (case kant
    when 'kosten' then soort in ('personeel', 'materiaal', 'huur', 'activiteit', 'communicatie', 'overig', 'vrijwilligers')
    else soort in ('eigen_bijdrage', 'andere_financier', 'deelnemers') end),
  add constraint begrotingspost_uren check (case soort
    when 'vrijwilligers' then aantal is not null and num_nonnulls(prijs, bedrag, btw, status) = 0
    else bedrag is not null and (aantal is null) = (prijs is null) end),
  add constraint begrotingspost_bedrag_van_regel check (prijs is null or bedrag = (2 * aantal * prijs + 1000) / 2000),
  add constraint begrotingspost_btw_bij_kosten check (btw is null or kant = 'kosten');

-- The place: an address or a venue. Of a home no point is kept, so it cannot become public.
create domain btwkeuze as text check (value in ('inclusief', 'exclusief'));
create domain postcode_of_leeg as text check (value ~ '^(\d{4} [A-Z]{2})?$');
create domain lengtegraad as double precision check (value between -180 and 180);
create domain breedtegraad as double precision check (value between -90 and 90);
alter table aanvraag
  add column btw                 btwkeuze,
  add column locatie_postcode    postcode_of_leeg not null default '',
  add column locatie_huisnummer  text not null default '',
  add column locatie_woonhuis    boolean not null default false,
  add column locatie_gevonden    text not null default '',
  add column lon lengtegraad,
  add column lat breedtegraad,
  add constraint aanvraag_punt_heel check ((lon is null) = (lat is null)),
  add constraint aanvraag_woonhuis_zonder_punt check (not locatie_woonhuis or lon is null);

alter table publicatie
  add column lon double precision,
  add column lat double precision,
  add constraint publicatie_punt_heel check ((lon is null) = (lat is null));

-- What was looked up, so that the same place is not asked again; without an answer it was not found.
create table plaats (
  zoekvraag  text primary key,
  antwoord   jsonb,
  geldig_tot timestamptz not null
);
create index plaats_verlopen on plaats (geldig_tot);
select tabel_openstellen('plaats', verwijderen => true);
