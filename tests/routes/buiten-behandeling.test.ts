import { randomUUID } from 'node:crypto'
import { expect, vi } from 'vitest'
import { aanvullingVragen } from '../../app/commands/aanvulling-vragen.server.ts'
import { loader as lezen } from '../../app/routes/aanvragen.$nummer.besluit/route.tsx'
import { loader as besluitpagina } from '../../app/routes/behandeling.$nummer.besluit/route.tsx'
import { loader as volledigheid } from '../../app/routes/behandeling.$nummer.volledigheid._index/route.tsx'
import {
  action,
  loader,
} from '../../app/routes/behandeling.$nummer.volledigheid.buiten-behandeling/route.tsx'
import {
  buildActor,
  createGebruiker,
  createIngediend,
  createMedewerker,
} from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'

const opDag = (datum: string) => vi.setSystemTime(new Date(`${datum}T10:00:00Z`))

test('de knop is er tot en met de laatste dag; daarna staat de reden op zijn plaats', async ({
  db,
}) => {
  opDag('2026-12-01')
  const noor = await createGebruiker(db)
  const intake = await createMedewerker(db, 'intake')
  const wim = await createMedewerker(db, 'gemandateerde')
  const zaak = await createIngediend(db, noor)
  const nu = new Date('2026-12-08T10:00:00Z')
  await db.transaction().execute((tx) =>
    aanvullingVragen(tx, buildActor(intake, { nu }), zaak, {
      punten: [{ document: null, omschrijving: 'Een begroting' }],
      uiterlijk: '2026-12-22',
      toelichting: '',
    }),
  )
  const params = { nummer: zaak.nummer }
  const als = async (wie: typeof noor) => ({ cookie: await signIn(db, wie), params })
  const blok = async () =>
    (await (await call(volledigheid, await als(wim))).json()) as { nietBehandelen: object }

  opDag('2026-12-22')
  expect((await blok()).nietBehandelen).toMatchObject({ reden: expect.stringContaining('nog') })
  opDag('2027-01-19')
  expect(await blok()).toMatchObject({
    nietBehandelen: { uiterlijk: '2027-01-19', reden: null },
    magNietBehandelen: true,
  })
  opDag('2027-01-20')
  expect((await blok()).nietBehandelen).toMatchObject({
    reden:
      'Dit kon tot en met 19 januari 2027. Beslis nu op de inhoud van de aanvraag. (Awb 4:5 lid 4)',
  })
  const form = {
    _sleutel: randomUUID(),
    reden: 'Zonder begroting kunnen wij niet beslissen.',
    zeker: 'ja',
  }
  expect((await call(action, { ...(await als(wim)), form })).status).toBe(422)
  expect((await call(loader, await als(intake))).status).toBe(403)

  opDag('2027-01-19')
  const gedaan = await call(action, {
    ...(await als(wim)),
    form: { ...form, _sleutel: randomUUID() },
  })
  expect(gedaan.headers.get('location')).toBe(
    `/behandeling/${zaak.nummer}/besluit?gelukt=niet-behandeld`,
  )
  expect((await call(besluitpagina, await als(wim))).status).toBe(200)
  expect(await (await call(lezen, await als(noor))).json()).toMatchObject({
    besluiten: [{ uitkomst: 'buiten_behandeling', bezwaar_tot: '2027-03-02', bezwaarOpen: true }],
  })
})
