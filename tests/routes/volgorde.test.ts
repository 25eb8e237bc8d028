import { expect } from 'vitest'
import { loader as besluit } from '../../app/routes/behandeling.$nummer.besluit/route.tsx'
import { loader as rij } from '../../app/routes/behandeling.rondes.$regeling._index/route.tsx'
import {
  action as loting,
  loader as lotingPagina,
} from '../../app/routes/behandeling.rondes.$regeling.loting/route.tsx'
import { createGebruiker, createMedewerker } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'
import { createVoorstelzaak } from '../helpers/voorstel.ts'

const params = { regeling: 'elburg-innovatie' }

test('de volgorde toont wie past, wie loot en waarom een besluit nog niet kan', async ({ db }) => {
  const coordinator = await createMedewerker(db, 'coordinator')
  const zaken = await db.transaction().execute(async (tx) => {
    await tx
      .updateTable('plafond')
      .set((eb) => ({ vastgelegd: eb('bedrag', '-', 1_200_000) }))
      .where('regeling_id', '=', params.regeling)
      .where('periode', '=', 2026)
      .execute()
    const penvoerder = await createGebruiker(tx)
    const lezer = await createMedewerker(tx, 'coordinator')
    const gevraagd = 500_000
    const maak = (volledig_op: string) =>
      createVoorstelzaak(tx, { penvoerder, lezer, volledig_op, gevraagd })
    return [await maak('2026-03-01'), await maak('2026-03-02'), await maak('2026-03-02')]
  })
  const cookie = await signIn(db, coordinator)
  const pagina = (await (await call(rij, { cookie, params })).json()) as Record<string, unknown>
  expect(pagina).toMatchObject({
    soort: 'volgorde',
    periode: 2026,
    rij: [
      { nummer: zaken[0]?.nummer, plaats: 1, uitkomst: 'past', over: 700_000 },
      { plaats: 2, uitkomst: 'loten' },
      { plaats: 3, uitkomst: 'loten' },
    ],
    mag: { loten: true, trekken: false },
  })
  const nummer = zaken[1]?.nummer ?? ''
  const zaak = (await (await call(besluit, { cookie, params: { nummer } })).json()) as Record<
    string,
    unknown
  >
  expect(JSON.stringify(zaak.buitenOrde)).toContain('loot eerst')
  expect(await (await call(lotingPagina, { cookie, params })).json()).toMatchObject({ redenen: [] })
  const form = { _sleutel: crypto.randomUUID(), wijze: 'bron', bron: 'De trekking van morgen' }
  expect((await call(loting, { cookie, params, form })).status).toBe(303)
  const na = await (await call(rij, { cookie, params })).json()
  expect(na).toMatchObject({ mag: { loten: false, trekken: true } })
})

test('wie alleen leest, loot niet; een regeling van elders is er niet', async ({ db }) => {
  const jurist = await signIn(db, await createMedewerker(db, 'jurist'))
  expect(await (await call(rij, { cookie: jurist, params })).json()).toMatchObject({
    mag: { loten: false },
  })
  const elders = { regeling: 'oude-ijsselstreek-inwonersinitiatieven' }
  expect((await call(rij, { cookie: jurist, params: elders })).status).toBe(404)
  const form = { _sleutel: crypto.randomUUID(), wijze: 'verzegeld', bron: '' }
  expect((await call(loting, { cookie: jurist, params, form })).status).toBe(403)
})
