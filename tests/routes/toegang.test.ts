import { expect } from 'vitest'
import { action as houdVast } from '../../app/routes/aanvragen.$nummer.concept.ts'
import { loader as overzicht } from '../../app/routes/aanvragen.$nummer._index/route.tsx'
import {
  action as bewaarPlan,
  loader as planpagina,
} from '../../app/routes/aanvragen.$nummer.projectplan/route.tsx'
import { loader as begroting } from '../../app/routes/aanvragen.$nummer.begroting/route.tsx'
import { loader as aanvrager } from '../../app/routes/aanvragen.$nummer.indiening_.aanvrager/route.tsx'
import { loader as indienpagina } from '../../app/routes/aanvragen.$nummer.indiening/route.tsx'
import { action as indienen } from '../../app/routes/aanvragen.$nummer.indiening/route.tsx'
import {
  action as klopt,
  loader as kloptpagina,
} from '../../app/routes/aanvragen.$nummer.ingevoerd.$sectie/route.tsx'
import { loader as partners } from '../../app/routes/aanvragen.$nummer.samenwerkingsverband._index/route.tsx'
import { loader as toegangpagina } from '../../app/routes/aanvragen.$nummer.samenwerkingsverband.toegang._index/route.tsx'
import {
  action as wijzigen,
  loader as wijzigpagina,
} from '../../app/routes/aanvragen.$nummer.samenwerkingsverband.toegang.$toegang._index/route.tsx'
import { action as beeindigen } from '../../app/routes/aanvragen.$nummer.samenwerkingsverband.toegang.$toegang.einde/route.tsx'
import { action as overdragen } from '../../app/routes/aanvragen.$nummer.samenwerkingsverband.toegang.overdracht._index/route.tsx'
import { action as antwoorden } from '../../app/routes/aanvragen.$nummer.samenwerkingsverband.toegang.overdracht.antwoord/route.tsx'
import {
  action as vragen,
  loader as vraagpagina,
} from '../../app/routes/aanvragen.$nummer.samenwerkingsverband.toegang.uitnodiging._index/route.tsx'
import { action as opgeven } from '../../app/routes/aanvragen.$nummer.samenwerkingsverband.toegang.vertrek/route.tsx'
import {
  action as beantwoorden,
  loader as linkpagina,
} from '../../app/routes/uitnodiging.toegang.$token/route.tsx'
import { action as demoInloggen } from '../../app/routes/demo.inloggen.ts'
import { inTransaction } from '../../app/lib/db.server.ts'
import type { Db } from '../../db/db.ts'
import { listToegang } from '../../db/queries/toegang.ts'
import { createGebruiker, createMeeschrijver } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { createSamenwerking, lastToken } from '../helpers/samenwerking.ts'
import { test } from '../helpers/test-db.ts'

async function createZaak(db: Db) {
  const zaak = await inTransaction((tx) => createSamenwerking(tx))
  const params = { nummer: zaak.nummer }
  const pad = `/aanvragen/${zaak.nummer}`
  return { ...zaak, params, pad, cookie: await signIn(db, zaak.penvoerder) }
}
const sleutel = () => ({ _sleutel: crypto.randomUUID() })
const cookieVan = (antwoord: Response, naam: string) =>
  antwoord.headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith(`${naam}=`))
    ?.split(';')[0] ?? ''

async function createLid(
  db: Db,
  zaak: { id: string; partij_id: string },
  recht: 'meeschrijver' | 'meelezer' | 'helper',
) {
  const gebruiker = await createMeeschrijver(db, zaak.id, recht, zaak)
  const toegang = (await listToegang(db, zaak.id)).find((een) => een.gebruiker_id === gebruiker.id)
  return { gebruiker, id: toegang?.id ?? '', cookie: await signIn(db, gebruiker) }
}

test('van vragen tot binnen: de link toont het recht, ja geeft toegang tot deze ene aanvraag', async ({
  db,
}) => {
  const { params, cookie, nummer } = await createZaak(db)
  const email = 'ria.bakker@example.nl'
  const vraag = { email, recht: 'helper', 'secties[]': ['projectplan'], tot: '2027-01-31' }
  const gevraagd = await call(vragen, { cookie, params, form: { ...vraag, ...sleutel() } })
  expect([gevraagd.status, gevraagd.headers.get('location')]).toEqual([
    303,
    `/aanvragen/${nummer}/samenwerkingsverband/toegang?gelukt=toegang-gevraagd`,
  ])
  const token = await lastToken(db, email)
  const pagina = await call(linkpagina, { params: { token } })
  expect([pagina.status, await pagina.text()]).toEqual([
    200,
    expect.stringMatching(/Helper.*31 januari 2027/s),
  ])
  const leeg = await call(beantwoorden, { params: { token }, form: { antwoord: 'aangenomen' } })
  expect(leeg.status).toBe(422)
  const form = { antwoord: 'aangenomen', naam: 'Ria Bakker' }
  const ja = await call(beantwoorden, { params: { token }, form })
  const eigen = cookieVan(ja, 'sessie')
  expect([ja.status, ja.headers.get('location')]).toEqual([
    303,
    `/aanvragen/${nummer}?gelukt=toegang-beantwoord`,
  ])
  const hier = { cookie: eigen, params }
  expect(
    (await call(planpagina, { ...hier, path: `/aanvragen/${nummer}/projectplan` })).status,
  ).toBe(200)
  expect((await call(begroting, { ...hier, path: `/aanvragen/${nummer}/begroting` })).status).toBe(
    403,
  )
  expect((await call(linkpagina, { params: { token } })).status).toBe(410)
  expect((await call(linkpagina, { params: { token: 'x' } })).status).toBe(404)
  expect((await call(linkpagina, { params: { token }, host: 'leusden.localhost' })).status).toBe(
    404,
  )
})

test('wie niet leidt, ziet de mensen zonder adres en verandert niets', async ({ db }) => {
  const zaak = await createZaak(db)
  const lezer = await createLid(db, zaak, 'meelezer')
  const { params, penvoerder } = zaak
  const tekst = await (await call(toegangpagina, { cookie: lezer.cookie, params })).text()
  expect(tekst).toContain(penvoerder.naam)
  expect(tekst).not.toContain(penvoerder.email)
  const lid = { ...params, toegang: lezer.id }
  for (const handeling of [vragen, wijzigen, beeindigen, overdragen])
    expect(
      (await call(handeling, { cookie: lezer.cookie, params: lid, form: sleutel() })).status,
    ).toBe(403)
  const vreemde = await signIn(db, await createGebruiker(db))
  for (const pagina of [toegangpagina, vraagpagina, wijzigpagina])
    expect((await call(pagina, { cookie: vreemde, params: lid })).status).toBe(404)
})

test('wie eruit wordt gezet, krijgt op het volgende verzoek te horen dat er niets is', async ({
  db,
}) => {
  const zaak = await createZaak(db)
  const lid = await createLid(db, zaak, 'meeschrijver')
  const { params, cookie, pad } = zaak
  const open = () => call(planpagina, { cookie: lid.cookie, params, path: `${pad}/projectplan` })
  expect((await open()).status).toBe(200)
  const form = sleutel()
  await call(beeindigen, { cookie, params: { ...params, toegang: lid.id }, form })
  expect((await open()).status).toBe(404)
})

test('velden die er niet in horen, geven niemand meer recht', async ({ db }) => {
  const zaak = await createZaak(db)
  const lid = await createLid(db, zaak, 'meelezer')
  const { id, params, cookie, penvoerder } = zaak
  const vreemd = {
    id: penvoerder.id,
    gebruiker_id: penvoerder.id,
    partij_id: 'x',
    rol: 'penvoerder',
    status: 'verleend',
    gevraagd: '1',
    versie: '99',
    gegeven_door: lid.gebruiker.id,
    '__proto__.recht': 'penvoerder',
    'constructor.prototype.recht': 'penvoerder',
    'toegang[recht]': 'penvoerder',
    'recht.recht': 'penvoerder',
  }
  const voor = await listToegang(db, id)
  const form = { recht: 'meelezer', ...vreemd, ...sleutel() }
  await call(wijzigen, { cookie, params: { ...params, toegang: lid.id }, form })
  expect(await listToegang(db, id)).toEqual(voor)
  for (const recht of ['penvoerder', ['meelezer', 'penvoerder']]) {
    const poging = { recht, ...sleutel() }
    const antwoord = await call(wijzigen, {
      cookie,
      params: { ...params, toegang: lid.id },
      form: poging,
    })
    expect(antwoord.status).toBe(422)
  }
  // the penvoerder's own access cannot be changed here, whatever is sent
  const eigen = voor.find(({ recht }) => recht === 'penvoerder')?.id ?? ''
  const zelf = { cookie, params: { ...params, toegang: eigen } }
  expect(
    (await call(wijzigen, { ...zelf, form: { recht: 'meelezer', ...sleutel() } })).status,
  ).toBe(422)
  const { status, gevraagd } = await db
    .selectFrom('aanvraag')
    .select(['status', 'gevraagd'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  expect([status, gevraagd]).toEqual(['concept', 500_000])
})

test('een partij van een andere aanvraag kan niemand namens zich laten schrijven', async ({
  db,
}) => {
  const zaak = await createZaak(db)
  const ander = await createZaak(db)
  const form = { email: 'x@example.nl', recht: 'meeschrijver', namens: ander.partij_id }
  const { params, cookie } = zaak
  expect((await call(vragen, { cookie, params, form: { ...form, ...sleutel() } })).status).toBe(404)
})

test('een helper tekent niet, leidt niet, bevestigt niet en komt niet bij wie aanvraagt', async ({
  db,
}) => {
  const zaak = await createZaak(db)
  const { cookie } = await createLid(db, zaak, 'helper')
  const { params, pad } = zaak
  const lid = { ...params, toegang: 'x', sectie: 'projectplan' }
  for (const [handeling, plek] of [
    [indienen, 'indiening'],
    [klopt, 'ingevoerd/projectplan'],
    [vragen, 'samenwerkingsverband/toegang/uitnodiging'],
    [beeindigen, 'samenwerkingsverband/toegang/x/einde'],
    [overdragen, 'samenwerkingsverband/toegang/overdracht'],
  ] as const)
    expect(
      (await call(handeling, { cookie, params: lid, path: `${pad}/${plek}`, form: sleutel() }))
        .status,
    ).toBe(403)
  const path = `${pad}/indiening/aanvrager`
  expect((await call(aanvrager, { cookie, params, path })).status).toBe(403)
})

test('na de laatste dag van het mandaat bestaat de aanvraag niet meer voor een helper', async ({
  db,
}) => {
  const zaak = await createZaak(db)
  const lid = await createLid(db, zaak, 'helper')
  const { params, pad } = zaak
  await db.updateTable('toegang').set({ tot: '2020-01-01' }).where('id', '=', lid.id).execute()
  for (const [pagina, plek] of [
    [overzicht, ''],
    [planpagina, '/projectplan'],
    [toegangpagina, '/samenwerkingsverband/toegang'],
  ] as const)
    expect((await call(pagina, { cookie: lid.cookie, params, path: pad + plek })).status).toBe(404)
})

test('wat een helper invoerde, staat bij het indienen als aandachtspunt tot de penvoerder het bevestigt', async ({
  db,
}) => {
  const zaak = await createZaak(db)
  const lid = await createLid(db, zaak, 'helper')
  const { params, pad, cookie } = zaak
  const form = { titel: 'Koffie', doel: 'Van de helper', later: 'ja', ...sleutel() }
  await call(bewaarPlan, { cookie: lid.cookie, params, path: `${pad}/projectplan`, form })
  const punten = async () => {
    const pagina = await call(indienpagina, { cookie, params })
    const { letOp } = (await pagina.json()) as { letOp: { naar?: string }[] }
    return letOp.flatMap(({ naar }) => naar ?? [])
  }
  expect(await punten()).toEqual(['ingevoerd/projectplan'])
  const hier = { cookie, params: { ...params, sectie: 'projectplan' } }
  const { versie } = (await (await call(kloptpagina, hier)).json()) as { versie: number }
  const oud = await call(klopt, { ...hier, form: { versie: '0', ...sleutel() } })
  expect(oud.status).toBe(422)
  const ja = await call(klopt, { ...hier, form: { versie: String(versie), ...sleutel() } })
  expect([ja.status, await punten()]).toEqual([303, []])
})

test('een meelezer bij de penvoerder leest de samenwerking zonder adressen of knoppen', async ({
  db,
}) => {
  const zaak = await createZaak(db)
  const lid = await createLid(db, zaak, 'meelezer')
  const antwoord = await call(partners, { cookie: lid.cookie, params: zaak.params })
  expect(antwoord.status).toBe(200)
  const tekst = await antwoord.text()
  expect(tekst).toContain(zaak.partner.naam)
  expect(tekst).not.toContain(zaak.partner.email)
  expect(JSON.parse(tekst)).toMatchObject({ blik: { leidt: false, wijzigbaar: false } })
})

test('wie er ook aan werkt, staat op de pagina; wie weg is of er niet meer bij kan, niet', async ({
  db,
}) => {
  const zaak = await createZaak(db)
  const lid = await createLid(db, zaak, 'meeschrijver')
  const { params, pad, cookie } = zaak
  const path = `${pad}/concept?sectie=projectplan`
  const ziet = async () => {
    const pagina = await call(planpagina, { cookie, params, path: `${pad}/projectplan` })
    return ((await pagina.json()) as { sectie: { aanwezig: string | null } }).sectie.aanwezig
  }
  await call(planpagina, { cookie: lid.cookie, params, path: `${pad}/projectplan` })
  // looking alone is noted nowhere
  expect(await ziet()).toBeNull()
  await call(houdVast, { cookie: lid.cookie, params, path, form: { _hier: 'ja' } })
  expect(await ziet()).toBe('Hassan Amrani werkt nu ook aan dit onderdeel.')
  await db
    .updateTable('aanwezigheid')
    .set({ moment: new Date(Date.now() - 6 * 60_000) })
    .where('gebruiker_id', '=', lid.gebruiker.id)
    .execute()
  expect(await ziet()).toBeNull()
  const typt = { cookie: lid.cookie, params, path, form: { titel: 'Thee' } }
  await call(houdVast, typt)
  expect(await ziet()).toMatch(/Hassan/)
  await call(beeindigen, { cookie, params: { ...params, toegang: lid.id }, form: sleutel() })
  expect(await ziet()).toBeNull()
})

test('de penvoerder geeft het stokje door, en is daarna meeschrijver', async ({ db }) => {
  const zaak = await createZaak(db)
  const lid = await createLid(db, zaak, 'meeschrijver')
  const { params, cookie } = zaak
  const gevraagd = await call(overdragen, { cookie, params, form: { naar: lid.id, ...sleutel() } })
  expect(gevraagd.status).toBe(303)
  const ja = { antwoord: 'aangenomen', ...sleutel() }
  expect((await call(antwoorden, { cookie: lid.cookie, params, form: ja })).status).toBe(303)
  expect((await call(vraagpagina, { cookie, params })).status).toBe(403)
  expect((await call(vraagpagina, { cookie: lid.cookie, params })).status).toBe(200)
  expect((await call(opgeven, { cookie, params, form: sleutel() })).status).toBe(303)
  expect((await call(overzicht, { cookie, params })).status).toBe(404)
})

test('wat zonder sessie wordt opgeslagen, staat er na het inloggen weer, alleen in die browser', async ({
  db,
}) => {
  const { params, pad, penvoerder } = await createZaak(db)
  const path = `${pad}/projectplan`
  const form = { titel: 'Thee', doel: 'Een lang verhaal', _versie: '0', ...sleutel() }
  const weg = await call(bewaarPlan, { params, path, form })
  const losse = cookieVan(weg, 'invoer')
  expect([weg.status, weg.headers.get('location')]).toEqual([
    303,
    `/inloggen?verder=${encodeURIComponent(path)}&getypt`,
  ])
  const [rij] = await db.selectFrom('losse_invoer').selectAll().execute()
  expect(rij?.inhoud).not.toContain('lang verhaal')
  const login = { email: penvoerder.email, verder: path }
  // another browser, or somebody who may not write here, gets nothing of it
  const elders = cookieVan(await call(demoInloggen, { form: login }), 'sessie')
  const getypt = async (cookie: string) =>
    (
      (await (await call(planpagina, { cookie, params, path })).json()) as {
        sectie: { getypt: unknown }
      }
    ).sectie.getypt
  expect(await getypt(elders)).toBeNull()
  const vreemde = await createGebruiker(db)
  await call(demoInloggen, { cookie: losse, form: { email: vreemde.email, verder: path } })
  expect(await getypt(elders)).toBeNull()
  const terug = await call(demoInloggen, { cookie: losse, form: login })
  expect(await getypt(cookieVan(terug, 'sessie'))).toMatchObject({ doel: 'Een lang verhaal' })
  expect(await db.selectFrom('losse_invoer').select('plek').execute()).toEqual([])
})
