import { expect } from 'vitest'
import { action } from '../../app/routes/inloggen/route.tsx'
import {
  action as gebruikLink,
  loader as bekijkLink,
} from '../../app/routes/inloggen_.$token/route.tsx'
import { secretMark } from '../../app/lib/marks.ts'
import { decrypt } from '../../app/lib/tokens.server.ts'
import { call } from '../helpers/routes.ts'
import { asSuperuser, test } from '../helpers/test-db.ts'
import type { Db } from '../../db/db.ts'

async function vraagLink(db: Db, email: string) {
  const response = await call(action, { path: '/inloggen', form: { email, verder: '/regelingen' } })
  const mail = await db
    .selectFrom('uitgaande_mail')
    .selectAll()
    .where('aan_adres', '=', email)
    .orderBy('aangemaakt_op', 'desc')
    .executeTakeFirstOrThrow()
  return { response, mail, token: decrypt(mail.geheim ?? '') }
}

test('een gemailde link logt in met een klik op de knop, en maar één keer', async ({ db }) => {
  const { response, token } = await vraagLink(db, 'een@example.nl')
  expect(response.headers.get('location')).toBe('/inloggen?verstuurd')
  const link = { path: `/inloggen/${token}`, params: { token } }
  for (let keer = 0; keer < 5; keer++)
    expect((await call(bekijkLink, link)).headers.get('set-cookie')).toBeNull()
  const eerste = await call(gebruikLink, { ...link, form: {} })
  expect([eerste.status, eerste.headers.get('location')]).toEqual([303, '/regelingen'])
  expect(eerste.headers.get('set-cookie')).toMatch(
    /^sessie=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax/,
  )
  expect((await call(gebruikLink, { ...link, form: {} })).status).toBe(410)
})

test('vijftig klikken tegelijk op dezelfde link geven één sessie', async ({ db }) => {
  const { token } = await vraagLink(db, 'race@example.nl')
  const klik = () => call(gebruikLink, { path: `/inloggen/${token}`, params: { token }, form: {} })
  const antwoorden = await Promise.all(Array.from({ length: 50 }, klik))
  expect(antwoorden.filter((antwoord) => antwoord.status === 303)).toHaveLength(1)
})

test('het geheim van een link staat nergens leesbaar in de database', async ({ db, database }) => {
  const { token, mail } = await vraagLink(db, 'geheim@example.nl')
  expect(JSON.stringify(mail.gegevens)).toContain(secretMark)
  const { rows } = await asSuperuser(
    database.name,
    `select table_name as naam from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  )
  for (const { naam } of rows) {
    const found = await asSuperuser(
      database.name,
      `select 1 from "${naam}" t where t::text like $1`,
      [`%${token}%`],
    )
    expect(found.rowCount, naam).toBe(0)
  }
})

test('meer dan vijf links per adres in een kwartier gaan niet uit, en het antwoord blijft hetzelfde', async ({
  db,
}) => {
  const antwoorden = []
  for (let keer = 0; keer < 8; keer++)
    antwoorden.push(await call(action, { path: '/inloggen', form: { email: 'veel@example.nl' } }))
  expect(
    new Set(antwoorden.map((antwoord) => `${antwoord.status} ${antwoord.headers.get('location')}`))
      .size,
  ).toBe(1)
  expect(
    await db.selectFrom('inloglink').selectAll().where('email', '=', 'veel@example.nl').execute(),
  ).toHaveLength(5)
})
