import { expect } from 'vitest'
import { loader as werklijst } from '../../app/routes/behandeling._index/route.tsx'
import { loader as ronde } from '../../app/routes/behandeling.rondes.$regeling._index/route.tsx'
import {
  action as vastleggen,
  loader as loting,
} from '../../app/routes/behandeling.rondes.$regeling.loting/route.tsx'
import { loader as trekking } from '../../app/routes/behandeling.rondes.$regeling.trekking/route.tsx'
import {
  action as vaststellen,
  loader as vaststelling,
} from '../../app/routes/behandeling.rondes.$regeling.vaststelling/route.tsx'
import { loader as openbaar } from '../../app/routes/regelingen.$regeling.loting/route.tsx'
import { lotingTrekken } from '../../app/commands/loting-trekken.server.ts'
import { lotingVastleggen } from '../../app/commands/loting-vastleggen.server.ts'
import { call, signIn } from '../helpers/routes.ts'
import { createLeusdenaar, createRonde, later, regeling } from '../helpers/ronde.ts'
import { test } from '../helpers/test-db.ts'

const host = 'leusden.localhost'
const params = { regeling }

test('de ronde is van wie haar voorbereidt: een beoordelaar of intake komt er niet in', async ({
  db,
}) => {
  for (const rol of ['beoordelaar', 'intake', 'beheerder'] as const) {
    const cookie = await signIn(db, await createLeusdenaar(db, rol))
    expect((await call(ronde, { host, cookie, params })).status).toBe(403)
  }
  const cookie = await signIn(db, await createLeusdenaar(db, 'jurist'))
  expect((await call(ronde, { host, cookie, params })).status).toBe(200)
  expect((await call(loting, { host, cookie, params })).status).toBe(403)
})

test('zolang de ronde open is, toont de pagina geen volgorde en waarom vaststellen niet kan', async ({
  db,
}) => {
  await db.transaction().execute((tx) => createRonde(tx, [{ score: 80 }, { score: 80 }]))
  const coordinator = await createLeusdenaar(db, 'coordinator')
  const cookie = await signIn(db, coordinator)
  const pagina = await (await call(ronde, { host, cookie, params })).json()
  expect(pagina).toMatchObject({
    nu: null,
    vast: null,
    redenen: ['Vergelijken kan na de sluiting van de ronde op 15 januari 2027.'],
    mag: { loten: false, trekken: false, vaststellen: false },
  })
  const lijst = await (await call(werklijst, { host, cookie })).json()
  expect(lijst.rondes).toMatchObject([{ regeling_id: regeling }])
  const geweigerd = await call(vaststellen, {
    host,
    cookie,
    params,
    form: { _sleutel: 'test-ronde-een' },
  })
  expect(geweigerd.status).toBe(422)
  expect((await call(vaststelling, { host, cookie, params })).status).toBe(200)
})

test('wie niet zegt waar het zaad vandaan komt, legt niets vast', async ({ db }) => {
  const cookie = await signIn(db, await createLeusdenaar(db, 'coordinator'))
  const zonder = await call(vastleggen, {
    host,
    cookie,
    params,
    form: { wijze: 'bron', bron: '', _sleutel: 'test-ronde-twee' },
  })
  expect(zonder.status).toBe(422)
  expect((await zonder.json()).errors.bron).toBeDefined()
})

test('zonder lijst is er niets te trekken', async ({ db }) => {
  const cookie = await signIn(db, await createLeusdenaar(db, 'coordinator'))
  const answer = await call(trekking, { host, cookie, params })
  expect([answer.status, answer.headers.get('location')]).toEqual([
    303,
    `/behandeling/rondes/${regeling}`,
  ])
})

test('iedereen leest de loting en rekent haar na, zonder namen van wie erbij was', async ({
  db,
}) => {
  await db.transaction().execute(async (tx) => {
    const { coordinator } = await createRonde(tx, [{ score: 100 }, { score: 100 }])
    await lotingVastleggen(tx, coordinator, regeling, { wijze: 'verzegeld', bron: '' })
    const aanwezigen = ['Sanne Bos', 'Marga Kuipers']
    await lotingTrekken(tx, { ...coordinator, nu: later }, regeling, { zaad: '', aanwezigen })
  })
  const answer = await call(openbaar, { host, params })
  const tekst = await answer.text()
  expect(answer.status).toBe(200)
  expect(tekst).toContain('shasum -a 256')
  expect(tekst).not.toContain('Sanne Bos')
})
