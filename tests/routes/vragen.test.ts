import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { expect, vi } from 'vitest'
import { action as indienen } from '../../app/routes/aanvragen.$nummer.indiening/route.tsx'
import { action as bewaren } from '../../app/routes/aanvragen.$nummer.projectplan/route.tsx'
import { loader as werklijst } from '../../app/routes/behandeling._index/route.tsx'
import { loader as zaakpagina } from '../../app/routes/behandeling.$nummer._index/route.tsx'
import { loader as zoeken } from '../../app/routes/initiatieven._index/route.tsx'
import {
  createConcept,
  createGebruiker,
  createIngediend,
  createMedewerker,
} from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'

/** How many statements this asks of the database, begin and commit included, and in how many packets they go. */
async function vragen(act: () => Promise<Response>) {
  const query = vi.spyOn(pg.Client.prototype, 'query')
  const submit = vi.spyOn(pg.Query.prototype as unknown as pg.Submittable, 'submit')
  const { status } = await act()
  const [aantal, pakketten] = [submit.mock.calls.length, query.mock.calls.length]
  query.mockRestore()
  submit.mockRestore()
  return { status, aantal, pakketten }
}

const plan = {
  samenvatting: 'Bewoners maken samen een tuin.',
  aanleiding: 'Wij kennen elkaar te weinig.',
  doel: 'Meer ontmoeting in de straat.',
  doelgroep: 'Iedereen in de buurt.',
  activiteiten: 'Spitten en zaaien.',
  start_op: '2027-05-01',
  eind_op: '2027-12-01',
  wijk: 'Doornspijk',
  locatie: 'Het veld',
  borging: 'De vereniging neemt het over.',
}

test('een onderdeel opnieuw bewaren kost ten hoogste tien vragen in vier pakketten, indienen ten hoogste 31', async ({
  db,
}) => {
  const noor = await createGebruiker(db)
  const { nummer } = await createConcept(db, noor)
  const cookie = await signIn(db, noor)
  const stuur = (action: typeof bewaren | typeof indienen, form: Record<string, string>) =>
    call(action, { cookie, params: { nummer }, form: { _sleutel: randomUUID(), ...form } })
  await stuur(bewaren, { ...plan, titel: 'Buurttuin', _versie: '0' })
  const opnieuw = () => stuur(bewaren, { ...plan, titel: 'Buurttuin 2', _versie: '1' })
  const bewaard = await vragen(opnieuw)
  expect(bewaard.status).toBe(303)
  expect(bewaard.aantal).toBeLessThanOrEqual(10)
  expect(bewaard.pakketten).toBeLessThanOrEqual(4)
  const ondertekend = { kanaal: 'digitaal', ondertekend_als: 'Noor van Dijk', akkoord: 'ja' }
  const ingediend = await vragen(() => stuur(indienen, ondertekend))
  expect(ingediend.status).toBe(303)
  expect(ingediend.aantal).toBeLessThanOrEqual(31)
})

test('zoeken in het register kost ten hoogste vier vragen', async ({ db }) => {
  await createGebruiker(db)
  const { status, aantal } = await vragen(() => call(zoeken, { path: '/initiatieven?zoek=tuin' }))
  expect(status).toBe(200)
  expect(aantal).toBeLessThanOrEqual(4)
})

test('de werklijst stelt ten hoogste drie vragen in twee pakketten, een zaak ten hoogste veertien in vier', async ({
  db,
}) => {
  const zaak = await createIngediend(db, await createGebruiker(db))
  const cookie = await signIn(db, await createMedewerker(db, 'intake'))
  const lijst = await vragen(() => call(werklijst, { path: '/behandeling', cookie }))
  expect(lijst.status).toBe(200)
  expect(lijst.aantal).toBeLessThanOrEqual(3)
  expect(lijst.pakketten).toBeLessThanOrEqual(2)
  const path = `/behandeling/${zaak.nummer}?lijst=`
  const bladzij = await vragen(() => call(zaakpagina, { path, params: zaak, cookie }))
  expect(bladzij.status).toBe(200)
  expect(bladzij.aantal).toBeLessThanOrEqual(14)
  expect(bladzij.pakketten).toBeLessThanOrEqual(4)
})
