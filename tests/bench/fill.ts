import pg from 'pg'

/** Fills Elburg with submitted applications, skewed as in life: most are old and closed, a few wait. Set-based. */
export async function fillCases(connectionString: string, target: number) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const { rows } = await client.query<{ count: number }>(
    "select count(*)::int as count from aanvraag where nummer like 'ELB-2020-%'",
  )
  const have = rows[0]?.count ?? 0
  await client.query(
    `insert into aanvraag (gemeente_id, nummer, regeling_id, regeling_versie_id, status, aangemaakt_op, aangemaakt_door, titel, samenvatting,
       wijk, gevraagd, soort_aanvrager, ingediend_op, uiterste_datum, bijgewerkt_op, volledig_op)
     select 'elburg', 'ELB-2020-' || lpad(n::text, 7, '0'), 'elburg-innovatie', v.id,
       case when n % 50 = 0 then 'volledig' when n % 51 = 0 then 'ingediend' else 'gesloten' end,
       now(), g.id, 'Initiatief ' || n, 'Samenvatting van initiatief nummer ' || n,
       (array['Elburg', 'Doornspijk', 'Oostendorp', '''t Harde'])[1 + n % 4], 100000 + n,
       case when n % 3 = 0 then 'organisatie' else 'burgerinitiatief' end, now() - (n || ' minutes')::interval,
       date '2027-01-01' + (n % 200), now(), current_date
     from generate_series($1::int, $2::int) n,
       (select id from regeling_versie where regeling_id = 'elburg-innovatie' order by versie desc limit 1) v,
       (select id from gebruiker where gemeente_id = 'elburg' order by aangemaakt_op limit 1) g`,
    [have + 1, target],
  )
  await client.query('analyze aanvraag')
  await client.end()
}

/** Publishes the filled cases in the register. */
export async function fillRegister(connectionString: string) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query(
    `insert into publicatie (aanvraag_id, gemeente_id, titel, samenvatting, les, gepubliceerd_op, bijgewerkt_op)
     select id, gemeente_id, titel, samenvatting, case when random() < 0.001 then 'Bankjes verbinden de straat' else 'Samen begonnen en geleerd' end,
       ingediend_op, ingediend_op from aanvraag where nummer like 'ELB-2020-%' on conflict do nothing`,
  )
  await client.query('analyze publicatie')
  await client.end()
}
