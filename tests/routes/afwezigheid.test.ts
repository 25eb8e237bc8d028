import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import * as intrekking from '../../app/routes/behandeling.afwezigheid.$id.intrekking/route.tsx'
import * as afwezigheid from '../../app/routes/behandeling.afwezigheid._index/route.tsx'
import * as overname from '../../app/routes/behandeling.$nummer.overname/route.tsx'
import { createGebruiker, createIngediend, createMedewerker } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'

const ver = { 'van.dag': '1', 'van.maand': '1', 'van.jaar': '2020' }
const dagen = { ...ver, 'tot.dag': '31', 'tot.maand': '12', 'tot.jaar': '2099' }

test('van afwezig melden tot overnemen en weer terug', async ({ db }) => {
  const karin = await createMedewerker(db, 'intake')
  const joost = await createMedewerker(db, 'begeleider')
  const zaak = await createIngediend(db, await createGebruiker(db))
  await db
    .updateTable('aanvraag')
    .set({ behandelaar_id: karin.id })
    .where('id', '=', zaak.id)
    .execute()
  const [vanKarin, vanJoost] = [await signIn(db, karin), await signIn(db, joost)]
  const stuur = (action: Parameters<typeof call>[0], cookie: string, params = {}, form = {}) =>
    call(action, { cookie, params, form: { _sleutel: randomUUID(), ...form } })
  expect((await stuur(afwezigheid.action, vanKarin, {}, ver)).status).toBe(422)
  expect((await stuur(afwezigheid.action, vanKarin, {}, dagen)).status).toBe(303)

  const { afwezigen } = (await (await call(afwezigheid.loader, { cookie: vanJoost })).json()) as {
    afwezigen: { id: string; zaken: number; mag: boolean; nu: boolean }[]
  }
  expect(afwezigen).toMatchObject([{ zaken: 1, mag: false, nu: true }])

  const params = { nummer: zaak.nummer }
  const keuzes = (await (await call(overname.loader, { cookie: vanJoost, params })).json()) as {
    mogelijk: { value: string }[]
  }
  expect(keuzes.mogelijk.map(({ value }) => value)).toEqual(['zaak'])
  expect((await stuur(overname.action, vanJoost, params)).status).toBe(422)
  expect((await stuur(overname.action, vanJoost, params, { wat: 'zaak' })).status).toBe(303)
  expect((await stuur(overname.action, vanJoost, params, { wat: 'zaak' })).status).toBe(422)

  const id = { id: afwezigen[0]?.id ?? '' }
  expect((await stuur(intrekking.action, vanJoost, id)).status).toBe(403)
  expect((await stuur(intrekking.action, vanKarin, id)).status).toBe(303)
  expect((await call(intrekking.loader, { cookie: vanKarin, params: id })).status).toBe(404)
})

test('de afwezigen van een andere gemeente ziet niemand', async ({ db }) => {
  const elders = await createGebruiker(db, { gemeente_id: 'leusden', rollen: ['coordinator'] })
  const { afwezigen, collegas } = (await (
    await call(afwezigheid.loader, { cookie: await signIn(db, elders), host: 'leusden.localhost' })
  ).json()) as { afwezigen: unknown[]; collegas: unknown[] }
  expect(afwezigen).toEqual([])
  expect(collegas).toEqual([])
})
