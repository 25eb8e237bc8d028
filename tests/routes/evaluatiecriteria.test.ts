import { expect } from 'vitest'
import * as lijst from '../../app/routes/aanvragen.$nummer.evaluatiecriteria._index/route.tsx'
import * as nieuw from '../../app/routes/aanvragen.$nummer.evaluatiecriteria.nieuw/route.tsx'
import * as hulp from '../../app/routes/aanvragen.$nummer.evaluatiecriteria.hulpvraag/route.tsx'
import * as akkoord from '../../app/routes/aanvragen.$nummer.evaluatiecriteria.$volgnummer.akkoord/route.tsx'
import * as plan from '../../app/routes/aanvragen.$nummer.evaluatiecriteria.plan/route.tsx'
import * as bevestiging from '../../app/routes/aanvragen.$nummer.evaluatiecriteria.bevestiging/route.tsx'
import * as begeleiding from '../../app/routes/behandeling.begeleiding/route.tsx'
import * as gemeenteLijst from '../../app/routes/behandeling.$nummer.criteria._index/route.tsx'
import * as gemeenteCriterium from '../../app/routes/behandeling.$nummer.criteria.$volgnummer._index/route.tsx'
import * as gemeenteTegen from '../../app/routes/behandeling.$nummer.criteria.$volgnummer.tegenvoorstel/route.tsx'
import * as gemeenteAkkoord from '../../app/routes/behandeling.$nummer.criteria.$volgnummer.akkoord/route.tsx'
import * as gemeenteVoorlegging from '../../app/routes/behandeling.$nummer.criteria.voorlegging/route.tsx'
import * as gemeenteBevestiging from '../../app/routes/behandeling.$nummer.criteria.bevestiging/route.tsx'
import * as gemeenteOpmerking from '../../app/routes/behandeling.$nummer.criteria.$volgnummer.opmerking/route.tsx'
import * as zaakpagina from '../../app/routes/behandeling.$nummer._index/route.tsx'
import * as tafel from '../../app/routes/aanvragen.$nummer.evaluatiecriteria.tafel._index/route.tsx'
import * as sessie from '../../app/routes/aanvragen.$nummer.evaluatiecriteria.tafel.sessie/route.tsx'
import * as gemeenteTafel from '../../app/routes/behandeling.$nummer.criteria.tafel._index/route.tsx'
import * as gemeenteEffecten from '../../app/routes/behandeling.$nummer.criteria.effecten._index/route.tsx'
import * as gemeenteVoorbeelden from '../../app/routes/behandeling.$nummer.criteria.voorbeelden/route.tsx'
import type { Db } from '../../db/db.ts'
import {
  createConcept,
  createGebruiker,
  createIngediend,
  createMedewerker,
  nu,
} from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'

async function setup(db: Db) {
  const noor = await createGebruiker(db)
  const bram = await createMedewerker(db, 'begeleider')
  const { nummer } = await createConcept(db, noor)
  return { nummer, noor: await signIn(db, noor), bram: await signIn(db, bram) }
}
const sleutel = () => ({ _sleutel: crypto.randomUUID() })
const formulier = {
  doel: 'Buren kennen elkaar',
  soort: 'outcome',
  indicator: 'Deelnemers die iemand leerden kennen',
  streefwaarde: '7,5',
}
const bij = (nummer: string, cookie: string, volgnummer?: string) => ({
  path: `/aanvragen/${nummer}/evaluatiecriteria`,
  params: { nummer, ...(volgnummer ? { volgnummer } : {}) },
  cookie,
})
type Handler = Parameters<typeof call>[0]
const status = async (handler: Handler, options: Parameters<typeof call>[1]) =>
  (await call(handler, options)).status
const stelVoor = (nummer: string, cookie: string) =>
  call(nieuw.action, { ...bij(nummer, cookie), form: { ...formulier, ...sleutel() } })

test('een concept bestaat voor een begeleider pas als er iets op tafel ligt', async ({ db }) => {
  const { nummer, noor, bram } = await setup(db)
  expect(await status(gemeenteLijst.loader, bij(nummer, bram))).toBe(404)
  expect((await stelVoor(nummer, noor)).headers.get('location')).toBe(
    `/aanvragen/${nummer}/evaluatiecriteria?gedaan=voorgesteld`,
  )
  expect(await status(gemeenteLijst.loader, bij(nummer, bram))).toBe(200)
  expect(await (await call(begeleiding.loader, bij(nummer, bram))).text()).toContain(nummer)
})

test('een vraag om hulp opent het concept ook', async ({ db }) => {
  const { nummer, noor, bram } = await setup(db)
  const vraag = { ...bij(nummer, noor), form: { vraag: 'Hoe meet je dit?', ...sleutel() } }
  expect(await status(hulp.action, vraag)).toBe(303)
  expect(await status(gemeenteLijst.loader, bij(nummer, bram))).toBe(200)
})

test('wie er niets mee te maken heeft, ziet niets', async ({ db }) => {
  const { nummer, noor } = await setup(db)
  await stelVoor(nummer, noor)
  const ander = await signIn(db, await createGebruiker(db))
  const jeroen = await signIn(db, await createMedewerker(db, 'beoordelaar'))
  const leusden = await createGebruiker(db, { gemeente_id: 'leusden', rollen: ['begeleider'] })
  const uitLeusden = { ...bij(nummer, await signIn(db, leusden)), host: 'leusden.localhost' }
  expect(await status(lijst.loader, bij(nummer, ander))).toBe(404)
  expect(await status(lijst.loader, bij(nummer, jeroen))).toBe(404)
  expect(await status(gemeenteLijst.loader, uitLeusden)).toBe(404)
  expect(await status(lijst.loader, { ...bij(nummer, ''), cookie: undefined })).toBe(303)
})

test('een beoordelaar en een inwoner hebben aan de kant van de gemeente geen stoel', async ({
  db,
}) => {
  const { nummer, noor } = await setup(db)
  await stelVoor(nummer, noor)
  const jeroen = await signIn(db, await createMedewerker(db, 'beoordelaar'))
  for (const cookie of [jeroen, noor]) {
    expect(await status(gemeenteLijst.loader, bij(nummer, cookie))).toBe(403)
    const form = { _versie: '1', ...sleutel() }
    expect(await status(gemeenteAkkoord.action, { ...bij(nummer, cookie, '1'), form })).toBe(403)
  }
})

test('een formulier dat twee keer komt, is één criterium', async ({ db }) => {
  const { nummer, noor } = await setup(db)
  const form = { ...formulier, ...sleutel() }
  const keer = () => call(nieuw.action, { ...bij(nummer, noor), form })
  const antwoorden = await Promise.all([keer(), keer(), keer()])
  expect(antwoorden.map((antwoord) => antwoord.status)).toEqual([303, 303, 303])
  const tafel = await (await call(lijst.loader, bij(nummer, noor))).json()
  expect(tafel.criteria).toHaveLength(1)
})

test('wat niet klopt komt terug met wat er was getypt', async ({ db }) => {
  const { nummer, noor } = await setup(db)
  const form = { ...formulier, indicator: '', streefwaarde: '7.5', ...sleutel() }
  const antwoord = await call(nieuw.action, { ...bij(nummer, noor), form })
  expect(antwoord.status).toBe(422)
  const { values, errors } = await antwoord.json()
  expect(values.streefwaarde).toBe('7.5')
  expect(Object.keys(errors)).toEqual(['indicator', 'streefwaarde'])
})

test('akkoord geeft de ander, en alleen op wat er nu ligt', async ({ db }) => {
  const { nummer, noor, bram } = await setup(db)
  await stelVoor(nummer, noor)
  const eigen = { ...bij(nummer, noor, '1'), form: { _versie: '1', ...sleutel() } }
  expect(await status(akkoord.action, eigen)).toBe(422)
  const tegen = { ...formulier, streefwaarde: '6', _versie: '1', ...sleutel() }
  expect(await status(gemeenteTegen.action, { ...bij(nummer, bram, '1'), form: tegen })).toBe(303)
  const oud = { ...bij(nummer, noor, '1'), form: { _versie: '1', ...sleutel() } }
  expect(await status(akkoord.action, oud)).toBe(409)
  const nu = { ...bij(nummer, noor, '1'), form: { _versie: '2', ...sleutel() } }
  expect(await status(akkoord.action, nu)).toBe(303)
})

test('een begeleider leest wat er veranderde en wie aan zet is', async ({ db }) => {
  const { nummer, noor, bram } = await setup(db)
  await stelVoor(nummer, noor)
  const criterium = await (await call(gemeenteCriterium.loader, bij(nummer, bram, '1'))).json()
  expect(criterium.aanZet).toMatchObject({ wie: 'U', uBent: true })
  expect(criterium.mag).toMatchObject({ akkoord: true, antwoord: true, vervallen: true })
  expect(await status(gemeenteCriterium.loader, bij(nummer, bram, '9'))).toBe(404)
})

test('het plan is er pas als het is voorgelegd, en wordt van beide kanten bevestigd', async ({
  db,
}) => {
  const { nummer, noor, bram } = await setup(db)
  await stelVoor(nummer, noor)
  expect(await status(plan.loader, bij(nummer, noor))).toBe(404)
  const voorleggen = () =>
    status(gemeenteVoorlegging.action, { ...bij(nummer, bram), form: sleutel() })
  expect(await voorleggen()).toBe(422)
  const versie = () => ({ form: { _versie: '1', ...sleutel() } })
  expect(await status(gemeenteAkkoord.action, { ...bij(nummer, bram, '1'), ...versie() })).toBe(303)
  expect(await voorleggen()).toBe(303)
  expect(await status(bevestiging.action, { ...bij(nummer, noor), ...versie() })).toBe(303)
  expect(await status(bevestiging.action, { ...bij(nummer, noor), ...versie() })).toBe(422)
  expect(await status(gemeenteBevestiging.action, { ...bij(nummer, bram), ...versie() })).toBe(303)
  const gelezen = await (await call(plan.loader, bij(nummer, noor))).json()
  expect(gelezen).toMatchObject({ bevestigd: true, actueel: true, aanZet: { wie: 'Niemand' } })
})

test('na het indienen hoort het plan bij de zaak, daarvoor staat het alleen', async ({ db }) => {
  const { nummer, noor, bram } = await setup(db)
  await stelVoor(nummer, noor)
  const tabs = async (zaak: string) =>
    (await (await call(gemeenteLijst.loader, bij(zaak, bram))).json()).tabs
  expect(await tabs(nummer)).toEqual([])
  const ingediend = await createIngediend(db, await createGebruiker(db))
  expect(await tabs(ingediend.nummer)).toContainEqual({
    naam: 'Evaluatieplan',
    naar: `/behandeling/${ingediend.nummer}/criteria`,
  })
})

test('een coördinator die de zaak beoordeelt leest waarom er geen stoel is, ziet geen tabblad, en het staat vast', async ({
  db,
}) => {
  const { nummer, id } = await createIngediend(db, await createGebruiker(db))
  const els = await createMedewerker(db, 'coordinator', 'beoordelaar')
  const cookie = await signIn(db, els)
  const tabs = async () =>
    (await (await call(zaakpagina.loader, bij(nummer, cookie))).json()).tabs.map(
      ({ naam }: { naam: string }) => naam,
    )
  expect(await tabs()).toContain('Evaluatieplan')
  await db
    .insertInto('betrokkenheid')
    .values({
      gemeente_id: 'elburg',
      aanvraag_id: id,
      gebruiker_id: els.id,
      taak: 'beoordelaar',
      moment: nu,
    })
    .execute()
  expect(await tabs()).not.toContain('Evaluatieplan')
  const geweigerd = await call(gemeenteLijst.loader, bij(nummer, cookie))
  expect(geweigerd.status).toBe(403)
  expect((await geweigerd.json()).bericht).toContain('Wie beoordeelt, werkt niet mee')
  const form = { tekst: 'Ik vind zeven te veel', _versie: '1', ...sleutel() }
  expect(await status(gemeenteOpmerking.action, { ...bij(nummer, cookie, '1'), form })).toBe(403)
  const regels = await db
    .selectFrom('audit')
    .select(['resultaat', 'onderwerp'])
    .where('gebruiker_id', '=', els.id)
    .where('handeling', '=', 'evaluatieplan:begeleiden')
    .execute()
  expect(regels).toEqual([
    { resultaat: 'geweigerd', onderwerp: `aanvraag/${nummer}` },
    { resultaat: 'geweigerd', onderwerp: `aanvraag/${nummer}` },
  ])
})

test('een opmerking komt in het gesprek; wie er niets schrijft, wordt daarop gewezen', async ({
  db,
}) => {
  const { nummer, noor, bram } = await setup(db)
  await stelVoor(nummer, noor)
  const zeg = (tekst: string) =>
    call(gemeenteOpmerking.action, {
      ...bij(nummer, bram, '1'),
      form: { tekst, _versie: '1', ...sleutel() },
    })
  expect((await zeg('')).status).toBe(422)
  expect((await zeg('Waarom zeven en een half?')).headers.get('location')).toBe(
    `/behandeling/${nummer}/criteria/1?gedaan=gezegd`,
  )
  const { gesprek } = await (await call(gemeenteCriterium.loader, bij(nummer, bram, '1'))).json()
  expect(gesprek).toMatchObject([
    { soort: 'versie', versie: 1, wie: 'Het initiatief' },
    { soort: 'opmerking', versie: 1, wie: 'U', tekst: 'Waarom zeven en een half?' },
  ])
})

test('elke versie blijft te lezen, en elke twee versies zijn te vergelijken', async ({ db }) => {
  const { nummer, noor, bram } = await setup(db)
  await stelVoor(nummer, noor)
  for (const [versie, streefwaarde] of ['6', '5'].entries())
    await call(gemeenteTegen.action, {
      ...bij(nummer, bram, '1'),
      form: { ...formulier, streefwaarde, _versie: `${versie + 1}`, ...sleutel() },
    })
  const lees = async (zoek: string) => {
    const { path, ...rest } = bij(nummer, bram, '1')
    return (await call(gemeenteCriterium.loader, { ...rest, path: `${path}/1${zoek}` })).json()
  }
  const { gesprek, vergelijking } = await lees('')
  const streven = (regels: { label: string; waarde: string }[]) =>
    regels.find(({ label }) => label === 'Waar we naartoe willen')?.waarde
  expect(gesprek.map(({ regels }: never) => streven(regels))).toEqual(['7,5', '6', '5'])
  expect(vergelijking).toMatchObject({ versies: [1, 2, 3], verschillen: null })
  expect((await lees('?van=3&naar=1')).vergelijking).toMatchObject({
    van: 1,
    naar: 3,
    verschillen: [{ label: 'Waar we naartoe willen', was: '7,5', wordt: '5' }],
  })
})

test('wie aan tafel gaat, nodigt de gemeente uit: dan ziet een begeleider het concept ook', async ({
  db,
}) => {
  const { nummer, noor, bram } = await setup(db)
  expect(await status(gemeenteTafel.loader, bij(nummer, bram))).toBe(404)
  const geopend = await call(sessie.action, { ...bij(nummer, noor), form: sleutel() })
  expect(geopend.headers.get('location')).toBe(
    `/aanvragen/${nummer}/evaluatiecriteria/tafel?gedaan=begonnen`,
  )
  expect(await status(gemeenteTafel.loader, bij(nummer, bram))).toBe(200)
  expect(await (await call(begeleiding.loader, bij(nummer, bram))).text()).toContain(nummer)
})

test('aan tafel geeft niemand akkoord voor een ander, ook niet met een formulier van de ander', async ({
  db,
}) => {
  const { nummer, noor, bram } = await setup(db)
  await stelVoor(nummer, noor)
  await call(sessie.action, { ...bij(nummer, noor), form: sleutel() })
  const form = { _versie: '1', ...sleutel() }
  expect(await status(akkoord.action, { ...bij(nummer, noor, '1'), form })).toBe(422)
  expect(await status(akkoord.action, { ...bij(nummer, bram, '1'), form })).toBe(404)
  const { opTafel } = await (await call(tafel.loader, bij(nummer, noor))).json()
  expect(opTafel).toMatchObject([{ mag: { akkoord: false }, wachtOp: true }])
})

test('een beoordelaar ziet ook de tafel, de tekening en de voorbeelden niet', async ({ db }) => {
  const { nummer, noor } = await setup(db)
  await stelVoor(nummer, noor)
  const jeroen = await signIn(db, await createMedewerker(db, 'beoordelaar'))
  for (const { loader } of [gemeenteTafel, gemeenteEffecten, gemeenteVoorbeelden])
    expect(await status(loader, bij(nummer, jeroen))).toBe(403)
})
