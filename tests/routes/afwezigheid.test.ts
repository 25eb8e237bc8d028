import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { belangVerklaren } from '../../app/commands/belang-verklaren.server.ts'
import { inTransaction } from '../../app/lib/db.server.ts'
import * as intrekking from '../../app/routes/behandeling.afwezigheid.$id.intrekking/route.tsx'
import * as afwezigheid from '../../app/routes/behandeling.afwezigheid._index/route.tsx'
import * as overdracht from '../../app/routes/behandeling.$nummer.beoordeling_.overdracht/route.tsx'
import * as overname from '../../app/routes/behandeling.$nummer.overname/route.tsx'
import {
  buildActor,
  createGebruiker,
  createIngediend,
  createMedewerker,
} from '../helpers/factories.ts'
import { createToegewezen } from '../helpers/beoordeeld.ts'
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

test('wie zelf beoordeelt of afwezig is, staat niet tussen wie iets overneemt of wat over te nemen is', async ({
  db,
}) => {
  const { zaak, een, twee, coordinator } = await inTransaction(async (tx) => {
    const alles = await createToegewezen(tx)
    const verklaring = { geen_belang: true, toelichting: '' }
    await belangVerklaren(tx, buildActor(alles.een), alles.zaak, verklaring)
    return alles
  })
  const [vanEen, vanEls] = [await signIn(db, een), await signIn(db, coordinator)]
  const melding = { ...dagen, wie: twee.id, _sleutel: randomUUID() }
  expect((await call(afwezigheid.action, { cookie: vanEls, form: melding })).status).toBe(303)
  const { afwezigen } = (await (await call(afwezigheid.loader, { cookie: vanEls })).json()) as {
    afwezigen: { beoordelingen: number }[]
  }
  expect(afwezigen).toMatchObject([{ zaken: 0, beoordelingen: 1 }])
  const params = { nummer: zaak.nummer }
  const lijst = async (loader: Parameters<typeof call>[0], cookie: string) =>
    (await (await call(loader, { cookie, params })).json()) as { niet: Record<string, string>[] }
  const overTeDragen = await lijst(overdracht.loader, vanEls)
  expect(overTeDragen.niet.map(({ id }) => id)).toEqual([een.id])
  const overTeNemen = await lijst(overname.loader, vanEen)
  expect(overTeNemen.niet.filter(({ wat }) => wat?.startsWith('De beoordeling'))).toHaveLength(1)
})
