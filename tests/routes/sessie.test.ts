import { expect } from 'vitest'
import { action as demoInloggen } from '../../app/routes/demo.inloggen.ts'
import { action as vraagLink } from '../../app/routes/inloggen/route.tsx'
import {
  action as gebruikLink,
  loader as bekijkLink,
} from '../../app/routes/inloggen_.$token/route.tsx'
import { configure } from '../../app/lib/config.server.ts'
import { loader as rootLoader } from '../../app/root.tsx'
import { action as uitloggen } from '../../app/routes/uitloggen.ts'
import { idleLimit } from '../../app/lib/session.server.ts'
import { decrypt, hashToken } from '../../app/lib/tokens.server.ts'
import { localPath } from '../../app/lib/paths.ts'
import type { Db } from '../../db/db.ts'
import { createGebruiker, createMedewerker } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'

const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? ''
const wieBenIk = async (cookie: string) =>
  (
    (await (await call(rootLoader, { cookie })).json()) as {
      gebruiker: { rollen: string[]; email: string } | null
    }
  ).gebruiker

async function inloggenMetLink(db: Db, email: string, cookie?: string) {
  await call(vraagLink, { form: { email }, cookie })
  const mail = await db
    .selectFrom('uitgaande_mail')
    .select('geheim')
    .where('aan_adres', '=', email)
    .orderBy('aangemaakt_op', 'desc')
    .executeTakeFirstOrThrow()
  const token = decrypt(mail.geheim ?? '')
  return { token, response: await call(gebruikLink, { params: { token }, form: {}, cookie }) }
}

test('bij het inloggen begint een nieuwe sessie en is de oude niets meer waard', async ({ db }) => {
  const gebruiker = await createGebruiker(db)
  const oud = await signIn(db, gebruiker)
  const { response } = await inloggenMetLink(db, 'ander@example.nl', oud)
  expect(cookieOf(response)).not.toBe(oud)
  expect(await wieBenIk(oud)).toBeNull()
  expect((await wieBenIk(cookieOf(response)))?.email).toBe('ander@example.nl')
})

test('na het uitloggen is de sessie overal voorbij en wist de browser wat hij bewaarde', async ({
  db,
}) => {
  const cookie = await signIn(db, await createGebruiker(db))
  const response = await call(uitloggen, { cookie, form: {} })
  expect(response.headers.get('clear-site-data')).toBe('"cache", "storage"')
  expect(await wieBenIk(cookie)).toBeNull()
})

test('een sessie uit een gemailde link draagt nooit een rol bij de gemeente', async ({ db }) => {
  const medewerker = await createMedewerker(db, 'beheerder', 'secretaris')
  const { response } = await inloggenMetLink(db, medewerker.email)
  expect((await wieBenIk(cookieOf(response)))?.rollen).toEqual([])
})

test('een rol die wordt ingetrokken, is bij het volgende verzoek weg; een geblokkeerd account ook', async ({
  db,
}) => {
  const medewerker = await createMedewerker(db, 'intake')
  const cookie = await signIn(db, medewerker)
  expect((await wieBenIk(cookie))?.rollen).toEqual(['intake'])
  await db.deleteFrom('gebruiker_rol').where('gebruiker_id', '=', medewerker.id).execute()
  expect((await wieBenIk(cookie))?.rollen).toEqual([])
  await db
    .updateTable('gebruiker')
    .set({ geblokkeerd_op: new Date() })
    .where('id', '=', medewerker.id)
    .execute()
  expect(await wieBenIk(cookie)).toBeNull()
})

test('een sessie eindigt na vier uur stilte en na twaalf uur hoe dan ook', async ({ db }) => {
  const gebruiker = await createGebruiker(db)
  const geleden = (ms: number) => new Date(Date.now() - ms)
  const stil = await signIn(db, gebruiker, geleden(idleLimit + 1_000))
  await db
    .updateTable('sessie')
    .set({ verloopt_op: new Date(Date.now() + 3_600_000) })
    .execute()
  expect(await wieBenIk(stil)).toBeNull()
  const lang = await signIn(db, gebruiker)
  const token_hash = hashToken(lang.split('=')[1] ?? '')
  await db
    .updateTable('sessie')
    .set({ verloopt_op: geleden(1) })
    .where('token_hash', '=', token_hash)
    .execute()
  expect(await wieBenIk(lang)).toBeNull()
})

test('een sessie van de ene gemeente is bij de andere niets waard', async ({ db }) => {
  const cookie = await signIn(db, await createGebruiker(db))
  const elders = (await (await call(rootLoader, { cookie, host: 'leusden.localhost' })).json()) as {
    gebruiker: unknown
  }
  expect(elders.gebruiker).toBeNull()
})

test('een link van de ene gemeente werkt niet bij de andere', async ({ db }) => {
  await call(vraagLink, { form: { email: 'hier@example.nl' } })
  const mail = await db
    .selectFrom('uitgaande_mail')
    .select('geheim')
    .where('aan_adres', '=', 'hier@example.nl')
    .executeTakeFirstOrThrow()
  const token = decrypt(mail.geheim ?? '')
  expect(
    (await call(gebruikLink, { params: { token }, form: {}, host: 'leusden.localhost' })).status,
  ).toBe(410)
  expect((await call(gebruikLink, { params: { token }, form: {} })).status).toBe(303)
})

test('een link die een seconde te oud is, werkt niet, en wie inlogt maakt de andere links van dat adres ongeldig', async ({
  db,
}) => {
  const { token: eerste } = await inloggenMetLink(db, 'twee@example.nl')
  await call(vraagLink, { form: { email: 'twee@example.nl' } })
  await call(vraagLink, { form: { email: 'twee@example.nl' } })
  const mails = await db
    .selectFrom('uitgaande_mail')
    .select('geheim')
    .where('aan_adres', '=', 'twee@example.nl')
    .execute()
  const rest = mails.map((mail) => decrypt(mail.geheim ?? '')).filter((token) => token !== eerste)
  await db
    .updateTable('inloglink')
    .set({ verloopt_op: new Date(Date.now() - 1_000) })
    .where('token_hash', '=', hashToken(rest[0] ?? ''))
    .execute()
  expect((await call(bekijkLink, { params: { token: rest[0] ?? '' } })).status).toBe(410)
  expect((await call(gebruikLink, { params: { token: rest[1] ?? '' }, form: {} })).status).toBe(303)
  expect((await call(gebruikLink, { params: { token: rest[0] ?? '' }, form: {} })).status).toBe(410)
})

test('of een adres bekend is, blijkt nergens uit', async ({ db }) => {
  const medewerker = await createMedewerker(db, 'intake')
  const geblokkeerd = await createGebruiker(db)
  await db
    .updateTable('gebruiker')
    .set({ geblokkeerd_op: new Date() })
    .where('id', '=', geblokkeerd.id)
    .execute()
  const bekend = await createGebruiker(db)
  const adressen = [medewerker.email, geblokkeerd.email, bekend.email, 'onbekend@example.nl']
  const antwoorden = await Promise.all(
    adressen.map((email) => call(vraagLink, { form: { email } })),
  )
  const gezien = await Promise.all(
    antwoorden.map(async (response) =>
      JSON.stringify([response.status, [...response.headers], await response.text()]),
    ),
  )
  expect(new Set(gezien).size).toBe(1)
  const mails = await db
    .selectFrom('uitgaande_mail')
    .select('aan_adres')
    .where('aan_adres', 'in', adressen)
    .execute()
  expect(mails).toHaveLength(4)
})

test.each([
  '//boos.example',
  '/\\boos.example',
  'https:boos.example',
  'javascript:alert(1)',
  '/%09/boos.example',
  '/\t/boos.example',
  'http://boos.example/',
  '/%0d%0aSet-Cookie:x',
  '/@boos.example/..//boos.example',
  '///boos.example',
  '',
])('een adres om naar verder te gaan is altijd op deze site: %j', (verder) => {
  const { origin, host } = new URL(localPath(verder, '/mijn'), 'http://hier.example')
  expect([origin, host]).toEqual(['http://hier.example', 'hier.example'])
  expect(localPath(verder, '/mijn')).toMatch(/^\/(?![/\\])/)
})

test('inloggen met een knop bestaat alleen in de demonstratie', async ({ database, db }) => {
  const medewerker = await createMedewerker(db, 'intake')
  configure({ ...database.config, demo: false })
  const response = await call(demoInloggen, { form: { email: medewerker.email } })
  configure(database.config)
  expect(response.status).toBe(404)
  expect((await call(demoInloggen, { form: { email: medewerker.email } })).status).toBe(303)
})
