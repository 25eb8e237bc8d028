import pg from 'pg'

/**
 * Fills the database set-based. Foreign keys are not checked row by row meanwhile: every row takes its keys from the
 * table they refer to. Indexes and constraints are those of production, and stay.
 */
async function fill(superuserUrl: string, statements: string[], values: unknown[] = []) {
  const client = new pg.Client({ connectionString: superuserUrl })
  await client.connect()
  try {
    await client.query(`set session_replication_role = replica; set maintenance_work_mem = '512MB'`)
    for (const statement of statements)
      await client.query(statement, statement.includes('$1') ? values : [])
  } finally {
    await client.end()
  }
}

/** Submitted applications up to this number, skewed as in life: most are old and closed, a few wait. */
export const fillCases = (superuserUrl: string, target: number) =>
  fill(
    superuserUrl,
    [
      `insert into aanvraag (gemeente_id, nummer, regeling_id, regeling_versie_id, status, aangemaakt_op, aangemaakt_door,
         titel, samenvatting, wijk, gevraagd, soort_aanvrager, ingediend_op, uiterste_datum, bijgewerkt_op, volledig_op)
       select 'elburg', 'ELB-2020-' || lpad(n::text, 7, '0'), 'elburg-innovatie', v.id,
         case when n % 50 = 0 then 'volledig' when n % 51 = 0 then 'ingediend' else 'gesloten' end,
         now(), g.id, 'Initiatief ' || n, 'Samenvatting van initiatief nummer ' || n,
         (array['Elburg', 'Doornspijk', 'Oostendorp', '''t Harde'])[1 + n % 4], 100000 + n,
         case when n % 3 = 0 then 'organisatie' else 'burgerinitiatief' end, now() - (n || ' minutes')::interval,
         date '2027-01-01' + (n % 200), now(), current_date
       from generate_series((select count(*)::int + 1 from aanvraag where nummer like 'ELB-2020-%'), $1::int) n,
         (select id from regeling_versie where regeling_id = 'elburg-innovatie' order by versie desc limit 1) v,
         (select id from gebruiker where gemeente_id = 'elburg' order by aangemaakt_op limit 1) g`,
      `insert into zaakzoek (aanvraag_id, gemeente_id, woorden)
       select a.id, a.gemeente_id, array_to_tsvector(array['@elburg', 'initiatief', lower(unaccent(a.wijk)), ltrim(right(a.nummer, 7), '0')]
         || case when right(a.nummer, 3) = '001' then array['bankje'] else '{}' end)
       from aanvraag a where a.nummer like 'ELB-2020-%' on conflict do nothing`,
      'vacuum analyze aanvraag, zaakzoek',
    ],
    [target],
  )

const woorden = `(array['buurt', 'tuin', 'samen', 'eten', 'jongeren', 'ouderen', 'taal', 'muziek', 'fiets', 'werk', 'zorg', 'kunst',
  'natuur', 'sport', 'lezen', 'koffie', 'repareren', 'wandelen', 'ontmoeten', 'school', 'geld', 'rust', 'dieren', 'water'])`
const woord = (deler: number) => `${woorden}[1 + (n / ${deler} + n * 7) % 24]`

/** Publishes every filled case in the register. One in a thousand tells of a bench (a rare word), all of learning (a common one). */
export const fillRegister = (superuserUrl: string) =>
  fill(superuserUrl, [
    `insert into publicatie (aanvraag_id, gemeente_id, nummer, regeling_id, titel, samenvatting, les, wijk, onderdelen, thema,
       partners, soort_aanvrager, start_op, eind_op, gevraagd, verleend, besluitdatum, uitkomst, gepubliceerd_op, bijgewerkt_op)
     select a.id, a.gemeente_id, a.nummer, a.regeling_id, initcap(${woord(1)}) || ' en ' || ${woord(3)} || ' in ' || a.wijk,
       'Inwoners en organisaties doen iets met ' || ${woord(5)} || ' en ' || ${woord(11)} || ', voor wie ' || ${woord(17)} || ' zoekt.',
       case when n % 1000 = 0 then 'Een bankje verbindt de straat.' else 'Wij leerden dat ' || ${woord(29)} || ' tijd kost.' end,
       a.wijk, k.sleutels, k.sleutels, '{}', a.soort_aanvrager, current_date - (n % 2000)::int, current_date - (n % 2000)::int + 365,
       a.gevraagd, a.gevraagd, current_date - (n % 2000)::int, 'verleend', a.ingediend_op, a.ingediend_op
     from aanvraag a cross join lateral (select right(a.nummer, 7)::int as n) n
       cross join (select array_agg(sleutel) as sleutels from (select sleutel from onderdeel where gemeente_id = 'elburg' order by sleutel limit 3) s) k
     where a.nummer like 'ELB-2020-%' on conflict do nothing`,
    `insert into thema_telling (gemeente_id, thema, aantal, bedrag)
     select p.gemeente_id, t.thema, count(*), sum(coalesce(p.vastgesteld, p.verleend)) from publicatie p cross join unnest(p.thema) t(thema)
      group by 1, 2 on conflict (gemeente_id, thema) do update set aantal = excluded.aantal, bedrag = excluded.bedrag`,
    `insert into register_keuze (gemeente_id, soort, waarde) select distinct gemeente_id, 'wijk', wijk from publicatie
     union select distinct gemeente_id, 'thema', unnest(thema) from publicatie on conflict do nothing`,
    'vacuum analyze publicatie',
  ])

/** Complete drafts of these people in turn, ready to be saved and submitted, with numbers of this year. */
export const fillDrafts = (superuserUrl: string, emails: string[], count: number, year: number) =>
  fill(
    superuserUrl,
    [
      `create temp table nieuw as select n, gen_random_uuid() as aanvraag_id, gen_random_uuid() as partij_id, g.id as gebruiker_id, g.email
       from generate_series(1, $1::int) n join unnest('{${emails.join()}}'::text[]) with ordinality e(email, nr) on nr = 1 + (n - 1) % ${emails.length}
         join gebruiker g on g.gemeente_id = 'elburg' and g.email = e.email`,
      `insert into aanvraag (id, gemeente_id, nummer, regeling_id, aangemaakt_op, aangemaakt_door, bijgewerkt_op, titel, samenvatting,
         aanleiding, doel, doelgroep, activiteiten, start_op, eind_op, wijk, locatie, borging, domeinen, verbindingen, merkbaar, gevraagd)
       select aanvraag_id, 'elburg', 'ELB-${year}-' || lpad(n::text, 7, '0'), 'elburg-innovatie', now(), gebruiker_id, now(), 'Buurttuin ' || n,
         repeat('Bewoners maken samen een tuin. ', 6), repeat('Wij kennen elkaar te weinig. ', 15), repeat('Meer ontmoeting in de straat. ', 15),
         repeat('Iedereen in de buurt. ', 10), repeat('Spitten, zaaien en oogsten. ', 20), current_date + 90, current_date + 400, 'Doornspijk',
         'Het veld achter de kerk', repeat('De vereniging neemt het over. ', 8), '{ontmoeten}', repeat('Jong en oud. ', 8), repeat('Minder alleen. ', 8), 500000
       from nieuw`,
      `insert into partij (id, gemeente_id, soort, naam, straat, huisnummer, postcode, plaats, telefoon)
       select partij_id, 'elburg', 'natuurlijk_persoon', 'Noor van Dijk', 'Kerkstraat', '1', '8085 AA', 'Doornspijk', '0612345678' from nieuw`,
      `insert into deelname (gemeente_id, aanvraag_id, partij_id, rol, email, aangemaakt_op)
       select 'elburg', aanvraag_id, partij_id, 'penvoerder', email, now() from nieuw`,
      `insert into toegang (gemeente_id, aanvraag_id, gebruiker_id, partij_id, recht, moment)
       select 'elburg', aanvraag_id, gebruiker_id, partij_id, 'penvoerder', now() from nieuw`,
      `insert into begrotingspost (gemeente_id, aanvraag_id, kant, soort, omschrijving, bedrag, volgorde)
       select 'elburg', aanvraag_id, 'kosten', 'materiaal', 'Planten en gereedschap', 125000, v from nieuw, generate_series(0, 3) v`,
      `insert into aansluiting (gemeente_id, aanvraag_id, onderdeel_id, motivering, volgorde)
       select 'elburg', aanvraag_id, o.id, 'Het past hierbij.', 0 from nieuw,
         (select o.id from onderdeel o join regeling_versie v on v.plan_versie_id = o.plan_versie_id
          where v.regeling_id = 'elburg-innovatie' order by v.versie desc, o.volgorde limit 1) o`,
      'analyze aanvraag, partij, deelname, toegang, begrotingspost, aansluiting',
    ],
    [count],
  )
