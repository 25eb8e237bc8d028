import { sql } from 'kysely'
import { expect } from 'vitest'
import { leesFilter, werklijstAdres } from '../../app/domain/behandeling/werklijst.ts'
import { werkstatussen } from '../../app/domain/aanvraag/werkstand.ts'
import { listOpenTaken, listWerklijst, rijen, werklijst } from '../../db/queries/werklijst.ts'
import type { Db } from '../../db/db.ts'
import { createGebruiker, createIngediend, createMedewerker } from '../helpers/factories.ts'
import { planVan } from '../helpers/query-plan.ts'
import { asSuperuser, test } from '../helpers/test-db.ts'

const vandaag = '2026-12-01'
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
     analyze aanvraag`,
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
    ['stand=verleend', /aanvraag_stand/],
  ] as const) {
    const plan = await planVan(db, werklijst(db, karin, filter(vraag)))
    expect(plan.indexen.join(' '), vraag).toMatch(index)
    expect(plan.soorten, vraag).not.toContain('Sort')
    expect(plan.blokken, vraag).toBeLessThan(600)
  }
})

test('bladeren gaat heen en terug langs dezelfde zaken', async ({ db, database }) => {
  const { karin } = await vul(db, database.name, 0)
  await asSuperuser(
    database.name,
    `set session_replication_role = replica; update aanvraag set behandelaar_id = '${karin.id}' where status = 'in_beoordeling' and gemeente_id = 'elburg' and nummer < 'ELB-2020-004000'`,
  )
  const eerste = await listWerklijst(db, karin, filter('bak=mijn'), vandaag)
  expect(eerste.zaken).toHaveLength(rijen)
  expect(eerste.vorige).toBeNull()
  const adres = werklijstAdres({ bak: 'mijn', na: eerste.volgende })
  const tweede = await listWerklijst(db, karin, filter(adres.split('?')[1]), vandaag)
  expect(tweede.zaken[0]!.werkdatum >= eerste.zaken.at(-1)!.werkdatum).toBe(true)
  const terug = await listWerklijst(
    db,
    karin,
    { ...filter('bak=mijn'), voor: tweede.vorige },
    vandaag,
  )
  expect(terug.zaken.map(({ id }) => id)).toEqual(eerste.zaken.map(({ id }) => id))
  expect(terug.vorige).toBeNull()
  expect(terug.volgende).not.toBeNull()
})

test('de werklijst kent alleen zaken van de eigen gemeente en geen concepten', async ({ db }) => {
  const leusden = await createGebruiker(db, { gemeente_id: 'leusden', rollen: ['intake'] })
  const { zaken } = await listWerklijst(db, leusden, filter('stand=ingediend'), vandaag)
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
  expect(await listOpenTaken(db, karin, ['printen_en_verzenden'])).toMatchObject([
    { nummer: zaak.nummer },
  ])
  expect(await listOpenTaken(db, karin, ['rekening_bevestigen'])).toEqual([])
})
