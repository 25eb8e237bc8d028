import { expect } from 'vitest'
import {
  action as maken,
  loader as nieuw,
} from '../../app/routes/aanvragen.$nummer.bezwaar.nieuw/route.tsx'
import { loader as eigen } from '../../app/routes/aanvragen.$nummer.bezwaar.$volgnummer._index/route.tsx'
import { loader as overzicht } from '../../app/routes/aanvragen.$nummer.bezwaar._index/route.tsx'
import { loader as behandeling } from '../../app/routes/behandeling.$nummer.bezwaar.$volgnummer._index/route.tsx'
import {
  action as vragen,
  loader as herstel,
} from '../../app/routes/behandeling.$nummer.bezwaar.$volgnummer.herstel/route.tsx'
import { loader as mandaat } from '../../app/routes/behandeling.$nummer.bezwaar.$volgnummer.mandaat/route.tsx'
import { action as registreren } from '../../app/routes/behandeling.$nummer.bezwaar.papier/route.tsx'
import { loader as lijst } from '../../app/routes/behandeling.bezwaren/route.tsx'
import { createBezwaar, createGeweigerd } from '../helpers/bezwaar.ts'
import { createGehoord } from '../helpers/bezwaarbesluit.ts'
import { createGebruiker, createMedewerker } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'

const sleutel = () => `test-${Math.random().toString(36).slice(2)}`

test('de aanvrager maakt bezwaar in het portaal en leest dat het binnen is', async ({ db }) => {
  const { zaak, penvoerder, besluit } = await db.transaction().execute((tx) => createGeweigerd(tx))
  const cookie = await signIn(db, penvoerder)
  const params = { nummer: zaak.nummer }
  expect((await call(nieuw, { cookie, params })).status).toBe(200)
  const form = new FormData()
  for (const [naam, waarde] of Object.entries({
    _sleutel: sleutel(),
    besluit: besluit.id,
    naam: 'Noor van Dijk',
    straat: 'Vischpoortstraat 1',
    postcode_plaats: '8081 EP Elburg',
    gronden: 'De vereniging doet mee.',
  }))
    form.set(naam, waarde)
  const antwoord = await call(maken, { cookie, params, form })
  expect(antwoord.headers.get('location')).toBe(`/aanvragen/${zaak.nummer}/bezwaar/1?ontvangen`)
  const pagina = await call(eigen, { cookie, params: { ...params, volgnummer: '1' } })
  expect(await pagina.text()).toContain('De vereniging doet mee.')
})

test('een bezwaar van een ander staat bij de aanvrager zonder naam en zonder redenen', async ({
  db,
}) => {
  const { zaak, penvoerder, besluit } = await db.transaction().execute((tx) => createGeweigerd(tx))
  const intake = await signIn(db, await createMedewerker(db, 'intake'))
  const params = { nummer: zaak.nummer }
  const form = {
    _sleutel: sleutel(),
    besluit: besluit.id,
    van: 'derde',
    naam: 'Stichting De Andere Koffie',
    gronden: 'Wij hadden meer punten.',
    'ontvangen_op.dag': '1',
    'ontvangen_op.maand': '12',
    'ontvangen_op.jaar': '2026',
  }
  const antwoord = await call(registreren, { cookie: intake, params, form })
  expect(antwoord.headers.get('location')).toBe(
    `/behandeling/${zaak.nummer}/bezwaar/1?gelukt=bezwaar-geregistreerd`,
  )
  const cookie = await signIn(db, penvoerder)
  const tekst = await (await call(overzicht, { cookie, params })).text()
  expect(tekst).toContain('2026-12-01')
  expect(tekst).not.toContain('Andere Koffie')
  expect((await call(eigen, { cookie, params: { ...params, volgnummer: '1' } })).status).toBe(404)
})

test('de bezwaren van een gemeente staan op één lijst, het dringendste bovenaan', async ({
  db,
}) => {
  const { zaak } = await db.transaction().execute((tx) => createBezwaar(tx))
  const coordinator = await signIn(db, await createMedewerker(db, 'coordinator'))
  expect(await (await call(lijst, { cookie: coordinator })).text()).toContain(zaak.nummer)
  const inwoner = await signIn(db, await createGebruiker(db))
  expect((await call(lijst, { cookie: inwoner })).status).toBe(403)
})

test('alleen wie het bezwaar behandelt, vraagt om aanvulling; een leeg formulier komt terug', async ({
  db,
}) => {
  const { zaak, behandelaar } = await db.transaction().execute((tx) => createBezwaar(tx))
  const params = { nummer: zaak.nummer, volgnummer: '1' }
  const ander = await signIn(db, await createMedewerker(db, 'bezwaarbehandelaar'))
  expect((await call(herstel, { cookie: ander, params })).status).toBe(403)
  const cookie = await signIn(db, behandelaar)
  expect((await call(herstel, { cookie, params })).status).toBe(200)
  const leeg = await call(vragen, { cookie, params, form: { _sleutel: sleutel() } })
  expect(leeg.status).toBe(422)
  expect(await (await call(behandeling, { cookie, params })).text()).toContain(
    'Vraag om aanvulling',
  )
})

test('een bezwaar dat er niet is, is er niet', async ({ db }) => {
  const { zaak, behandelaar } = await db.transaction().execute((tx) => createBezwaar(tx))
  const cookie = await signIn(db, behandelaar)
  for (const volgnummer of ['2', 'x', ''])
    expect(
      (await call(behandeling, { cookie, params: { nummer: zaak.nummer, volgnummer } })).status,
    ).toBe(404)
})

test('wie niet in mandaat op het bezwaar mag beslissen, leest waarom en waar dat staat', async ({
  db,
}) => {
  const { zaak, gemandateerde } = await db
    .transaction()
    .execute((tx) => createGehoord(tx, { mandaat: true }))
  const params = { nummer: zaak.nummer, volgnummer: '1' }
  const redenen = async (wie: typeof gemandateerde) => {
    const pagina = await call(mandaat, { cookie: await signIn(db, wie), params })
    return ((await pagina.json()) as { belemmeringen: unknown[] }).belemmeringen
  }
  expect(await redenen(gemandateerde)).toMatchObject([
    { code: 'zelf-beslist', grondslag: 'Awb 10:3 lid 3' },
  ])
  expect(await redenen(await createMedewerker(db, 'gemandateerde'))).toEqual([])
})
