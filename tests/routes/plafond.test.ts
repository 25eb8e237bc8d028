import { expect } from 'vitest'
import { loader as geldLoader } from '../../app/routes/behandeling.geld/route.tsx'
import {
  action,
  loader,
} from '../../app/routes/beheer.regelingen.$regeling.plafond.$periode/route.tsx'
import { createMedewerker } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'

const params = { regeling: 'elburg-innovatie', periode: '2026' }
const form = () => ({
  _sleutel: crypto.randomUUID(),
  _versie: '1',
  bedrag: '120.000',
  'bekendgemaakt_op.dag': '1',
  'bekendgemaakt_op.maand': '2',
  'bekendgemaakt_op.jaar': '2026',
  bron: 'raadsbesluit',
  bronvermelding: 'Raadsbesluit 4, Gemeenteblad 2026, 99',
  reden: 'Er is geld bij gekomen.',
  'regels.0.omschrijving': 'Wmo',
  'regels.0.bedrag': '80.000',
  'regels.1.omschrijving': 'Jeugd',
  'regels.1.bedrag': '40.000',
})

test('de beheerder bekijkt eerst wat een ander plafond doet, en publiceert het dan met zijn bron', async ({
  db,
}) => {
  const cookie = await signIn(db, await createMedewerker(db, 'beheerder'))
  const path = '/beheer/regelingen/elburg-innovatie/plafond/2026?bedrag=120.000'
  const eerst = (await (await call(loader, { path, cookie, params })).json()) as Record<
    string,
    unknown
  >
  expect(eerst).toMatchObject({ nieuw: 12_000_000, stand: { bedrag: 10_000_000, versie: 1 } })
  const antwoord = await call(action, { cookie, params, form: form() })
  expect(antwoord.headers.get('location')).toBe(
    '/beheer/regelingen/elburg-innovatie/plafond/2026?gepubliceerd',
  )
  const na = (await (await call(loader, { cookie, params })).json()) as { versies: unknown[] }
  expect(na.versies).toMatchObject([
    {
      versie: 2,
      bedrag: 12_000_000,
      bron: 'raadsbesluit',
      regels: [
        { omschrijving: 'Wmo', bedrag: 8_000_000 },
        { omschrijving: 'Jeugd', bedrag: 4_000_000 },
      ],
    },
    { versie: 1, bron: 'regeling', regels: [] },
  ])
  expect((await call(action, { cookie, params, form: form() })).status).toBe(409)
})

test('een bedrag dat niet te lezen is, blijft staan met wat eraan mankeert', async ({ db }) => {
  const cookie = await signIn(db, await createMedewerker(db, 'beheerder'))
  const bekijk = async (bedrag: string) => {
    const path = `/beheer/regelingen/elburg-innovatie/plafond/2026${bedrag}`
    return (await call(loader, { path, cookie, params })).json()
  }
  expect(await bekijk('?bedrag=veel')).toMatchObject({
    nieuw: null,
    getypt: 'veel',
    fout: 'Schrijf 12,50 met een komma. Gebruik alleen cijfers, punten en een komma',
  })
  expect(await bekijk('?bedrag=')).toMatchObject({ fout: 'Vul in hoeveel het plafond wordt' })
  expect(await bekijk('')).not.toHaveProperty('fout')
})

test('regels die niet samen het plafond zijn, komen terug met wat er mist', async ({ db }) => {
  const cookie = await signIn(db, await createMedewerker(db, 'beheerder'))
  const leusden = { ...params, periode: '2027' }
  const antwoord = await call(action, {
    cookie,
    params: leusden,
    form: { ...form(), 'regels.1.bedrag': '30.000' },
  })
  expect(antwoord.status).toBe(422)
  expect(await antwoord.text()).toContain('samen')
})

test('een plafond dat er niet is, is er voor niemand', async ({ db }) => {
  const cookie = await signIn(db, await createMedewerker(db, 'beheerder'))
  expect((await call(loader, { cookie, params: { ...params, periode: '1999' } })).status).toBe(404)
  expect(
    (await call(action, { cookie, params: { ...params, periode: 'x' }, form: form() })).status,
  ).toBe(404)
})

test('het college en de coördinator lezen hoe het geld staat, een beoordelaar niet', async ({
  db,
}) => {
  for (const rol of ['collegelid', 'coordinator', 'control'] as const) {
    const cookie = await signIn(db, await createMedewerker(db, rol))
    expect((await call(geldLoader, { cookie })).status).toBe(200)
  }
  const cookie = await signIn(db, await createMedewerker(db, 'beoordelaar'))
  expect((await call(geldLoader, { cookie })).status).toBe(403)
})
