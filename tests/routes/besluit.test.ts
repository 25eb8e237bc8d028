import { expect } from 'vitest'
import { besluitBekendmaken } from '../../app/commands/besluit-bekendmaken.server.ts'
import { presentieVastleggen } from '../../app/commands/presentie-vastleggen.server.ts'
import { loader as besluitAanvrager } from '../../app/routes/aanvragen.$nummer.besluit/route.tsx'
import { loader as zaakBeoordeling } from '../../app/routes/behandeling.$nummer.beoordeling/route.tsx'
import {
  action as belangVerklaren,
  loader as belang,
} from '../../app/routes/behandeling.$nummer.beoordeling_.belangenverklaring/route.tsx'
import { action as toewijzen } from '../../app/routes/behandeling.$nummer.beoordeling_.toewijzing/route.tsx'
import { loader as zaakBesluit } from '../../app/routes/behandeling.$nummer.besluit/route.tsx'
import {
  action as beslissen,
  loader as agendapunt,
} from '../../app/routes/college.$datum.$nummer._index/route.tsx'
import { action as terugsturen } from '../../app/routes/college.$datum.$nummer.terugzending/route.tsx'
import { loader as vergadering } from '../../app/routes/college.$datum._index/route.tsx'
import { loader as college } from '../../app/routes/college._index/route.tsx'
import { insertAgendapunt } from '../../db/queries/agenda.ts'
import { listCollegeleden } from '../../db/queries/college.ts'
import { findVoorstel } from '../../db/queries/voorstel.ts'
import { toDatum } from '../../app/domain/datum.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Db } from '../../db/db.ts'
import { buildActor, createGebruiker, createMedewerker } from '../helpers/factories.ts'
import { createToegewezen } from '../helpers/beoordeeld.ts'
import { call, signIn } from '../helpers/routes.ts'
import { createRekening, createVerleend } from '../helpers/verleend.ts'
import { createVergadering, createVoorgesteld } from '../helpers/voorstel.ts'
import { test } from '../helpers/test-db.ts'

const sleutel = () => `test-${Math.random().toString(36).slice(2)}`
let dag = 0
/** A meeting that is held today by the clock of the routes; each test has a college of its own people. */
const vandaag = () => toDatum(new Date(Date.now() - 86_400_000 * dag++))

async function opAgenda(db: Db) {
  return db.transaction().execute(async (tx) => {
    const alles = await createVoorgesteld(tx)
    const datum = vandaag()
    const vergadering = await createVergadering(tx, datum)
    const { id: voorstel_id } = (await findVoorstel(tx, alles.zaak.id))!
    const { vergadering_id } = vergadering
    await insertAgendapunt(tx, { gemeente_id: 'elburg', vergadering_id, voorstel_id })
    // Every test before this one left its members in the college: they are all there.
    const leden = (await listCollegeleden(tx, 'elburg', vergadering_id)).map(({ id }) => id)
    await presentieVastleggen(tx, buildActor(vergadering.secretaris), vergadering_id, {
      aanwezig: leden,
      voorzitter: leden[0] ?? null,
    })
    return { ...alles, ...vergadering, datum, params: { datum, nummer: alles.zaak.nummer } }
  })
}
const als = (db: Db, gebruiker: Gebruiker) => signIn(db, gebruiker)

test('wie een belang moet verklaren, komt eerst op die pagina en leest niets van de zaak', async ({
  db,
}) => {
  const { zaak, een } = await db.transaction().execute((tx) => createToegewezen(tx))
  const cookie = await als(db, een)
  const params = { nummer: zaak.nummer }
  const answer = await call(zaakBeoordeling, { cookie, params })
  expect([answer.status, answer.headers.get('location')]).toEqual([
    303,
    `/behandeling/${zaak.nummer}/beoordeling/belangenverklaring`,
  ])
  const pagina = await call(belang, { cookie, params })
  const tekst = await pagina.text()
  expect(pagina.status).toBe(200)
  expect(tekst).toContain(zaak.nummer)
  expect(tekst).not.toContain('koffieochtenden')
})

test('na een verklaard belang is de zaak voor die beoordelaar dicht', async ({ db }) => {
  const { zaak, een } = await db.transaction().execute((tx) => createToegewezen(tx))
  const cookie = await als(db, een)
  const params = { nummer: zaak.nummer }
  const form = { _sleutel: sleutel(), belang: 'ja', toelichting: 'Mijn zus is penningmeester.' }
  const antwoord = await call(belangVerklaren, { cookie, params, form, path: '/belang' })
  expect(antwoord.headers.get('location')).toBe('/behandeling?gelukt=belang-verklaard')
  for (const loader of [zaakBeoordeling, zaakBesluit])
    expect((await call(loader, { cookie, params })).status).toBe(403)
})

test('een belang zonder uitleg wordt teruggevraagd met wat er was ingevuld', async ({ db }) => {
  const { zaak, een } = await db.transaction().execute((tx) => createToegewezen(tx))
  const antwoord = await call(belangVerklaren, {
    cookie: await als(db, een),
    params: { nummer: zaak.nummer },
    path: '/belang',
    form: { _sleutel: sleutel(), belang: 'ja' },
  })
  expect(antwoord.status).toBe(422)
  expect(await antwoord.json()).toMatchObject({
    values: { belang: 'ja' },
    errors: { toelichting: { message: 'Schrijf in een paar woorden welk belang dat is' } },
  })
})

test('beoordelaars toewijzen is aan de coördinator', async ({ db }) => {
  const { zaak, een, coordinator } = await db.transaction().execute((tx) => createToegewezen(tx))
  const params = { nummer: zaak.nummer }
  const form = { _sleutel: sleutel(), 'beoordelaars[]': [een.id] }
  const anders = await createMedewerker(db, 'intake')
  expect((await call(toewijzen, { cookie: await als(db, anders), params, form })).status).toBe(403)
  const dubbel = await call(toewijzen, { cookie: await als(db, coordinator), params, form })
  expect(dubbel.status).toBe(422)
})

test('de ander ziet geen oordeel zolang niet beide klaar zijn', async ({ db }) => {
  const { zaak, coordinator } = await db.transaction().execute((tx) => createToegewezen(tx))
  const answer = await call(zaakBeoordeling, {
    cookie: await als(db, coordinator),
    params: { nummer: zaak.nummer },
  })
  expect(await answer.json()).toMatchObject({ vergelijking: null, eigen: null })
})

test('een inwoner komt niet op de pagina’s van het college', async ({ db }) => {
  const cookie = await als(db, await createGebruiker(db))
  for (const loader of [college, vergadering, agendapunt])
    expect((await call(loader, { cookie, params: { datum: '2026-12-01' } })).status).toBe(403)
})

test('een vergadering of agendapunt dat er niet is, is niet gevonden', async ({ db }) => {
  const cookie = await als(db, await createMedewerker(db, 'collegelid'))
  expect((await call(vergadering, { cookie, params: { datum: 'morgen' } })).status).toBe(404)
  const { datum } = await opAgenda(db)
  const params = { datum, nummer: 'ELB-2026-99999' }
  expect((await call(agendapunt, { cookie, params })).status).toBe(404)
})

test('een ander college ziet deze agenda niet', async ({ db }) => {
  const { params } = await opAgenda(db)
  const elders = await createGebruiker(db, { gemeente_id: 'leusden', rollen: ['collegelid'] })
  const cookie = await als(db, elders)
  const host = 'leusden.localhost'
  expect((await call(vergadering, { cookie, host, params })).status).toBe(404)
})

test('wie een rekening opgaf, leest bij het besluit niet dat dat nog moet', async ({ db }) => {
  const penvoerder = await createGebruiker(db)
  const zaak = await db.transaction().execute((tx) => createVerleend(tx, penvoerder))
  const vraag = { cookie: await als(db, penvoerder), params: { nummer: zaak.nummer } }
  const lees = async () => (await call(besluitAanvrager, vraag)).json()
  expect(await lees()).toMatchObject({ vraagtRekening: true })
  const control = await createMedewerker(db, 'control')
  await db.transaction().execute((tx) => createRekening(tx, zaak, penvoerder, control))
  expect(await lees()).toMatchObject({ vraagtRekening: false })
})

test('wat het college terugstuurt, wordt aangepast en niet opnieuw getypt', async ({ db }) => {
  const { params, eerste } = await opAgenda(db)
  const form = { _sleutel: sleutel(), reden: 'Leg het bedrag beter uit.' }
  const antwoord = await call(terugsturen, { cookie: await als(db, eerste), params, form })
  expect(antwoord.status).toBe(303)
  const coordinator = await als(db, await createMedewerker(db, 'coordinator'))
  const pagina = await call(zaakBesluit, { cookie: coordinator, params })
  expect(await pagina.json()).toMatchObject({
    terug: 'Leg het bedrag beter uit.',
    formulier: { eerder: { versie: 1, samenvatting: expect.stringMatching(/./) } },
  })
})

test('het college beslist op de pagina van het agendapunt', async ({ db }) => {
  const { params, eerste, zaak } = await opAgenda(db)
  const cookie = await als(db, eerste)
  const path = `/college/${params.datum}/${params.nummer}`
  expect((await call(agendapunt, { cookie, params })).status).toBe(200)
  const form = { _sleutel: sleutel(), _versie: '1', uitkomst: 'verlenen' }
  const antwoord = await call(beslissen, { cookie, params, path, form })
  const daarna = [303, `${path}?gelukt=collegebesluit-vastgelegd`]
  expect([antwoord.status, antwoord.headers.get('location')]).toEqual(daarna)
  const opnieuw = await call(beslissen, { cookie, params, path, form })
  expect([opnieuw.status, opnieuw.headers.get('location')]).toEqual(daarna)
  const besluiten = await db
    .selectFrom('besluit')
    .select('id')
    .where('aanvraag_id', '=', zaak.id)
    .execute()
  expect(besluiten).toHaveLength(1)
})

test('wie te laat beslist, krijgt het genomen besluit en houdt wat er was getypt', async ({
  db,
}) => {
  const { params, eerste, tweede } = await opAgenda(db)
  const path = `/college/${params.datum}/${params.nummer}`
  const form = { _versie: '1', uitkomst: 'verlenen' }
  const eerst = { ...form, _sleutel: sleutel() }
  await call(beslissen, { cookie: await als(db, eerste), params, path, form: eerst })
  const antwoord = await call(beslissen, {
    cookie: await als(db, tweede),
    params,
    path,
    form: {
      ...form,
      _sleutel: sleutel(),
      uitkomst: 'deels_verlenen',
      bedrag: '1.000,00',
      afwijking: 'De huur valt mee.',
    },
  })
  expect(antwoord.status).toBe(409)
  expect(await antwoord.json()).toMatchObject({
    besluit: { uitkomst: 'verleend', bedrag: 500_000 },
    values: { bedrag: '1.000,00', afwijking: 'De huur valt mee.' },
  })
})

test('de aanvrager leest het besluit als het is verstuurd, en niet eerder', async ({ db }) => {
  const { params, eerste, secretaris, penvoerder, zaak } = await opAgenda(db)
  const path = `/college/${params.datum}/${params.nummer}`
  const form = { _sleutel: sleutel(), _versie: '1', uitkomst: 'verlenen' }
  await call(beslissen, { cookie: await als(db, eerste), params, path, form })
  const cookie = await als(db, penvoerder)
  const lees = () => call(besluitAanvrager, { cookie, params: { nummer: zaak.nummer } })
  expect(await (await lees()).json()).toMatchObject({ besluiten: [] })
  const register = { titel: 'Koffie op de hoek', samenvatting: 'Een open koffietafel.' }
  await db
    .transaction()
    .execute((tx) => besluitBekendmaken(tx, buildActor(secretaris), zaak, register))
  const { besluiten } = (await (await lees()).json()) as {
    besluiten: { brieven: { brief: { aan: string[] } }[] }[]
  }
  expect(besluiten).toHaveLength(1)
  expect(besluiten[0]?.brieven[0]?.brief.aan.length).toBeGreaterThan(1)
})

test('een partner leest het besluit zonder het adres van de penvoerder', async ({ db }) => {
  const { params, eerste, secretaris, zaak } = await opAgenda(db)
  const path = `/college/${params.datum}/${params.nummer}`
  const form = { _sleutel: sleutel(), _versie: '1', uitkomst: 'verlenen' }
  await call(beslissen, { cookie: await als(db, eerste), params, path, form })
  const register = { titel: 'Koffie op de hoek', samenvatting: 'Een open koffietafel.' }
  await db
    .transaction()
    .execute((tx) => besluitBekendmaken(tx, buildActor(secretaris), zaak, register))
  const partner = await createGebruiker(db)
  await db
    .insertInto('toegang')
    .values({
      gemeente_id: 'elburg',
      aanvraag_id: zaak.id,
      gebruiker_id: partner.id,
      recht: 'meelezer',
      partij_id: zaak.partij_id,
      moment: new Date(),
    })
    .execute()
  const answer = await call(besluitAanvrager, {
    cookie: await als(db, partner),
    params: { nummer: zaak.nummer },
  })
  expect(await answer.text()).not.toContain('Dorpsstraat')
})
