import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import * as aansluiting from '../../app/routes/aanvragen.$nummer.aansluiting/route.tsx'
import * as begroting from '../../app/routes/aanvragen.$nummer.begroting/route.tsx'
import * as afschrift from '../../app/routes/aanvragen.$nummer.afschrift[.]pdf.ts'
import * as agenda from '../../app/routes/aanvragen.$nummer.agenda[.]ics.ts'
import * as kopie from '../../app/routes/aanvragen.$nummer.kopie/route.tsx'
import * as invoer from '../../app/routes/aanvragen.$nummer.concept.ts'
import * as berichten from '../../app/routes/aanvragen.$nummer.berichten/route.tsx'
import * as indiening from '../../app/routes/aanvragen.$nummer.indiening/route.tsx'
import * as aanvrager from '../../app/routes/aanvragen.$nummer.indiening_.aanvrager/route.tsx'
import * as intrekking from '../../app/routes/aanvragen.$nummer.intrekking/route.tsx'
import * as ontvangst from '../../app/routes/aanvragen.$nummer.ontvangst/route.tsx'
import * as overzicht from '../../app/routes/aanvragen.$nummer._index/route.tsx'
import * as projectplan from '../../app/routes/aanvragen.$nummer.projectplan/route.tsx'
import * as mijn from '../../app/routes/mijn._index/route.tsx'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Db } from '../../db/db.ts'
import {
  createConcept,
  createGebruiker,
  createIngediend,
  createMeeschrijver,
} from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'

type Route = { loader?: unknown; action?: unknown }
type Form = Record<string, string | string[]>

/** Somebody at the pages of one application. */
async function aan(db: Db, wie: Gebruiker, nummer: string) {
  const cookie = await signIn(db, wie)
  const params = { nummer }
  const path = `/aanvragen/${nummer}/pagina`
  return {
    opent: ({ loader }: Route) => call(loader as never, { path, cookie, params }),
    stuurt: ({ action }: Route, form: Form) =>
      call(action as never, { path, cookie, params, form: { _sleutel: randomUUID(), ...form } }),
  }
}

async function concept(db: Db) {
  const noor = await createGebruiker(db)
  const aanvraag = await createConcept(db, noor)
  return { ...aanvraag, noor, ...(await aan(db, noor, aanvraag.nummer)) }
}

const tekenen = { kanaal: 'digitaal', ondertekend_als: 'Noor van Dijk', akkoord: 'ja' }
const vanDeAanvrager: Record<string, Route> = {
  invoer: { action: invoer.action },
  overzicht,
  projectplan,
  aansluiting,
  begroting,
  indiening,
  aanvrager,
  ontvangst,
  berichten,
  intrekking,
  agenda,
  afschrift,
  kopie,
}

test.for(Object.keys(vanDeAanvrager))(
  'een vreemde ziet %s van een ander niet, en kan er niets sturen',
  async (naam, { db }) => {
    const { nummer } = await concept(db)
    const vreemde = await aan(db, await createGebruiker(db), nummer)
    const route = vanDeAanvrager[naam] ?? {}
    if (route.loader) expect((await vreemde.opent(route)).status).toBe(404)
    if (route.action) expect((await vreemde.stuurt(route, {})).status).toBe(404)
  },
)

test('wie alleen meeleest leest de aanvraag, en schrijft, tekent of trekt niet in', async ({
  db,
}) => {
  const { id, nummer } = await concept(db)
  const lezer = await aan(db, await createMeeschrijver(db, id, 'meelezer'), nummer)
  for (const route of [overzicht, indiening, berichten])
    expect((await lezer.opent(route)).status).toBe(200)
  for (const route of [projectplan, begroting, indiening, intrekking, berichten])
    expect((await lezer.stuurt(route, tekenen)).status).toBe(403)
})

test('mijn aanvragen toont ook die waarin ik meedoe, de nieuwste eerst', async ({ db }) => {
  const { id, nummer } = await concept(db)
  const hassan = await createMeeschrijver(db, id)
  const eigen = await createConcept(db, hassan, { titel: 'Eigen plan' })
  await db
    .updateTable('aanvraag')
    .set({ aangemaakt_op: new Date('2026-12-02T09:00:00Z') })
    .where('id', '=', eigen.id)
    .execute()
  const antwoord = await call(mijn.loader, { path: '/mijn', cookie: await signIn(db, hassan) })
  const { aanvragen } = (await antwoord.json()) as { aanvragen: { nummer: string }[] }
  expect(aanvragen.map((een) => een.nummer)).toEqual([eigen.nummer, nummer])
})

test('opslaan gaat naar het volgende onderdeel, of voor later naar het overzicht', async ({
  db,
}) => {
  const { nummer, stuurt } = await concept(db)
  const verder = await stuurt(projectplan, { titel: 'Thee' })
  expect([verder.status, verder.headers.get('location')]).toEqual([
    303,
    `/aanvragen/${nummer}/aansluiting?bewaard=projectplan`,
  ])
  const later = await stuurt(projectplan, { titel: '', later: 'ja', _versie: '1' })
  expect(later.headers.get('location')).toBe(`/aanvragen/${nummer}?bewaard=projectplan`)
})

test('velden die er niet in horen veranderen niets', async ({ db }) => {
  const { id, stuurt } = await concept(db)
  const voor = await db
    .selectFrom('aanvraag')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const extra = {
    id: randomUUID(),
    status: 'verleend',
    nummer: 'ELB-2026-00001',
    regeling_id: 'elburg-innovatie-2017',
    gemeente_id: 'leusden',
    behandelaar_id: randomUUID(),
    uiterste_datum: '2030-01-01',
    'toegang.recht': 'penvoerder',
    '__proto__.status': 'verleend',
    'constructor.prototype.status': 'verleend',
    'titel[status]': 'verleend',
  }
  await stuurt(projectplan, { ...extra, titel: voor.titel })
  await stuurt(begroting, { ...extra, gevraagd: '5000' })
  await stuurt(aansluiting, { ...extra })
  await stuurt(aanvrager, { ...extra, soort: 'natuurlijk_persoon', naam: 'Noor' })
  const na = await db
    .selectFrom('aanvraag')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  for (const naam of [
    'status',
    'nummer',
    'regeling_id',
    'gemeente_id',
    'behandelaar_id',
    'uiterste_datum',
    'titel',
    'gevraagd',
  ] as const)
    expect(na[naam], naam).toEqual(voor[naam])
})

test('een regel erbij in de begroting bewaart niets en houdt wat is getypt', async ({ db }) => {
  const { id, stuurt } = await concept(db)
  const antwoord = await stuurt(begroting, { 'kosten.0.bedrag': '12.50', _rij: 'kosten+' })
  expect(antwoord.status).toBe(200)
  const { values } = (await antwoord.json()) as { values: { kosten: unknown[] } }
  expect(values.kosten).toEqual([{ bedrag: '12.50' }, {}])
  const posten = await db
    .selectFrom('begrotingspost')
    .select('bedrag')
    .where('aanvraag_id', '=', id)
    .execute()
  expect(posten).toHaveLength(2)
})

test('twintig keer tegelijk indienen is een indiening', async ({ db }) => {
  const { id, nummer, stuurt } = await concept(db)
  const antwoorden = await Promise.all(Array.from({ length: 20 }, () => stuurt(indiening, tekenen)))
  const gelukt = antwoorden.filter(({ status }) => status === 303)
  expect(gelukt.map(({ headers }) => headers.get('location'))).toEqual([
    `/aanvragen/${nummer}/ontvangst`,
  ])
  const tel = (tabel: 'indiening' | 'termijn' | 'bericht' | 'uitgaande_mail') =>
    db.selectFrom(tabel).select('id').where('aanvraag_id', '=', id).execute()
  for (const tabel of ['indiening', 'termijn', 'bericht', 'uitgaande_mail'] as const)
    expect(await tel(tabel), tabel).toHaveLength(1)
})

test('hetzelfde formulier twee keer gestuurd geeft twee keer de ontvangstbevestiging', async ({
  db,
}) => {
  const { nummer, stuurt } = await concept(db)
  const form = { ...tekenen, _sleutel: randomUUID() }
  const antwoorden = await Promise.all([stuurt(indiening, form), stuurt(indiening, form)])
  for (const { headers } of antwoorden)
    expect(headers.get('location')).toBe(`/aanvragen/${nummer}/ontvangst`)
})

test('zonder handtekening of keuze staat er wat er nog moet, en is niets ingediend', async ({
  db,
}) => {
  const { id, stuurt } = await concept(db)
  const antwoord = await stuurt(indiening, {})
  expect(antwoord.status).toBe(422)
  const { errors } = (await antwoord.json()) as { errors: object }
  expect(Object.keys(errors).sort()).toEqual(['akkoord', 'kanaal', 'ondertekend_als'])
  const { status } = await db
    .selectFrom('aanvraag')
    .select('status')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  expect(status).toBe('concept')
})

test('wie elk verplicht gegeven van de aanvrager invult kan een groep zijn', async ({ db }) => {
  const { id, stuurt } = await concept(db)
  const adres = { straat: 'Kerkstraat', huisnummer: '2', postcode: '8081ab', plaats: 'Elburg' }
  const groep = { soort: 'groep', naam: 'De buren', ...adres, 'leden.0.naam': 'Noor' }
  expect((await stuurt(aanvrager, groep)).status).toBe(422)
  const compleet = { ...groep, 'leden.1.naam': 'Hassan', 'leden.1.aansprakelijk': 'ja' }
  expect((await stuurt(aanvrager, compleet)).status).toBe(303)
  const partij = await db
    .selectFrom('partij as p')
    .innerJoin('deelname as d', 'd.partij_id', 'p.id')
    .select(['p.soort', 'p.naam', 'p.postcode'])
    .where('d.aanvraag_id', '=', id)
    .executeTakeFirstOrThrow()
  expect(partij).toEqual({ soort: 'groep', naam: 'De buren', postcode: '8081 AB' })
})

test('na indiening staat op de onderdelen niets meer te schrijven', async ({ db }) => {
  const noor = await createGebruiker(db)
  const { nummer } = await createIngediend(db, noor)
  const { opent, stuurt } = await aan(db, noor, nummer)
  for (const route of [projectplan, aansluiting, begroting, indiening, aanvrager])
    expect((await opent(route)).headers.get('location')).toBe(`/aanvragen/${nummer}`)
  expect((await stuurt(projectplan, { titel: 'Anders' })).status).toBe(422)
  expect((await opent(ontvangst)).status).toBe(200)
})

test('intrekken kan tot het besluit, en de gemeente ziet het', async ({ db }) => {
  const { id, nummer, stuurt } = await concept(db)
  await stuurt(indiening, tekenen)
  expect((await stuurt(intrekking, {})).status).toBe(422)
  const antwoord = await stuurt(intrekking, { zeker: 'ja', reden: 'De zaal is dicht.' })
  expect(antwoord.headers.get('location')).toBe(`/aanvragen/${nummer}?gelukt=aanvraag-ingetrokken`)
  const { status } = await db
    .selectFrom('aanvraag')
    .select('status')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  expect(status).toBe('ingetrokken_door_aanvrager')
  const bericht = await db
    .selectFrom('bericht')
    .select('tekst')
    .where('aanvraag_id', '=', id)
    .where('richting', '=', 'aan_gemeente')
    .executeTakeFirstOrThrow()
  expect(bericht.tekst).toBe('De zaal is dicht.')
  expect((await stuurt(intrekking, { zeker: 'ja' })).status).toBe(422)
})

test('een bericht van de gemeente is na het openen gelezen, en een vraag komt aan', async ({
  db,
}) => {
  const { id, nummer, noor, opent, stuurt } = await concept(db)
  await stuurt(indiening, tekenen)
  const cookie = await signIn(db, noor)
  // a program that only asks whether the page is there has read nothing
  await call(berichten.loader, { method: 'HEAD', params: { nummer }, cookie })
  const nieuw = async () => {
    const { berichten: lijst } = (await (await opent(berichten)).json()) as {
      berichten: { nieuw: boolean }[]
    }
    return lijst.map((een) => een.nieuw)
  }
  expect(await nieuw()).toEqual([true])
  expect(await nieuw()).toEqual([false])
  await stuurt(berichten, { onderwerp: 'Vraag', tekst: 'Wanneer hoor ik iets?' })
  const vraag = await db
    .selectFrom('bericht')
    .select('tekst')
    .where('aanvraag_id', '=', id)
    .where('richting', '=', 'aan_gemeente')
    .execute()
  expect(vraag).toEqual([{ tekst: 'Wanneer hoor ik iets?' }])
})

test('wat is getypt en niet opgeslagen staat er de volgende keer nog, alleen voor wie het typte', async ({
  db,
}) => {
  const { id, nummer, noor, opent } = await concept(db)
  const cookie = await signIn(db, noor)
  const typt = (sectie: string, form: Form) =>
    call(invoer.action, {
      path: `/aanvragen/${nummer}/concept?sectie=${sectie}`,
      cookie,
      params: { nummer },
      form,
    })
  expect((await typt('projectplan', { titel: 'Half', start_op: '', _versie: '0' })).status).toBe(
    200,
  )
  expect((await typt('besluit', { titel: 'x' })).status).toBe(404)
  const getypt = async (wie: typeof opent) => {
    const { sectie, plan } = (await (await wie(projectplan)).json()) as {
      sectie: { getypt: { titel: string } | null }
      plan: { titel: string }
    }
    return [sectie.getypt?.titel ?? null, plan.titel]
  }
  expect(await getypt(opent)).toEqual(['Half', 'Koffie op de hoek'])
  const hassan = await aan(db, await createMeeschrijver(db, id), nummer)
  expect(await getypt(hassan.opent)).toEqual([null, 'Koffie op de hoek'])
})

test('na opslaan is er niets meer vastgehouden, en wat werd vastgehouden telt als oude versie', async ({
  db,
}) => {
  const { id, nummer, noor, stuurt, opent } = await concept(db)
  await call(invoer.action, {
    path: `/aanvragen/${nummer}/concept?sectie=projectplan`,
    cookie: await signIn(db, noor),
    params: { nummer },
    form: { titel: 'Van Noor', _versie: '0' },
  })
  const hassan = await aan(db, await createMeeschrijver(db, id), nummer)
  await hassan.stuurt(projectplan, { titel: 'Van Hassan', _versie: '0' })
  const { sectie } = (await (await opent(projectplan)).json()) as { sectie: { versie: number } }
  expect(sectie.versie).toBe(0)
  const _versie = String(sectie.versie)
  expect((await stuurt(projectplan, { titel: 'Van Noor', _versie })).status).toBe(409)
  await stuurt(projectplan, { titel: 'Van Noor', _versie, '_keuze.titel': 'mijn.1' })
  const over = await db
    .selectFrom('concept_invoer')
    .select('naam')
    .where('aanvraag_id', '=', id)
    .execute()
  expect(over).toEqual([])
})

test('de datums van een aanvraag gaan als hele dagen naar de eigen agenda', async ({ db }) => {
  const noor = await createGebruiker(db)
  const { id, nummer } = await createIngediend(db, noor)
  await db
    .updateTable('aanvraag')
    .set({ uiterste_datum: '2099-01-26' })
    .where('id', '=', id)
    .execute()
  const { opent } = await aan(db, noor, nummer)
  const antwoord = await opent(agenda)
  expect(antwoord.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const tekst = (await antwoord.text()).replaceAll('\r\n ', '')
  expect(tekst).toContain('DTSTART;VALUE=DATE:20990126')
  expect(tekst).toContain('SUMMARY:Uiterste dag voor het besluit – Koffie op de hoek')
  expect(tekst).toContain(`/aanvragen/${nummer}`)
})

test('het afschrift is een pdf voor het archief, dezelfde bij elke vraag', async ({ db }) => {
  const noor = await createGebruiker(db)
  const { nummer } = await createIngediend(db, noor)
  const { opent } = await aan(db, noor, nummer)
  const antwoorden = await Promise.all([opent(afschrift), opent(afschrift)])
  const [pdf, nogEens] = await Promise.all(
    antwoorden.map(async (antwoord) =>
      Buffer.from(await antwoord.arrayBuffer()).toString('latin1'),
    ),
  )
  expect(antwoorden[0]?.headers.get('content-type')).toBe('application/pdf')
  expect(pdf).toMatch(/^%PDF-1\.7/)
  // tagged, in Dutch, with a title, and marked as PDF/A-2a
  for (const mark of ['/MarkInfo', '/Lang (nl-NL)', 'pdfaid:part>2<', 'pdfaid:conformance>A<'])
    expect(pdf).toContain(mark)
  expect(nogEens).toBe(pdf)
  const concept = await createConcept(db, noor)
  expect((await (await aan(db, noor, concept.nummer)).opent(afschrift)).status).toBe(404)
})
