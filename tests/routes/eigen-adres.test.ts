import { expect } from 'vitest'
import { action as vraag, loader as pagina } from '../../app/routes/mijn.adres/route.tsx'
import {
  action as bevestig,
  loader as linkpagina,
} from '../../app/routes/adreswijziging.$token/route.tsx'
import { decrypt } from '../../app/lib/tokens.server.ts'
import type { Db } from '../../db/db.ts'
import { createGebruiker, createMedewerker } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'

const adres = () => `nieuw-${crypto.randomUUID().slice(0, 8)}@example.nl`
const formulier = (email: string) => ({ email, _sleutel: crypto.randomUUID() })

/** Somebody who is signed in, and what is mailed to an address. */
async function createMens(db: Db) {
  const noor = await createGebruiker(db)
  const cookie = await signIn(db, noor)
  const mailNaar = (aan: string) =>
    db
      .selectFrom('uitgaande_mail')
      .select(['soort', 'geheim'])
      .where('aan_adres', '=', aan)
      .orderBy('aangemaakt_op')
      .execute()
  const vraagt = (email: string) => call(vraag, { cookie, form: formulier(email) })
  const link = async (aan: string) => decrypt((await mailNaar(aan)).at(-1)?.geheim ?? '')
  const emailVan = async () =>
    (
      await db
        .selectFrom('gebruiker')
        .select('email')
        .where('id', '=', noor.id)
        .executeTakeFirstOrThrow()
    ).email
  return { noor, cookie, mailNaar, vraagt, link, emailVan }
}

test('wie een nieuw adres vraagt, krijgt daar een link, en het oude adres hoort het meteen', async ({
  db,
}) => {
  const { noor, cookie, mailNaar, vraagt, link, emailVan } = await createMens(db)
  const nieuw = adres()
  expect((await vraagt(nieuw)).headers.get('location')).toBe('/mijn/adres?gevraagd')
  expect((await mailNaar(nieuw)).map(({ soort }) => soort)).toEqual(['adresbevestigen'])
  expect((await mailNaar(noor.email)).map(({ soort }) => soort)).toEqual(['adresgevraagd'])
  expect(await emailVan()).toBe(noor.email)

  const params = { token: await link(nieuw) }
  expect((await call(linkpagina, { params })).status).toBe(200)
  expect(await emailVan()).toBe(noor.email)
  const ja = await call(bevestig, { params, form: {} })
  expect(ja.headers.get('location')).toBe('/inloggen?adres')
  expect(await emailVan()).toBe(nieuw)
  // every session ended, both mailboxes are told, and the link is used up
  expect((await call(pagina, { cookie })).headers.get('location')).toMatch(/^\/inloggen/)
  for (const aan of [noor.email, nieuw])
    expect((await mailNaar(aan)).at(-1)?.soort).toBe('adresgewijzigd')
  expect((await call(bevestig, { params, form: {} })).status).toBe(410)
})

test('een tweede verzoek maakt de eerste link ongeldig, en na een uur werkt geen link meer', async ({
  db,
}) => {
  const { noor, vraagt, link, emailVan } = await createMens(db)
  const [eerste, tweede] = [adres(), adres()]
  await vraagt(eerste)
  const oud = { token: await link(eerste) }
  await vraagt(tweede)
  expect((await call(bevestig, { params: oud, form: {} })).status).toBe(410)
  const params = { token: await link(tweede) }
  const voorbij = new Date(Date.now() - 1_000)
  await db
    .updateTable('adresvraag')
    .set({ verloopt_op: voorbij })
    .where('wordt', '=', tweede)
    .execute()
  expect((await call(linkpagina, { params })).status).toBe(410)
  expect((await call(bevestig, { params, form: {} })).status).toBe(410)
  expect(await emailVan()).toBe(noor.email)
})

test('of iemand anders het adres al heeft, hoort alleen wie de link opent', async ({ db }) => {
  const { noor, vraagt, link, emailVan } = await createMens(db)
  const ander = await createGebruiker(db)
  expect((await vraagt(ander.email)).headers.get('location')).toBe('/mijn/adres?gevraagd')
  const params = { token: await link(ander.email) }
  const antwoord = await call(bevestig, { params, form: {} })
  expect([antwoord.status, await antwoord.text()]).toEqual([
    410,
    expect.stringContaining('logt al iemand in'),
  ])
  expect(await emailVan()).toBe(noor.email)
})

test('het eigen adres nog eens, het adres van een collega, of een link van niemand: dat kan niet', async ({
  db,
}) => {
  const { noor, vraagt } = await createMens(db)
  expect((await vraagt(noor.email)).status).toBe(422)
  const collega = await signIn(db, await createMedewerker(db, 'intake'))
  expect((await call(vraag, { cookie: collega, form: formulier(adres()) })).status).toBe(422)
  expect((await call(linkpagina, { params: { token: 'onbekend' } })).status).toBe(410)
  expect(
    (await call(linkpagina, { host: 'leusden.localhost', params: { token: 'x' } })).status,
  ).toBe(410)
})

test('twintig keer tegelijk dezelfde link openen verhuist één keer', async ({ db }) => {
  const { mailNaar, vraagt, link } = await createMens(db)
  const nieuw = adres()
  await vraagt(nieuw)
  const params = { token: await link(nieuw) }
  const antwoorden = await Promise.all(
    Array.from({ length: 20 }, () => call(bevestig, { params, form: {} })),
  )
  expect(antwoorden.filter(({ status }) => status === 303)).toHaveLength(1)
  expect((await mailNaar(nieuw)).filter(({ soort }) => soort === 'adresgewijzigd')).toHaveLength(1)
})
