import { expect } from 'vitest'
import {
  action as vraag,
  loader as vraagPagina,
} from '../../app/routes/aanvragen.$nummer.wijziging/route.tsx'
import {
  action as voorstel,
  loader as pagina,
} from '../../app/routes/behandeling.$nummer.wijziging/route.tsx'
import {
  action as besluit,
  loader as besluitPagina,
} from '../../app/routes/behandeling.$nummer.wijziging_.besluit/route.tsx'
import {
  action as horen,
  loader as hoorpagina,
} from '../../app/routes/behandeling.$nummer.zienswijze/route.tsx'
import { action as antwoorden } from '../../app/routes/aanvragen.$nummer.zienswijze/route.tsx'
import { action as opening } from '../../app/routes/behandeling.$nummer.wijziging_.opening/route.tsx'
import { toDatum } from '../../app/domain/datum.ts'
import type { Db } from '../../db/db.ts'
import { createGebruiker, createMedewerker } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'
import { createVerleend } from '../helpers/verleend.ts'

async function createLopend(db: Db) {
  const penvoerder = await createGebruiker(db)
  const zaak = await db.transaction().execute((tx) => createVerleend(tx, penvoerder))
  const met = async (...rollen: Parameters<typeof createMedewerker>[1][]) =>
    signIn(db, await createMedewerker(db, ...rollen))
  return {
    params: { nummer: zaak.nummer },
    ontvanger: await signIn(db, penvoerder),
    jurist: await met('jurist'),
    beslisser: await met('gemandateerde'),
    intake: await met('intake'),
  }
}
const sleutel = () => ({ _sleutel: crypto.randomUUID() })
const reden = 'Wij zijn met minder mensen dan gedacht.'

test('de ontvanger vraagt, de jurist stelt voor, de gemandateerde beslist', async ({ db }) => {
  const { params, ontvanger, jurist, beslisser } = await createLopend(db)
  const zonder = await call(vraag, {
    cookie: ontvanger,
    params,
    form: { ...sleutel(), gevraagd: 'wijzigen', reden },
  })
  expect(zonder.status).toBe(422)
  expect(await zonder.text()).toContain('Vul een ander bedrag in')
  const form = { ...sleutel(), gevraagd: 'wijzigen', reden, bedrag: '4.000' }
  expect((await call(vraag, { cookie: ontvanger, params, form })).status).toBe(303)
  expect(await (await call(vraagPagina, { cookie: ontvanger, params })).json()).toMatchObject({
    kan: false,
    eigen: [{ reden, klaar: false }],
  })

  expect(await (await call(pagina, { cookie: jurist, params })).json()).toMatchObject({
    open: { reden },
    formulier: { begin: { grond: 'verzoek', bedrag: '4.000' } },
    opVerzoek: true,
    uiterlijk: expect.stringMatching(/^\d{4}-/),
    mag: { besluiten: false, openen: false },
  })
  const dag = { 'vanaf.dag': '1', 'vanaf.maand': '12', 'vanaf.jaar': '2026' }
  const plan = {
    ...sleutel(),
    ...dag,
    uitkomst: 'wijzigen',
    grond: 'verzoek',
    bedrag: '4.000',
    overwegingen: 'Minder mensen.',
  }
  expect((await call(voorstel, { cookie: jurist, params, form: plan })).status).toBe(303)
  expect((await call(voorstel, { cookie: beslisser, params, form: plan })).status).toBe(403)
  expect(await (await call(besluitPagina, { cookie: beslisser, params })).json()).toMatchObject({
    redenen: [],
  })
  const klik = { ...sleutel(), _versie: '1' }
  expect((await call(besluit, { cookie: beslisser, params, form: klik })).status).toBe(303)
  expect(
    (await call(besluit, { cookie: beslisser, params, form: { ...sleutel(), _versie: '1' } }))
      .status,
  ).toBe(422)
  expect(await (await call(vraagPagina, { cookie: ontvanger, params })).json()).toMatchObject({
    kan: true,
    nu: { bedrag: 400_000 },
  })
})

test('wie er niets over heeft te zeggen, opent en beslist niet; een ander ziet de zaak niet', async ({
  db,
}) => {
  const { params, intake, beslisser } = await createLopend(db)
  const form = { ...sleutel(), gevraagd: 'intrekken', reden }
  expect((await call(opening, { cookie: intake, params, form })).status).toBe(403)
  expect((await call(besluitPagina, { cookie: beslisser, params })).status).toBe(404)
  const vreemde = await signIn(db, await createGebruiker(db))
  expect((await call(vraagPagina, { cookie: vreemde, params })).status).toBe(404)
  expect((await call(pagina, { cookie: intake, params })).status).toBe(200)
})

test('wie beslist over intrekken, leest op dezelfde pagina waarom, en wat de ontvanger ervan vindt (Awb 4:8)', async ({
  db,
}) => {
  const { params, ontvanger, jurist, beslisser } = await createLopend(db)
  const form = { ...sleutel(), gevraagd: 'intrekken', reden }
  expect((await call(opening, { cookie: jurist, params, form })).status).toBe(303)
  expect(await (await call(pagina, { cookie: jurist, params })).json()).toMatchObject({
    gehoord: [],
  })
  const hoor = (await (await call(hoorpagina, { cookie: jurist, params })).json()) as Hoorpagina
  expect(hoor.verder).toMatchObject({ naar: 'wijziging', looptDoor: false })
  const vooraf = {
    ...sleutel(),
    waarvoor: 'intrekking:activiteiten',
    voornemen: 'Er was sinds de zomer geen enkele bijeenkomst meer.',
    ...dagVelden('uiterlijk', hoor.uiterlijk),
  }
  const gevraagd = await call(horen, { cookie: jurist, params, form: vooraf })
  expect(await gevraagd.text()).toBe('')
  const antwoord = { ...sleutel(), reactie: 'zienswijze', antwoord: 'In mei beginnen wij weer.' }
  expect((await call(antwoorden, { cookie: ontvanger, params, form: antwoord })).status).toBe(303)
  expect(await (await call(pagina, { cookie: jurist, params })).json()).toMatchObject({
    gehoord: [{ kop: expect.stringContaining('Intrekken: De activiteiten') }],
  })
  const plan = {
    ...sleutel(),
    ...dagVelden('vanaf', toDatum(new Date())),
    uitkomst: 'intrekken',
    grond: 'activiteiten',
    overwegingen: 'Er gebeurde niets meer.',
    reactie: 'Mei is te laat.',
  }
  expect((await call(voorstel, { cookie: jurist, params, form: plan })).status).toBe(303)
  expect(await (await call(besluitPagina, { cookie: beslisser, params })).json()).toMatchObject({
    aanleiding: { reden },
    gehoord: expect.stringContaining('In mei beginnen wij weer.'),
  })
})

type Hoorpagina = { uiterlijk: string; verder: object }

const dagVelden = (veld: string, dag: string) => {
  const [jaar = '', maand = '', dagVan = ''] = dag.split('-')
  return { [`${veld}.dag`]: dagVan, [`${veld}.maand`]: maand, [`${veld}.jaar`]: jaar }
}
