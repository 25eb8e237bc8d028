import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import * as projectplan from '../../app/routes/aanvragen.$nummer.projectplan/route.tsx'
import { config, configure } from '../../app/lib/config.server.ts'
import type { Db } from '../../db/db.ts'
import { createConcept, createGebruiker } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'

async function begin(db: Db) {
  const noor = await createGebruiker(db)
  const { id, nummer } = await createConcept(db, noor)
  const waar = { path: `/aanvragen/${nummer}/projectplan`, params: { nummer } }
  const cookie = await signIn(db, noor)
  const bewaart = (form: Record<string, string>, versie = 0) =>
    call(projectplan.action, {
      ...waar,
      cookie,
      form: { _sleutel: randomUUID(), _versie: String(versie), titel: 'Koffie', ...form },
    })
  const plek = () =>
    db
      .selectFrom('aanvraag')
      .select(['wijk', 'locatie_postcode', 'locatie_gevonden', 'lon', 'lat'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
  return { id, bewaart, plek }
}
const adres = { locatie_postcode: '8081ab', locatie_huisnummer: '3', wijk: 'Elburg' }

test('een gevonden adres krijgt een plek op de kaart, een woonhuis niet', async ({ db }) => {
  const { bewaart, plek } = await begin(db)
  expect((await bewaart(adres)).status).toBe(303)
  expect(await plek()).toMatchObject({
    locatie_postcode: '8081 AB',
    locatie_gevonden: '8081 AB 3, Elburg',
    lon: expect.any(Number),
  })
  await bewaart({ ...adres, locatie_woonhuis: 'ja' }, 1)
  expect(await plek()).toMatchObject({ locatie_gevonden: '', lon: null, lat: null })
})

test('van een woonhuis kan ook de database geen punt bewaren', async ({ db }) => {
  const { id } = await begin(db)
  const poging = db
    .updateTable('aanvraag')
    .set({ locatie_woonhuis: true, lon: 5.8, lat: 52.4 })
    .where('id', '=', id)
    .execute()
  await expect(poging).rejects.toThrow('aanvraag_woonhuis_zonder_punt')
})

test('als er niets op te zoeken is, staat er wat is getypt', async ({ db }) => {
  const { bewaart, plek } = await begin(db)
  const eerder = config()
  configure({ ...eerder, plaatszoekerUrl: 'http://127.0.0.1:1/free' })
  const antwoord = await bewaart({ ...adres, locatie_huisnummer: '5' })
  configure(eerder)
  expect(antwoord.status).toBe(303)
  expect(await plek()).toMatchObject({
    locatie_postcode: '8081 AB',
    locatie_gevonden: '',
    lon: null,
  })
})

test('een plaats die niet in de lijst staat, typt men zelf', async ({ db }) => {
  const { bewaart, plek } = await begin(db)
  const zonder = await bewaart({ wijk: 'anders' })
  expect(Object.keys(((await zonder.json()) as { errors: object }).errors)).toEqual(['wijk_anders'])
  await bewaart({ wijk: 'anders', wijk_anders: 'Nunspeet' })
  expect((await plek()).wijk).toBe('Nunspeet')
})
