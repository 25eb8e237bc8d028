import { randomUUID } from 'node:crypto'
import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'
import { readStored } from '../../app/lib/files.server.ts'
import { action, loader } from '../../app/routes/aanvragen.$nummer.bijlagen/route.tsx'
import { action as verwijderAction } from '../../app/routes/aanvragen.$nummer.bijlagen_.$bestand.verwijdering/route.tsx'
import { loader as bestandLoader } from '../../app/routes/bestanden.$id.ts'
import { getAanvraaginhoud } from '../../db/queries/aanvraaginhoud.ts'
import { verwijderBestand } from '../../db/queries/bestand.ts'
import { verifyBestanden } from '../../db/verify/bestand.ts'
import type { Db, Tx } from '../../db/db.ts'
import { pdf, png, teGroot, uploadForm, vermomd } from '../helpers/bestanden.ts'
import {
  createConcept,
  createGebruiker,
  createIngediend,
  createMedewerker,
} from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { asSuperuser, test } from '../helpers/test-db.ts'

async function createZaak(db: Db) {
  const noor = await createGebruiker(db)
  const zaak = await createConcept(db, noor)
  const cookie = await signIn(db, noor)
  const params = { nummer: zaak.nummer }
  const pad = `/aanvragen/${zaak.nummer}/bijlagen`
  const stuur = (fields: Record<string, string | File>, sleutel?: string) =>
    call(action, { path: pad, params, cookie, form: uploadForm(fields, sleutel) })
  const bestanden = () =>
    db
      .selectFrom('bestand')
      .selectAll()
      .where('aanvraag_id', '=', zaak.id)
      .orderBy('geplaatst_op')
      .execute()
  const haal = (id: string, als = cookie, host = 'localhost') =>
    call(bestandLoader, { path: `/bestanden/${id}`, params: { id }, cookie: als, host })
  return { ...zaak, params, pad, cookie, stuur, bestanden, haal }
}

const verwijder = (van: { params: { nummer: string }; cookie: string }, bestand: string) =>
  call(verwijderAction, {
    params: { ...van.params, bestand },
    cookie: van.cookie,
    form: { _sleutel: randomUUID() },
  })

test('een bijlage staat na het toevoegen in de lijst en is te downloaden zoals zij is', async ({
  db,
}) => {
  const zaak = await createZaak(db)
  const answer = await zaak.stuur({
    bestand: pdf('Statuten “2026”.pdf', 'echt'),
    document: 'statuten',
  })
  expect(answer.status).toBe(303)
  const { bestanden } = (await (
    await call(loader, { path: zaak.pad, params: zaak.params, cookie: zaak.cookie })
  ).json()) as { bestanden: { id: string; naam: string; regel: string }[] }
  expect(bestanden).toMatchObject([
    { naam: 'Statuten “2026”.pdf', regel: expect.stringMatching(/Niet gescand$/) },
  ])
  const download = await zaak.haal(bestanden[0]!.id)
  expect(download.status).toBe(200)
  expect(await download.text()).toContain('echt')
  expect(Object.fromEntries(download.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-security-policy': 'sandbox',
    'cache-control': 'private, no-store',
    'content-disposition': `attachment; filename="Statuten 2026.pdf"; filename*=UTF-8''Statuten%20%E2%80%9C2026%E2%80%9D.pdf`,
  })
})

test.for([
  ['een verkeerd soort', vermomd, /Dit soort bestand kan niet/],
  ['een te groot', teGroot, /groter dan 10 MB/],
  ['een leeg', () => new File([], 'leeg.pdf'), /leeg/],
  ['geen', () => new File([], ''), /Kies een bestand/],
] as const)(
  'bij %s bestand staat bij het veld wat u kunt doen en blijft niets bewaard',
  async ([, maak, fout], { db }) => {
    const zaak = await createZaak(db)
    const answer = await zaak.stuur({ bestand: maak(), document: 'statuten' })
    expect(answer.status).toBe(422)
    const { errors } = (await answer.json()) as { errors: Record<string, { message: string }> }
    expect(errors.bestand?.message).toMatch(fout)
    expect(await zaak.bestanden()).toEqual([])
  },
)

test('wie een bijlage vervangt, ziet alleen de nieuwe; de oude blijft bewaard', async ({ db }) => {
  const zaak = await createZaak(db)
  await zaak.stuur({ bestand: pdf('oud.pdf') })
  const [oud] = await zaak.bestanden()
  expect((await zaak.stuur({ bestand: png('nieuw.png'), vervangt: oud!.id })).status).toBe(303)
  const { bestanden } = (await (
    await call(loader, { path: zaak.pad, params: zaak.params, cookie: zaak.cookie })
  ).json()) as { bestanden: { naam: string }[] }
  expect(bestanden.map(({ naam }) => naam)).toEqual(['nieuw.png'])
  expect(await zaak.bestanden()).toHaveLength(2)
})

test('twee keer hetzelfde versturen is een bijlage; een ander bestand onder dezelfde sleutel wordt niet stil weggegooid', async ({
  db,
}) => {
  const zaak = await createZaak(db)
  const sleutel = 'sleutel-van-deze-pagina'
  await zaak.stuur({ bestand: pdf('a.pdf', 'een') }, sleutel)
  const nogmaals = await zaak.stuur({ bestand: pdf('a.pdf', 'een') }, sleutel)
  expect(nogmaals.headers.get('location')).toBe(`${zaak.pad}?toegevoegd`)
  const ander = await zaak.stuur({ bestand: pdf('a.pdf', 'twee') }, sleutel)
  expect(ander.headers.get('location')).toContain('/al-gebeurd')
  expect(await zaak.bestanden()).toHaveLength(1)
})

test('na het indienen verandert niemand de bijlagen meer', async ({ db }) => {
  const noor = await createGebruiker(db)
  const { nummer } = await createIngediend(db, noor)
  const cookie = await signIn(db, noor)
  const form = uploadForm({ bestand: pdf() })
  const answer = await call(action, { params: { nummer }, cookie, form })
  expect(answer.status).toBe(422)
  expect(JSON.stringify(await answer.json())).toContain('U hebt de aanvraag ingediend')
})

test('een bestand is alleen te vinden voor wie bij de zaak hoort', async ({ db }) => {
  const zaak = await createZaak(db)
  await zaak.stuur({ bestand: pdf() })
  const { id } = (await zaak.bestanden())[0]!
  const vreemde = await signIn(db, await createGebruiker(db))
  expect((await zaak.haal(id, vreemde)).status).toBe(404)
  const ambtenaar = await signIn(db, await createMedewerker(db, 'intake'))
  expect((await zaak.haal(id, ambtenaar)).status).toBe(404) // a draft is of its applicants
  const elders = await createGebruiker(db, { gemeente_id: 'leusden', rollen: ['intake'] })
  expect((await zaak.haal(id, await signIn(db, elders), 'leusden.localhost')).status).toBe(404)
  const uitgelogd = await call(bestandLoader, { path: `/bestanden/${id}`, params: { id } })
  expect(uitgelogd.headers.get('location')).toContain('/inloggen')
})

test.for([
  '../../etc/passwd',
  '%2e%2e%2fgeheim',
  '..\\geheim',
  '00000000-0000-0000-0000-000000000000',
  "' or 1=1",
  '',
])('een verzonnen adres %s is niet gevonden', async (id, { db }) => {
  const zaak = await createZaak(db)
  expect((await zaak.haal(id)).status).toBe(404)
})

test('een ambtenaar leest een bestand van een ingediende zaak, en dat staat in het logboek', async ({
  db,
  database,
}) => {
  const zaak = await createZaak(db)
  await zaak.stuur({ bestand: pdf() })
  const { id } = (await zaak.bestanden())[0]!
  const ingediend = await createIngediend(db, await createGebruiker(db))
  await asSuperuser(database.name, 'update bestand set aanvraag_id = $1 where id = $2', [
    ingediend.id,
    id,
  ])
  const intake = await createMedewerker(db, 'intake')
  expect((await zaak.haal(id, await signIn(db, intake))).status).toBe(200)
  const regels = await db
    .selectFrom('audit')
    .select(['handeling', 'onderwerp'])
    .where('gebruiker_id', '=', intake.id)
    .execute()
  expect(regels).toEqual([
    { handeling: 'bestand gelezen', onderwerp: `aanvraag/${ingediend.nummer}` },
  ])
})

test('een bestand waaraan een byte is veranderd, wordt niet meer gegeven en de controle noemt het', async ({
  db,
  database,
}) => {
  const zaak = await createZaak(db)
  await zaak.stuur({ bestand: pdf() })
  const { id, sha256 } = (await zaak.bestanden())[0]!
  expect(await verifyBestanden(db, readStored)).toEqual([])
  const map = path.join(database.config.uploadDir, sha256.slice(0, 2))
  expect(readdirSync(map)).toContain(sha256)
  expect(readdirSync(map).filter((naam) => !/^[0-9a-f]{64}$/.test(naam))).toEqual([])
  writeFileSync(path.join(map, sha256), 'iets anders')
  expect((await zaak.haal(id)).status).toBe(500)
  expect(await verifyBestanden(db, readStored)).toEqual([
    `Bestand ${sha256} ontbreekt of is beschadigd`,
  ])
})

test('een bijlage die per ongeluk meeging, is uit het concept te halen; daarna opent niemand haar nog', async ({
  db,
}) => {
  const zaak = await createZaak(db)
  await zaak.stuur({ bestand: pdf('per-ongeluk.pdf') })
  const { id } = (await zaak.bestanden())[0]!
  expect((await verwijder(zaak, id)).headers.get('location')).toBe(`${zaak.pad}?verwijderd`)
  expect((await zaak.haal(id)).status).toBe(404)
  expect((await getAanvraaginhoud(db, zaak.id)).bestanden).toEqual([])
  expect(await zaak.bestanden()).toMatchObject([{ id, verwijderd_op: expect.any(Date) }])
  expect((await verwijder(zaak, id)).status).toBe(404)
  const regels = db
    .selectFrom('audit')
    .select('gegevens')
    .where('handeling', '=', 'bestand verwijderd')
  expect(await regels.execute()).toMatchObject([{ gegevens: { bestand: id } }])
})

test('na het indienen is een bijlage niet meer te verwijderen, ook niet in de database', async ({
  db,
  database,
}) => {
  const zaak = await createZaak(db)
  await zaak.stuur({ bestand: pdf() })
  const { id } = (await zaak.bestanden())[0]!
  const noor = await createGebruiker(db)
  const ingediend = await createIngediend(db, noor)
  const verhuis = 'update bestand set aanvraag_id = $1 where id = $2'
  await asSuperuser(database.name, verhuis, [ingediend.id, id])
  const van = { params: { nummer: ingediend.nummer }, cookie: await signIn(db, noor) }
  const answer = await verwijder(van, id)
  expect(answer.status).toBe(422)
  expect(JSON.stringify(await answer.json())).toContain('al naar de gemeente gestuurd')
  await expect(verwijderBestand(db as Tx, id, new Date())).rejects.toThrow(
    'Een bestand dat is ingediend, wordt niet verwijderd',
  )
})

test('een bijlage van een andere aanvraag is niet te verwijderen', async ({ db }) => {
  const zaak = await createZaak(db)
  await zaak.stuur({ bestand: pdf() })
  const { id } = (await zaak.bestanden())[0]!
  expect((await verwijder(await createZaak(db), id)).status).toBe(404)
  expect(await zaak.bestanden()).toMatchObject([{ verwijderd_op: null }])
})
