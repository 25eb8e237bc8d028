import { expect } from 'vitest'
import { loader as dataLoader } from '../../app/routes/data.regelingen[.]json.ts'
import { loader as lijstLoader } from '../../app/routes/regelingen._index/route.tsx'
import { loader as regelingLoader } from '../../app/routes/regelingen.$regeling._index/route.tsx'
import { loader as vragenLoader } from '../../app/routes/regelingen.$regeling.vragen/route.tsx'
import { loader as ideeLoader } from '../../app/routes/regelingen.$regeling.past-mijn-idee/route.tsx'
import {
  action as startAction,
  loader as startLoader,
} from '../../app/routes/regelingen.$regeling.aanvraag/route.tsx'
import { createGebruiker } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test as base } from '../helpers/test-db.ts'

// The loaders read the database of this file; its clock stands on the day the tests are about.
const test = base.extend<{ vraag: typeof call }>({
  vraag: async ({ db }, provide) => {
    const seconden = Math.round((Date.parse('2026-11-21T12:00:00Z') - Date.now()) / 1000)
    await db
      .insertInto('demo_klok')
      .values({ enige: true, seconden })
      .onConflict((oc) => oc.column('enige').doUpdateSet({ seconden }))
      .execute()
    await provide(call)
  },
})

const nu = new Date('2026-11-21T12:00:00Z')
const elburg = { regeling: 'elburg-innovatie' }
const form = {
  _sleutel: 'een-sleutel-van-de-test',
  titel: 'Koffie op de hoek',
  samenvatting: 'Elke woensdag een open koffietafel.',
  naam: 'Noor van Dijk',
  'onderdelen[]': ['elburg-2024/uitdaging-2'],
  'domeinen[]': ['wmo', 'sport'],
}

type OpenData = {
  regelingen: {
    id: string
    open: boolean
    plafond: number
    resterend: number
    voorwaarden: { id: string; bron: { citaat: string } }[]
  }[]
}

test('de open data noemt de regelingen van alle gemeenten met bedragen in centen', async ({
  vraag,
}) => {
  const antwoord = await vraag(dataLoader, {
    host: 'leusden.localhost',
    path: '/data/regelingen.json',
  })
  expect(antwoord.headers.get('cache-control')).toBe('public, max-age=60')
  const { regelingen } = (await antwoord.json()) as OpenData
  expect(
    regelingen.map(({ id, open, plafond, resterend, voorwaarden }) => [
      id,
      open,
      plafond,
      resterend,
      voorwaarden.length,
    ]),
  ).toEqual([
    ['elburg-innovatie', true, 10_000_000, 10_000_000, 4],
    ['elburg-innovatie-2017', false, 10_000_000, 10_000_000, 4],
    ['leusden-saamhorigheid', true, 5_000_000, 5_000_000, 3],
    ['oude-ijsselstreek-inwonersinitiatieven', true, 4_000_000, 4_000_000, 3],
  ])
  expect(regelingen[0]).toMatchObject({
    gemeente: 'elburg',
    titel: 'Innovatie sociaal domein',
    plan: 'elburg-2024',
    van: '2026-01-01',
    tot: '2027-12-31',
  })
  expect(regelingen[0]?.voorwaarden[1]).toEqual({
    id: 'elburg-innovatie/v2',
    soort: 'samenwerkingsverband',
    titel: 'Samenwerkingsverband',
    tekst: expect.any(String),
    artikel: 'artikel 3, onder b',
    bron: {
      onderdeel: 'elburg-2016/voorwaarde-2',
      paragraaf: '3.3',
      citaat: 'een samenwerkingsverband vormen van meerdere organisaties of burgers.',
    },
  })
})

test('iedereen leest wat er open is, zonder in te loggen', async ({ vraag }) => {
  expect((await vraag(lijstLoader, { path: '/regelingen' })).status).toBe(200)
  expect((await vraag(regelingLoader, { params: elburg })).status).toBe(200)
  expect((await vraag(ideeLoader, { params: elburg })).status).toBe(200)
})

test.each(['bestaat-niet', 'leusden-saamhorigheid'])(
  'een regeling die deze gemeente niet heeft, is er niet: %s',
  async (regeling) => {
    for (const loader of [regelingLoader, ideeLoader])
      expect((await call(loader, { params: { regeling } })).status).toBe(404)
  },
)

test('past mijn idee leest de antwoorden uit het adres en negeert wat niet bestaat', async ({
  vraag,
}) => {
  const path = `/regelingen/elburg-innovatie/past-mijn-idee?bekijk=ja&samen=samen&plan%5B%5D=uitdaging-2&plan%5B%5D=onzin&idee=${'x'.repeat(500)}`
  const antwoord = await vraag(ideeLoader, { params: elburg, path })
  const { antwoorden, idee, slotsom } = (await antwoord.json()) as {
    antwoorden: Record<string, string[]>
    idee: string
    slotsom: string
  }
  expect(antwoorden).toMatchObject({ plan: ['uitdaging-2'], samen: ['samen'], merken: [] })
  expect(idee).toHaveLength(140)
  expect(slotsom).toBe('open')
})

test('wie begint logt eerst in, en komt met de antwoorden terug', async ({ vraag }) => {
  const path = '/regelingen/elburg-innovatie/aanvraag?kies=uitdaging-2&idee=Samen+eten'
  const antwoord = await vraag(startLoader, { params: elburg, path })
  expect(antwoord.status).toBe(303)
  expect(antwoord.headers.get('location')).toBe(`/inloggen?verder=${encodeURIComponent(path)}`)
})

test('wie begint, krijgt een aanvraag met nummer; dezelfde knop twee keer is één aanvraag', async ({
  vraag,
  db,
}) => {
  const cookie = await signIn(db, await createGebruiker(db), nu)
  const path = '/regelingen/elburg-innovatie/aanvraag'
  const eerste = await vraag(startAction, { params: elburg, path, cookie, form })
  expect(eerste.status).toBe(303)
  const naar = eerste.headers.get('location')
  expect(naar).toMatch(/^\/aanvragen\/ELB-2026-\d{5}$/)
  const tweede = await vraag(startAction, { params: elburg, path, cookie, form })
  expect(tweede.headers.get('location')).toBe(naar)
})

test('zonder naam of titel komt het formulier terug met wat er is ingevuld', async ({
  vraag,
  db,
}) => {
  const cookie = await signIn(db, await createGebruiker(db), nu)
  const antwoord = await vraag(startAction, {
    params: elburg,
    cookie,
    form: { ...form, _sleutel: 'nog-een-sleutel', titel: ' ' },
  })
  expect(antwoord.status).toBe(422)
  expect(await antwoord.json()).toMatchObject({
    values: { samenvatting: form.samenvatting },
    errors: { titel: { message: 'Vul in hoe uw idee heet, bijvoorbeeld Koffie op de hoek' } },
  })
})

test('bij een gesloten regeling staat er waarom, en begint er niets', async ({ vraag, db }) => {
  const cookie = await signIn(db, await createGebruiker(db), nu)
  const params = { regeling: 'elburg-innovatie-2017' }
  expect((await vraag(startLoader, { params, cookie })).status).toBe(200)
  const antwoord = await vraag(startAction, {
    params,
    cookie,
    form: { ...form, _sleutel: 'een-derde-sleutel' },
  })
  expect(antwoord.status).toBe(422)
  expect(await antwoord.json()).toMatchObject({
    errors: { root: { message: 'U kon aanvragen tot en met 31 december 2017.' } },
  })
})

test('alle vragen vooraf leest iedereen, ook van een regeling die dicht is; een andere gemeente heeft ze niet', async ({
  vraag,
}) => {
  const lees = (regeling: string, path = '/') => vraag(vragenLoader, { params: { regeling }, path })
  const alles = (await (await lees('elburg-innovatie')).json()) as Vragenpagina
  const groep = (await (
    await lees('elburg-innovatie', '/regelingen/elburg-innovatie/vragen?als=groep&bedrag=0')
  ).json()) as Vragenpagina
  const aantal = ({ delen }: Vragenpagina) => delen.flatMap((deel) => deel.vragen).length
  expect(aantal(groep)).toBeLessThan(aantal(alles))
  expect(alles.gemeente.postadres).not.toBe('')
  expect((await lees('elburg-innovatie-2017')).status).toBe(200)
  expect((await lees('leusden-saamhorigheid')).status).toBe(404)
})
type Vragenpagina = { delen: { vragen: unknown[] }[]; gemeente: { postadres: string } }
