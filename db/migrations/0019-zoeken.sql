-- Searching a plan in everyday words: a list of words per idea (begrip), and of every item the words that lead to it.

-- Without a municipality a word is for all of them. begrip '': a word that says nothing about what somebody looks for.
create table zoekwoord (
  gemeente_id text references gemeente,
  begrip      text not null,
  woord       text not null,
  stam        text not null,
  kracht      real not null check (kracht > 0 and kracht <= 1)
);
create unique index zoekwoord_eenmaal on zoekwoord (begrip, stam, coalesce(gemeente_id, ''));
create index zoekwoord_stam on zoekwoord (stam);
-- of an expression: PostgreSQL 15 would look for the very same word in it too, a hundred times slower
create index zoekwoord_lijkt on zoekwoord using gin (lower(stam) gin_trgm_ops);
select tabel_openstellen('zoekwoord', verwijderen => true);

-- Items that are about such an idea, whatever words they use for it.
create table zoekwijzer (
  begrip  text not null,
  sleutel text not null,
  kracht  real not null check (kracht > 0 and kracht <= 1),
  primary key (begrip, sleutel)
);
create index zoekwijzer_sleutel on zoekwijzer (sleutel);
select tabel_openstellen('zoekwijzer', verwijderen => true);

-- Of every item the stems of its own words and, with a colon before them, the ideas it is about; worth more when few others have them.
create table zoekterm (
  gemeente_id    text not null,
  plan_versie_id uuid not null,
  onderdeel_id   uuid not null,
  term           text not null,
  gewicht        real not null,
  primary key (plan_versie_id, term, onderdeel_id),
  foreign key (gemeente_id, onderdeel_id) references onderdeel (gemeente_id, id)
);
select tabel_openstellen('zoekterm', verwijderen => true);

-- The Dutch stemmer leaves more forms apart than people do: bankje and bank, gezin and gezinnen, huis and huizen, kookt and koken.
-- Null for a word the language itself calls empty (de, het, een).
create function zoekstam(woord text) returns text language sql stable strict parallel safe as $$
  select regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
           (ts_lexize('dutch_stem', kort))[1], '([bdfgklmnp]|eer)t$', '\1'), '([bcdfgklmnprst])\1$', '\1'),
           '([aeou])\1([bdfgklmnprst])$', '\1\2'), 'z$', 's'), 'v$', 'f')
    from (select regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
                   lower(unaccent(woord)), '[''’]s$', ''), 'kinder(en|s)?$', 'kind'), 'ies$', 'ie'),
                   '(([bdfgklmnprst])\2|ng)etjes?$', '\1'), '([lnw])tjes?$', '\1'), '(...)(?:(?<=m)p)?jes?$', '\1') as kort) k
$$;

-- The words of texts in their order, without marks; each form of a word is looked at once.
create function zoekwoorden(teksten text[]) returns table (tekst bigint, plaats bigint, woord text, vorm text, stam text)
language sql stable parallel safe rows 12 as $$
  with los as materialized (
    select t.tekst, w.plaats, w.woord, lower(unaccent(w.woord)) as vorm
      from unnest(teksten) with ordinality as t (inhoud, tekst)
      cross join lateral regexp_split_to_table(t.inhoud, '[^[:alnum:]''’]+') with ordinality as w (woord, plaats)
     where w.woord <> ''),
  eens as materialized (select jsonb_object_agg(v.vorm, zoekstam(v.vorm)) as stammen from (select distinct vorm from los) v)
  select l.tekst, l.plaats, l.woord, coalesce(e.stammen ->> l.vorm, l.vorm), e.stammen ->> l.vorm from los l cross join eens e
$$;

-- What words that belong together are known by: "op straat" is more than "straat".
create function zoekstammen(tekst text) returns text language sql stable strict parallel safe as $$
  select string_agg(vorm, ' ' order by plaats) from zoekwoorden(array[tekst])
$$;

-- Every word, group of neighbours (which says more) and half of a long word that is known (which says less). heel: as it was written.
create function zoekdelen(teksten text[], gemeente text)
returns table (tekst bigint, plaats bigint, woord text, stam text, kracht real, heel boolean)
language sql stable parallel safe rows 12 as $$
  with los as materialized (select w.* from zoekwoorden(teksten) w),
  volgende as (
    select l.tekst, l.plaats, l.woord, l.vorm, lead(l.woord) over w as woord2, lead(l.vorm) over w as vorm2,
           lead(l.woord, 2) over w as woord3, lead(l.vorm, 2) over w as vorm3
      from los l window w as (partition by l.tekst order by l.plaats)),
  groep as (
    select v.tekst, v.plaats, v.woord || ' ' || v.woord2 as woord, v.vorm || ' ' || v.vorm2 as stam from volgende v
    union all
    select v.tekst, v.plaats, concat_ws(' ', v.woord, v.woord2, v.woord3), concat_ws(' ', v.vorm, v.vorm2, v.vorm3)
      from volgende v where v.woord3 is not null),
  lang as (
    select distinct lower(unaccent(l.woord)) as vorm from los l
     where length(l.woord) between 7 and 40 and l.stam is not null and not exists (select from zoekwoord z where z.stam = l.stam)),
  helft as (
    select g.vorm, false as achter, zoekstam(left(g.vorm, n)) as stam, n as lengte from lang g, generate_series(4, 37) n where n <= length(g.vorm) - 3
    union all
    select g.vorm, true, zoekstam(right(g.vorm, n)), n from lang g, generate_series(3, 37) n where n <= length(g.vorm) - 3),
  deel as (
    select distinct on (h.vorm, h.achter) h.vorm, h.stam from helft h
     where exists (select from zoekwoord z where z.stam = h.stam and z.begrip <> '' and (z.gemeente_id is null or z.gemeente_id = gemeente))
     order by h.vorm, h.achter, h.lengte desc)
  select l.tekst, l.plaats, l.woord, l.stam, 1::real, true from los l where l.stam is not null
  union all
  select g.tekst, g.plaats, g.woord, g.stam, 1.5::real, false from groep g where exists (select from zoekwoord z where z.stam = g.stam)
  union all
  select l.tekst, l.plaats, l.woord, d.stam, 0.7::real, false from los l join deel d on d.vorm = lower(unaccent(l.woord))
$$;

-- Fills the index of one version of a plan anew.
create function zoekterm_vullen(versie uuid) returns void language plpgsql as $$
begin
  delete from zoekterm where plan_versie_id = versie;
  with veld as materialized (
    select o.id, o.gemeente_id, v.*, row_number() over () as tekst from onderdeel o
      cross join lateral (values (o.titel, 1.0, 0.7), (o.kort, 1.0, 0.7), (o.toelichting, 0.6, 0.15), (o.citaat, 0.5, 0.1))
        as v (inhoud, gewicht, letterlijk)
     where o.plan_versie_id = versie),
  deel as materialized (
    select v.id, v.gemeente_id, d.stam, d.heel, v.letterlijk, v.gewicht * d.kracht as gewicht
      from zoekdelen((select array_agg(inhoud order by tekst) from veld), (select min(gemeente_id) from veld)) d join veld v using (tekst)),
  gewezen as materialized (
    select o.id, w.begrip, w.kracht from onderdeel o join zoekwijzer w on w.sleutel = o.sleutel where o.plan_versie_id = versie),
  alles as (
    select id, stam as term, letterlijk as gewicht from deel where heel
       and not exists (select from zoekwoord z where z.begrip = '' and z.stam = deel.stam)
    union all
    -- where somebody said what an idea leads to, that counts for more than the words of the text
    select d.id, ':' || z.begrip, d.gewicht * z.kracht * case when z.begrip in (select begrip from gewezen) then 0.25 else 0.6 end
      from deel d join zoekwoord z on z.stam = d.stam and z.begrip <> '' and (z.gemeente_id is null or z.gemeente_id = d.gemeente_id)
    union all
    select id, ':' || begrip, kracht from gewezen),
  beste as (select id, term, max(gewicht) as gewicht from alles group by id, term),
  omvang as (select count(*)::real as aantal from onderdeel where plan_versie_id = versie)
  insert into zoekterm (gemeente_id, plan_versie_id, onderdeel_id, term, gewicht)
  select o.gemeente_id, versie, b.id, b.term, b.gewicht * ln(1 + omvang.aantal / greatest(1, sum(b.gewicht) over (partition by b.term))) / ln(1 + omvang.aantal)
    from beste b join onderdeel o on o.id = b.id cross join omvang;
end $$;

create function zoekterm_bij_onderdeel() returns trigger language plpgsql as $$
begin
  perform zoekterm_vullen(v.plan_versie_id) from (select distinct plan_versie_id from nieuw) v;
  return null;
end $$;
create trigger zoekterm_vullen after insert on onderdeel referencing new table as nieuw
  for each statement execute function zoekterm_bij_onderdeel();

-- Which items of a plan each word of these texts leads to. A question is a few words: each is looked up, no list is read whole, and
-- one query plan is kept for all questions, since making it anew costs more than asking.
create function zoektreffers(in_plan uuid, teksten text[]) returns table (sleutel text, plaats int, woord text, kracht real)
language plpgsql stable parallel safe
set plan_cache_mode = force_generic_plan set enable_hashjoin = off set enable_mergejoin = off as $$
#variable_conflict use_column
begin
  return query
  with plan as materialized (select id, gemeente_id from plan_versie where id = in_plan),
  deel as materialized (select d.tekst * 10000 + d.plaats as plaats, d.woord, d.stam, d.kracht, d.heel,
             count(*) over (partition by d.tekst, d.plaats) as wegen
             from plan p cross join lateral zoekdelen(teksten, p.gemeente_id) d),
  gericht as materialized (
    select d.plaats, d.woord, d.stam as term, d.kracht from deel d
     where not exists (select from zoekwoord z where z.begrip = '' and z.stam = d.stam)
    union all
    select d.plaats, d.woord, ':' || z.begrip, d.kracht * z.kracht
      from deel d join zoekwoord z on z.stam = d.stam and z.begrip <> ''
       and (z.gemeente_id is null or z.gemeente_id = (select p.gemeente_id from plan p))),
  -- a word that leads nowhere may be a typing error
  onbekend as (
    select d.plaats, d.woord, d.stam from deel d
     where d.heel and d.wegen = 1 and length(d.stam) between 5 and 30
       and not exists (select from zoekwoord z where z.stam = d.stam)
       and not exists (select from zoekterm t where t.plan_versie_id = in_plan and t.term = d.stam)),
  vermoed as (
    select o.plaats, o.woord, ':' || v.begrip as term, (v.gelijkenis * v.kracht * 0.8)::real as kracht
      from onbekend o cross join lateral (
        select z.begrip, z.kracht, similarity(z.stam, o.stam) as gelijkenis from zoekwoord z
         where lower(z.stam) % o.stam and similarity(z.stam, o.stam) >= 0.6 and z.begrip <> ''
           and (z.gemeente_id is null or z.gemeente_id = (select p.gemeente_id from plan p))
         order by gelijkenis desc limit 3) v)
  select o.sleutel, g.plaats::int as plaats, g.woord, max(g.kracht * t.gewicht)::real as kracht
    from (select * from gericht union all select * from vermoed) g
    join zoekterm t on t.plan_versie_id = in_plan and t.term = g.term
    join onderdeel o on o.id = t.onderdeel_id
   group by o.sleutel, g.plaats, g.woord;
end $$;
