import { expect } from 'vitest'
import { loader as overzicht } from '../../app/routes/aanvragen.$nummer.samenwerkingsverband._index/route.tsx'
import {
  action as inbrengen,
  loader as inbrengpagina,
} from '../../app/routes/aanvragen.$nummer.samenwerkingsverband.inbreng/route.tsx'
import {
  action as toevoegen,
  loader as toevoegpagina,
} from '../../app/routes/aanvragen.$nummer.samenwerkingsverband.partner._index/route.tsx'
import {
  action as wijzigen,
  loader as wijzigpagina,
} from '../../app/routes/aanvragen.$nummer.samenwerkingsverband.partner.$deelname._index/route.tsx'
import {
  action as intrekken,
  loader as intrekpagina,
} from '../../app/routes/aanvragen.$nummer.samenwerkingsverband.partner.$deelname.intrekking/route.tsx'
import {
  action as uitnodigen,
  loader as uitnodigpagina,
} from '../../app/routes/aanvragen.$nummer.samenwerkingsverband.partner.$deelname.uitnodiging/route.tsx'
import {
  action as verwijderen,
  loader as verwijderpagina,
} from '../../app/routes/aanvragen.$nummer.samenwerkingsverband.partner.$deelname.verwijdering/route.tsx'
import {
  action as voorleggen,
  loader as voorlegpagina,
} from '../../app/routes/aanvragen.$nummer.samenwerkingsverband.voorlegging/route.tsx'
import {
  action as instemmen,
  loader as instempagina,
} from '../../app/routes/aanvragen.$nummer.instemming/route.tsx'
import { loader as indienpagina } from '../../app/routes/aanvragen.$nummer.indiening/route.tsx'
import { loader as ontvangstpagina } from '../../app/routes/aanvragen.$nummer.ontvangst/route.tsx'
import { loader as vertrekpagina } from '../../app/routes/aanvragen.$nummer.vertrek/route.tsx'
import { inTransaction } from '../../app/lib/db.server.ts'
import type { Db } from '../../db/db.ts'
import {
  createConcept,
  createGebruiker,
  createIngediend,
  createMeeschrijver,
} from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { createSamenwerking } from '../helpers/samenwerking.ts'
import { test } from '../helpers/test-db.ts'

async function createZaak(db: Db) {
  const zaak = await inTransaction((tx) => createSamenwerking(tx))
  const { nummer, deelname, penvoerder } = zaak
  const params = { nummer, deelname }
  const naar = `/aanvragen/${nummer}/samenwerkingsverband`
  return { ...zaak, params, naar, cookie: await signIn(db, penvoerder) }
}
const paginas = {
  overzicht,
  inbrengpagina,
  toevoegpagina,
  wijzigpagina,
  uitnodigpagina,
  intrekpagina,
  verwijderpagina,
  voorlegpagina,
  instempagina,
  vertrekpagina,
}
const handelingen = {
  inbrengen,
  toevoegen,
  wijzigen,
  uitnodigen,
  intrekken,
  verwijderen,
  voorleggen,
  instemmen,
}
const ingevuld = {
  soort: 'natuurlijk_persoon',
  naam: 'Ria Bakker',
  taak: 'Zorgt voor taart',
  bijdrage_uren: '12',
  email: 'ria.bakker@example.nl',
}
const post = (form: Record<string, string> = {}) => ({
  form: { ...form, _sleutel: crypto.randomUUID() },
})
const velden = async (antwoord: Response) =>
  Object.keys(((await antwoord.json()) as { errors: object }).errors)

test('een vreemde krijgt op elke pagina en handeling te horen dat er niets is', async ({ db }) => {
  const { params } = await createZaak(db)
  const vreemde = await signIn(db, await createGebruiker(db))
  const elders = await signIn(db, await createGebruiker(db, { gemeente_id: 'leusden' }))
  for (const [naam, pagina] of Object.entries(paginas)) {
    expect((await call(pagina, { cookie: vreemde, params })).status, naam).toBe(404)
    const bijAnder = { cookie: elders, params, host: 'leusden.localhost' }
    expect((await call(pagina, bijAnder)).status, naam).toBe(404)
  }
  for (const [naam, handeling] of Object.entries(handelingen))
    expect(
      (await call(handeling, { cookie: vreemde, params, ...post(ingevuld) })).status,
      naam,
    ).toBe(404)
})

test('wie alleen meeleest, leidt niets en ziet geen adressen van anderen', async ({ db }) => {
  const { id, params, partner, penvoerder } = await createZaak(db)
  const cookie = await signIn(db, await createMeeschrijver(db, id, 'meelezer'))
  for (const handeling of [toevoegen, wijzigen, uitnodigen, intrekken, verwijderen, voorleggen])
    expect((await call(handeling, { cookie, params, ...post(ingevuld) })).status).toBe(403)
  const tekst = await (await call(overzicht, { cookie, params })).text()
  expect(tekst).toContain(partner.naam)
  expect(tekst).not.toContain(partner.email)
  expect(tekst).not.toContain(penvoerder.email)
  expect(tekst).not.toContain('8081 AA')
})

test('ook op andere pagina’s van de aanvraag leest een partner geen adressen', async ({ db }) => {
  const penvoerder = await createGebruiker(db)
  const concept = await createConcept(db, penvoerder)
  const ingediend = await createIngediend(db, penvoerder)
  for (const [pagina, { id, nummer }] of [
    [indienpagina, concept],
    [ontvangstpagina, ingediend],
  ] as const) {
    const cookie = await signIn(db, await createMeeschrijver(db, id, 'meelezer'))
    const antwoord = await call(pagina, { cookie, params: { nummer } })
    expect(antwoord.status).toBe(200)
    expect(await antwoord.text()).not.toMatch(/Dorpsstraat|8081 AA/)
  }
})

test('een partner van een andere aanvraag bestaat hier niet', async ({ db }) => {
  const { cookie, nummer } = await createZaak(db)
  const ander = await createZaak(db)
  for (const deelname of [ander.deelname, 'onzin', '']) {
    const params = { nummer, deelname }
    expect((await call(wijzigpagina, { cookie, params })).status).toBe(404)
    expect((await call(verwijderen, { cookie, params, ...post() })).status).toBe(404)
    expect((await call(wijzigen, { cookie, params, ...post(ingevuld) })).status).toBe(404)
  }
})

test('inbrengen, toevoegen, uitnodigen, intrekken en verwijderen leiden terug naar het overzicht', async ({
  db,
}) => {
  const { cookie, params, naar } = await createZaak(db)
  const gedaan = async (antwoord: Promise<Response>) => {
    const { status, headers } = await antwoord
    return [status, headers.get('location')]
  }
  const eigen = { taak: 'Regelt de planning', bijdrage_uren: '60' }
  const bewaard = [303, `${naar}?bewaard=samenwerkingsverband`]
  expect(await gedaan(call(inbrengen, { cookie, params, ...post(eigen) }))).toEqual(bewaard)
  const bij = (melding: string) => [303, `${naar}?gelukt=${melding}`]
  expect(await gedaan(call(toevoegen, { cookie, params, ...post(ingevuld) }))).toEqual(
    bij('partner-toegevoegd'),
  )
  expect(await gedaan(call(uitnodigen, { cookie, params, ...post() }))).toEqual(
    bij('partner-uitgenodigd'),
  )
  expect(await gedaan(call(intrekken, { cookie, params, ...post() }))).toEqual(
    bij('partneruitnodiging-ingetrokken'),
  )
  expect(await gedaan(call(verwijderen, { cookie, params, ...post() }))).toEqual(bewaard)
})

test('een onvolledige partner komt terug met wat er te doen is, en met wat was getypt', async ({
  db,
}) => {
  const { cookie, params } = await createZaak(db)
  const getypt = { soort: 'rechtspersoon', naam: 'Kerk', bijdrage_geld: '12.50' }
  const antwoord = await call(toevoegen, { cookie, params, ...post(getypt) })
  expect(antwoord.status).toBe(422)
  const { values, errors } = (await antwoord.json()) as { values: object; errors: object }
  expect(values).toMatchObject(getypt)
  expect(Object.keys(errors)).toEqual(['kvk_nummer', 'organisatiesoort', 'taak', 'bijdrage_geld'])
})

test('wie een andere tekst las dan er nu staat, legt niet voor', async ({ db }) => {
  const { id, cookie, params } = await createZaak(db)
  const lees = async () => {
    const pagina = await call(voorlegpagina, { cookie, params })
    return ((await pagina.json()) as { gezien: string }).gezien
  }
  const eerst = await lees()
  await db.updateTable('aanvraag').set({ titel: 'Thee' }).where('id', '=', id).execute()
  const oud = await call(voorleggen, { cookie, params, ...post({ gezien: eerst }) })
  expect([oud.status, await velden(oud)]).toEqual([422, ['root']])
  const nieuw = await call(voorleggen, { cookie, params, ...post({ gezien: await lees() }) })
  expect(nieuw.status).toBe(303)
})

test('wat een partner niet mag invullen, verandert niets', async ({ db }) => {
  const { id, cookie, params, deelname } = await createZaak(db)
  const vreemd = { rol: 'penvoerder', aanvraag_id: id, vertrokken_op: '2020-01-01', versie: '99' }
  await call(wijzigen, { cookie, params, ...post({ ...ingevuld, ...vreemd }) })
  const rij = await db
    .selectFrom('deelname')
    .select(['rol', 'vertrokken_op', 'versie', 'taak'])
    .where('id', '=', deelname)
    .executeTakeFirst()
  expect(rij).toEqual({ rol: 'partner', vertrokken_op: null, versie: 2, taak: 'Zorgt voor taart' })
})
