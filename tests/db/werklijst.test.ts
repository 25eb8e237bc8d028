import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Taaksoort } from '../../app/domain/behandeling/taak.ts'
import { bakken, leesFilter, werklijstAdres } from '../../app/domain/behandeling/werklijst.ts'
import { werkstatussen } from '../../app/domain/aanvraag/werkstand.ts'
import { listWerklijst, rijen, werklijst } from '../../db/queries/werklijst.ts'
import { getWerkbank } from '../../db/queries/werkbank.ts'
import { startTermijn, sluitTermijn } from '../../db/queries/termijn.ts'
import type { Db, Tx } from '../../db/db.ts'
import {
  createDeelnemer,
  createGebruiker,
  createIngediend,
  createMedewerker,
  nu,
} from '../helpers/factories.ts'
import { planVan } from '../helpers/query-plan.ts'
import { asSuperuser, test } from '../helpers/test-db.ts'

const filter = (vraag = '') => leesFilter(new URLSearchParams(vraag))

/** Very many cases that are done, and a few that are open: what a real municipality looks like after years. */
async function vul(db: Db, database: string, aantal: number) {
  const noor = await createGebruiker(db)
  const karin = await createMedewerker(db, 'intake')
  const { regeling_versie_id } = await createIngediend(db, noor)
  await asSuperuser(
    database,
    `set session_replication_role = replica;
     insert into aanvraag (gemeente_id, nummer, regeling_id, regeling_versie_id, status, aangemaakt_op, aangemaakt_door,
       bijgewerkt_op, titel, gevraagd, soort_aanvrager, ingediend_op, behandelaar_id, uiterste_datum)
     select case when n % 10 = 0 then 'leusden' else 'elburg' end, 'ELB-2020-' || lpad(n::text, 6, '0'), 'elburg-innovatie',
       '${regeling_versie_id}', case when n % 50 = 1 then 'in_beoordeling' when n % 3 = 0 then 'verleend' else 'gesloten' end,
       now(), '${noor.id}', now(), 'Zaak ' || n, 1000, 'organisatie', now(), case when n % 7 = 1 then '${karin.id}'::uuid end,
       date '2021-01-01' + (n % 2500)
     from generate_series(1, ${aantal}) n;
     insert into zaakzoek select a.id, a.gemeente_id, array_to_tsvector(array['@' || a.gemeente_id, 'zaak', 'koffie',
       'w' || right(a.nummer, 6)] || case when right(a.nummer, 4)::int = 1234 then array['bankje'] else '{}' end)
       from aanvraag a where a.nummer like 'ELB-2020-%' on conflict do nothing;
     analyze aanvraag, zaakzoek`,
  )
  return { karin }
}

test('de werklijst leest bij 20.000 zaken alleen wat zij toont', async ({ db, database }) => {
  const { karin } = await vul(db, database.name, 20_000)
  for (const [vraag, index] of [
    ['', /aanvraag_werklijst/],
    ['na=2021-03-01_00000000-0000-0000-0000-000000000000', /aanvraag_werklijst/],
    ['voor=2027-03-01_00000000-0000-0000-0000-000000000000', /aanvraag_werklijst/],
    ['bak=mijn', /aanvraag_behandelaar/],
    ['bak=vrij', /aanvraag_(behandelaar|werklijst)/],
    ['bak=wacht', /aanvraag_stand/],
    ['stand=verleend', /aanvraag_stand/],
    ['stand=elke', /aanvraag_alle/],
    ['stand=elke&bak=mijn', /aanvraag_(behandelaar_)?alle/],
    ['regeling=elburg-innovatie', /aanvraag_(werklijst|regeling_alle)/],
  ] as const) {
    const plan = await planVan(db, werklijst(db, karin, filter(vraag), nu))
    expect(plan.indexen.join(' '), vraag).toMatch(index)
    expect(plan.soorten, vraag).not.toContain('Sort')
    expect(plan.blokken, vraag).toBeLessThan(600)
  }
})

test('zoeken bij 20.000 zaken leest wat gevonden wordt, bij een zeldzaam woord en bij een gewoon', async ({
  db,
  database,
}) => {
  const { karin } = await vul(db, database.name, 0)
  for (const [vraag, gevonden, blokken] of [
    ['zoek=bankje&stand=elke', 2, 3_000],
    ['zoek=koffie', rijen + 1, 1_500],
    ['zoek=koffie+zaak&stand=elke', rijen + 1, 1_500],
    ['zoek=ELB-2020-0123&stand=elke', rijen + 1, 2_500],
    ['zoek=zwembad', 0, 2_500],
  ] as const) {
    const query = werklijst(db, karin, filter(vraag), nu)
    expect(await query.execute(), vraag).toHaveLength(gevonden)
    const plan = await planVan(db, query, true)
    // with a hash join the whole list is read for a few hits
    for (const heel of ['Seq Scan', 'Hash Join']) expect(plan.soorten, vraag).not.toContain(heel)
    expect(plan.blokken, vraag).toBeLessThan(blokken)
  }
})

test('elke vorm van het filter geeft wat de vraag zelf geeft, ook de tweede keer met andere waarden', async ({
  db,
  database,
}) => {
  const karin = await createMedewerker(db, 'intake')
  await asSuperuser(
    database.name,
    `set session_replication_role = replica;
     update aanvraag set behandelaar_id = '${karin.id}' where nummer like 'ELB-2020-0000%' and behandelaar_id is not null`,
  )
  const plekken = [
    '',
    'na=2022-01-01_00000000-0000-0000-0000-000000000000',
    'voor=2025-01-01_00000000-0000-0000-0000-000000000000',
    'na=2023-01-01_00000000-0000-0000-0000-000000000000&voor=2024-01-01_00000000-0000-0000-0000-000000000000',
  ]
  const vragen = bakken.flatMap((bak) =>
    ['', 'stand=elke', 'stand=gesloten', 'stand=verleend'].flatMap((stand) =>
      ['', 'regeling=elburg-innovatie', 'regeling=elburg-andere'].flatMap((regeling) =>
        plekken.map((plek) => [`bak=${bak}`, stand, regeling, plek].join('&')),
      ),
    ),
  )
  for (const vraag of vragen) {
    const zelf = await werklijst(db, karin, filter(vraag), nu).execute()
    const { zaken } = await listWerklijst(db, karin, filter(vraag), nu)
    const nummers = zelf.slice(0, rijen).map(({ nummer }) => nummer)
    if (vraag.includes('voor=')) nummers.reverse()
    expect(
      zaken.map(({ nummer }) => nummer),
      vraag,
    ).toEqual(nummers)
  }
})

test('bladeren gaat heen en terug langs dezelfde zaken', async ({ db, database }) => {
  const { karin } = await vul(db, database.name, 0)
  await asSuperuser(
    database.name,
    `set session_replication_role = replica; update aanvraag set behandelaar_id = '${karin.id}' where status = 'in_beoordeling' and gemeente_id = 'elburg' and nummer < 'ELB-2020-004000'`,
  )
  const eerste = await listWerklijst(db, karin, filter('bak=mijn'), nu)
  expect(eerste.zaken).toHaveLength(rijen)
  expect(eerste.vorige).toBeNull()
  const adres = werklijstAdres({ bak: 'mijn', na: eerste.volgende })
  const tweede = await listWerklijst(db, karin, filter(adres.split('?')[1]), nu)
  expect(tweede.zaken[0]!.werkdatum >= eerste.zaken.at(-1)!.werkdatum).toBe(true)
  const terug = await listWerklijst(db, karin, { ...filter('bak=mijn'), voor: tweede.vorige }, nu)
  expect(terug.zaken.map(({ id }) => id)).toEqual(eerste.zaken.map(({ id }) => id))
  expect(terug.vorige).toBeNull()
  expect(terug.volgende).not.toBeNull()
})

test('de werklijst kent alleen zaken van de eigen gemeente en geen concepten', async ({ db }) => {
  const leusden = await createGebruiker(db, { gemeente_id: 'leusden', rollen: ['intake'] })
  const { zaken } = await listWerklijst(db, leusden, filter('stand=ingediend'), nu)
  expect(zaken).toEqual([])
  expect(filter('stand=concept').stand).toBeNull()
})

test('open werk is precies wat de regels werk noemen', async ({ db }) => {
  const { rows } = await sql<{ status: string }>`
    select s as status from unnest(array[${sql.join([...werkstatussen])}]) s`.execute(db)
  expect(rows).toHaveLength(werkstatussen.length)
  const { rows: open } = await sql<{ regel: string }>`
    select pg_get_expr(adbin, adrelid) as regel from pg_attrdef d join pg_attribute a
    on a.attrelid = d.adrelid and a.attnum = d.adnum where d.adrelid = 'aanvraag'::regclass and a.attname = 'openstaand'`.execute(
    db,
  )
  const statussen = [...open[0]!.regel.matchAll(/'([a-z_]+)'/g)].map(([, status]) => status)
  expect(statussen).toEqual([...werkstatussen])
})

test('wie een taak heeft, ziet haar; wie haar niet kan doen, niet', async ({ db }) => {
  const zaak = await createIngediend(db, await createGebruiker(db))
  const taak = {
    gemeente_id: 'elburg',
    aanvraag_id: zaak.id,
    aangemaakt_op: new Date(),
    omschrijving: 'Printen',
  }
  await db
    .insertInto('taak')
    .values({ ...taak, soort: 'printen_en_verzenden' })
    .execute()
  const karin = await createMedewerker(db, 'intake')
  const marga = await createMedewerker(db, 'secretaris')
  const taken = async (wie = marga, soort: Taaksoort = 'printen_en_verzenden') =>
    (await getWerkbank(db, wie, [soort], '2026-12-01')).taken
  expect(await taken()).toMatchObject([{ nummer: zaak.nummer }])
  expect(await taken(marga, 'rekening_bevestigen')).toEqual([])
  // a decision is sent by the secretary alone
  expect(await taken(karin)).toEqual([])
})

test('een zaak is te vinden met woorden van titel, plaats, aanvrager en partner, en met het begin van haar nummer', async ({
  db,
}) => {
  const noor = await createGebruiker(db, { naam: 'Fenna Wiersma' })
  const zaak = await createIngediend(db, noor, { titel: 'Zwaluwenkasten voor de kinderen' })
  await createDeelnemer(db, zaak.id, 'elburg', {
    naam: 'Imkervereniging De Korf',
    kvk_nummer: '12345678',
  })
  const andere = await createIngediend(db, await createGebruiker(db), { titel: 'Iets anders' })
  const karin = await createMedewerker(db, 'intake')
  const vindt = async (vraag: string) => {
    const zoek = new URLSearchParams({ zoek: vraag }).toString()
    return (await listWerklijst(db, karin, filter(zoek), nu)).zaken.map(({ nummer }) => nummer)
  }
  for (const vraag of [
    'zwaluwenkasten',
    'zwaluwenkast',
    'ZWALUW',
    'kind zwaluwenkast',
    'wiersma',
    'korf imker',
    'de korf',
    zaak.nummer,
  ])
    expect(await vindt(vraag), vraag).toEqual([zaak.nummer])
  expect(await vindt(zaak.nummer.split('-')[2]!.replace(/^0+/, ''))).toEqual([zaak.nummer])
  expect(await vindt(zaak.nummer.slice(0, 15).toLowerCase())).toContain(zaak.nummer)
  expect(await vindt('oostendorp')).toEqual(expect.arrayContaining([zaak.nummer, andere.nummer]))
  expect(await vindt('zwaluwenkasten zwembad')).toEqual([])
  await db
    .updateTable('partij')
    .set({ naam: 'Fenna de Haan' })
    .where('id', '=', zaak.partij_id)
    .execute()
  expect(await vindt('wiersma')).toEqual([])
  expect(await vindt('haan')).toEqual([zaak.nummer])
  for (const vreemd of ["'", "' | '", '!!&|():*<->', '\\', '"zwaluw" or 1=1', '%', ':*', '’s'])
    expect(await vindt(`${vreemd} zwaluwenkasten`), vreemd).toBeInstanceOf(Array)
})

test('een andere gemeente vindt een zaak niet met woorden en niet met het nummer', async ({
  db,
}) => {
  const zaak = await createIngediend(db, await createGebruiker(db), { titel: 'Geheim genoegen' })
  const leusden = await createGebruiker(db, { gemeente_id: 'leusden', rollen: ['intake'] })
  for (const vraag of ['geheim', zaak.nummer])
    expect((await listWerklijst(db, leusden, filter(`zoek=${vraag}`), nu)).zaken).toEqual([])
})

test('bovenaan staat wat het eerst moet: een termijn om aan te vullen telt ook', async ({ db }) => {
  const zaak = await createIngediend(db, await createGebruiker(db), { titel: 'Sterrenkijker' })
  const karin = await createMedewerker(db, 'intake')
  const regel = async () =>
    (await listWerklijst(db, karin, filter('zoek=sterrenkijker'), nu)).zaken[0]
  expect(await regel()).toMatchObject({ termijn: { soort: 'beslistermijn' }, valt: '2027-01-26' })
  const herstel = await startTermijn(
    db as unknown as Tx,
    {
      gemeente_id: 'elburg',
      aanvraag_id: zaak.id,
      soort: 'hersteltermijn',
      op: '2026-12-01',
      lengte: { aantal: 2, eenheid: 'weken' },
      grondslag: 'brief',
      artikel: 'Awb 4:5',
    },
    { nu, gebruiker_id: null },
  )
  expect(await regel()).toMatchObject({ termijn: { id: herstel.id }, valt: herstel.einddatum })
  await sluitTermijn(db as unknown as Tx, herstel.id, '2026-12-04')
  expect(await regel()).toMatchObject({ termijn: { soort: 'beslistermijn' }, valt: '2027-01-26' })
})
