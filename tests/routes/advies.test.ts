import { expect } from 'vitest'
import { adviesVragen } from '../../app/commands/advies-vragen.server.ts'
import { loader as zaakpagina } from '../../app/routes/behandeling.$nummer._index/route.tsx'
import { loader as advies } from '../../app/routes/behandeling.$nummer.advies/route.tsx'
import {
  action as vragen,
  loader as vraag,
} from '../../app/routes/behandeling.$nummer.advies_.vraag/route.tsx'
import { loader as berichten } from '../../app/routes/behandeling.$nummer.berichten._index/route.tsx'
import {
  action as verklaren,
  loader as verklaring,
} from '../../app/routes/behandeling.$nummer.beoordeling_.belangenverklaring/route.tsx'
import { loader as werklijst } from '../../app/routes/behandeling._index/route.tsx'
import { loader as eigen } from '../../app/routes/behandeling.advies.$nummer/route.tsx'
import { loader as bijlage } from '../../app/routes/behandeling.advies.$nummer_.bijlagen.$bestand.ts'
import {
  action as intrekken,
  loader as intrekking,
} from '../../app/routes/behandeling.$nummer.advies_.$advies.intrekking/route.tsx'
import { loader as mijnAdviezen } from '../../app/routes/behandeling.advies._index/route.tsx'
import type { Db } from '../../db/db.ts'
import { createToegewezen } from '../helpers/beoordeeld.ts'
import { buildActor, createMedewerker } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'

let teller = 0
const sleutel = () => `test-advies-${teller++}`

async function gevraagd(db: Db) {
  return db.transaction().execute(async (tx) => {
    const alles = await createToegewezen(tx)
    const adviseur = await createMedewerker(tx, 'adviseur')
    await adviesVragen(tx, buildActor(alles.coordinator), alles.zaak, {
      adviseur: adviseur.id,
      vraag: 'Past dit in de wijk?',
      uiterlijk: '2026-12-15',
    })
    return { ...alles, adviseur, params: { nummer: alles.zaak.nummer } }
  })
}

test('een adviseur verklaart eerst geen belang, en leest dan de vraag en de aanvraag zonder adressen', async ({
  db,
}) => {
  const { adviseur, params } = await gevraagd(db)
  const cookie = await signIn(db, adviseur)
  const eerst = await call(eigen, { cookie, params })
  expect(eerst.headers.get('location')).toBe(
    `/behandeling/${params.nummer}/beoordeling/belangenverklaring`,
  )
  expect((await call(verklaring, { cookie, params })).status).toBe(200)
  const na = await call(verklaren, {
    cookie,
    params,
    form: { belang: 'nee', toelichting: '', _sleutel: sleutel() },
  })
  expect(na.headers.get('location')).toBe(
    `/behandeling/advies/${params.nummer}?gelukt=belang-verklaard`,
  )
  const tekst = await (await call(eigen, { cookie, params })).text()
  expect(tekst).toContain('Past dit in de wijk?')
  expect(tekst).toContain('Elke woensdag een open koffietafel')
  for (const geheim of ['Dorpsstraat', '8081', '@example.nl']) expect(tekst).not.toContain(geheim)
})

test('een adviseur komt nergens anders: geen werklijst, geen zaak, geen berichten', async ({
  db,
}) => {
  const { adviseur, params } = await gevraagd(db)
  const cookie = await signIn(db, adviseur)
  await call(verklaren, {
    cookie,
    params,
    form: { belang: 'nee', toelichting: '', _sleutel: sleutel() },
  })
  expect((await call(werklijst, { cookie })).status).toBe(403)
  for (const pagina of [zaakpagina, berichten, advies, vraag])
    expect((await call(pagina, { cookie, params })).status).toBe(404)
  const lijst = await (await call(mijnAdviezen, { cookie })).json()
  expect(lijst.adviezen).toMatchObject([{ nummer: params.nummer, stand: { naam: 'Wacht op u' } }])
})

test('een adviseur die niet is gevraagd, leest niets', async ({ db }) => {
  const { params } = await gevraagd(db)
  const cookie = await signIn(db, await createMedewerker(db, 'adviseur'))
  expect((await call(eigen, { cookie, params })).status).toBe(404)
})

test('met een belang gaat de zaak dicht, en ziet de coördinator dat een ander nodig is', async ({
  db,
}) => {
  const { adviseur, coordinator, params } = await gevraagd(db)
  const cookie = await signIn(db, adviseur)
  const na = await call(verklaren, {
    cookie,
    params,
    form: { belang: 'ja', toelichting: 'Mijn zus doet mee.', _sleutel: sleutel() },
  })
  expect(na.headers.get('location')).toBe('/behandeling/advies?gelukt=belang-verklaard')
  expect((await call(eigen, { cookie, params })).status).toBe(404)
  const els = await signIn(db, coordinator)
  const pagina = await (await call(advies, { cookie: els, params })).json()
  expect(pagina.adviezen).toMatchObject([{ teruggetreden_op: expect.any(String) }])
  expect(JSON.stringify(pagina)).not.toContain('Mijn zus doet mee.')
  expect(pagina.vragen).toBe(true)
})

test('een vraag zonder dag wordt niet gesteld', async ({ db }) => {
  const { coordinator, params } = await gevraagd(db)
  const ander = await createMedewerker(db, 'adviseur')
  const answer = await call(vragen, {
    cookie: await signIn(db, coordinator),
    params,
    form: { adviseur: ander.id, vraag: 'Past het?', _sleutel: sleutel() },
  })
  expect(answer.status).toBe(422)
  expect((await answer.json()).errors.uiterlijk).toBeDefined()
})

test('een bijlage die niet is gekozen, is er voor de adviseur niet', async ({ db }) => {
  const { adviseur, params } = await gevraagd(db)
  const cookie = await signIn(db, adviseur)
  const form = { belang: 'nee', toelichting: '', _sleutel: sleutel() }
  await call(verklaren, { cookie, params, form })
  const bestand = '00000000-0000-4000-8000-000000000000'
  expect((await call(bijlage, { cookie, params: { ...params, bestand } })).status).toBe(404)
  expect((await call(bijlage, { cookie, params: { ...params, bestand: 'x' } })).status).toBe(404)
})

test('een vraag intrekken vraagt om een reden, en sluit de aanvraag voor de adviseur', async ({
  db,
}) => {
  const { adviseur, coordinator, params } = await gevraagd(db)
  const els = await signIn(db, coordinator)
  const { adviezen } = (await (await call(advies, { cookie: els, params })).json()) as {
    adviezen: { id: string }[]
  }
  const waar = { cookie: els, params: { ...params, advies: adviezen[0]?.id ?? '' } }
  expect((await call(intrekking, waar)).status).toBe(200)
  expect((await call(intrekken, { ...waar, form: { _sleutel: sleutel() } })).status).toBe(422)
  const form = { reden: 'Niet meer nodig.', _sleutel: sleutel() }
  expect((await call(intrekken, { ...waar, form })).status).toBe(303)
  expect((await call(intrekking, waar)).status).toBe(404)
  const cookie = await signIn(db, adviseur)
  expect((await call(eigen, { cookie, params })).status).toBe(404)
})
