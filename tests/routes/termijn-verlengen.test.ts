import { randomUUID } from 'node:crypto'
import { expect, vi } from 'vitest'
import { loader as overzicht } from '../../app/routes/aanvragen.$nummer._index/route.tsx'
import {
  action as antwoorden,
  loader as vraagpagina,
} from '../../app/routes/aanvragen.$nummer.uitstel/route.tsx'
import { loader as termijnen } from '../../app/routes/behandeling.$nummer.termijnen/route.tsx'
import {
  action as hervatten,
  loader as hervatpagina,
} from '../../app/routes/behandeling.$nummer.termijnen_.hervatting/route.tsx'
import {
  action as opschorten,
  loader as opschortpagina,
} from '../../app/routes/behandeling.$nummer.termijnen_.opschorting/route.tsx'
import { loader as papierpagina } from '../../app/routes/behandeling.$nummer.termijnen_.uitstel/route.tsx'
import {
  action as verdagen,
  loader as verdaagpagina,
} from '../../app/routes/behandeling.$nummer.termijnen_.verdaging/route.tsx'
import {
  createGebruiker,
  createIngediend,
  createMedewerker,
  createMeeschrijver,
} from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'

const opDag = (datum: string) => vi.setSystemTime(new Date(`${datum}T10:00:00Z`))
const reden = 'Wij wachten op een besluit van de gemeenteraad.'

test('een medewerker vraagt uitstel, de penvoerder antwoordt, en beide kanten lezen de nieuwe dag', async ({
  db,
}) => {
  opDag('2026-12-01')
  const noor = await createGebruiker(db)
  const els = await createMedewerker(db, 'coordinator')
  const beoordelaar = await createMedewerker(db, 'beoordelaar')
  const zaak = await createIngediend(db, noor)
  const partner = await createMeeschrijver(db, zaak.id)
  opDag('2027-01-06')
  const params = { nummer: zaak.nummer }
  const als = async (wie: typeof noor) => ({ cookie: await signIn(db, wie), params })
  const sleutel = () => ({ _sleutel: randomUUID() })

  for (const pagina of [verdaagpagina, opschortpagina, hervatpagina, papierpagina])
    expect((await call(pagina, await als(beoordelaar))).status).toBe(403)
  const leeg = await call(opschorten, {
    ...(await als(els)),
    form: { ...sleutel(), grond: 'instemming', reden },
  })
  expect(leeg.status).toBe(422)
  const vraag = { grond: 'instemming', reden, 'tot.dag': '1', 'tot.maand': '2', 'tot.jaar': '2027' }
  const gevraagd = await call(opschorten, {
    ...(await als(els)),
    form: { ...sleutel(), ...vraag },
  })
  expect(gevraagd.headers.get('location')).toBe(
    `/behandeling/${zaak.nummer}/termijnen?gelukt=termijn-opgeschort`,
  )
  expect(await (await call(termijnen, await als(els))).json()).toMatchObject({
    handelingen: [
      { over: 'aanvraag', verdagen: true, opschorten: false, vraagTot: '2027-02-01' },
      { over: 'wijziging', verdagen: false, opschorten: false, vraagTot: null },
    ],
  })

  expect(await (await call(overzicht, await als(noor))).json()).toMatchObject({
    verloop: { uitstel: true },
  })
  expect(await (await call(vraagpagina, await als(partner))).json()).toMatchObject({ mag: false })
  const ja = { antwoord: 'akkoord' }
  expect(
    (await call(antwoorden, { ...(await als(partner)), form: { ...sleutel(), ...ja } })).status,
  ).toBe(403)
  opDag('2027-01-11')
  expect(await (await call(vraagpagina, await als(noor))).json()).toMatchObject({
    straks: '2027-02-15',
  })
  expect(
    (await call(antwoorden, { ...(await als(noor)), form: { ...sleutel(), ...ja } })).status,
  ).toBe(303)
  for (const [pagina, wie] of [
    [overzicht, noor],
    [termijnen, els],
  ] as const)
    expect(await (await call(pagina, await als(wie))).json()).toMatchObject({
      aanZet: { tot: '15 februari 2027' },
    })
})

test('verdagen en hervatten via de pagina', async ({ db }) => {
  opDag('2026-12-01')
  const noor = await createGebruiker(db)
  const els = await createMedewerker(db, 'coordinator')
  const zaak = await createIngediend(db, noor)
  const params = { nummer: zaak.nummer }
  const als = async () => ({ cookie: await signIn(db, els), params })
  const sleutel = () => ({ _sleutel: randomUUID() })
  opDag('2027-01-04')
  const overmacht = {
    grond: 'overmacht',
    reden,
    'tot.dag': '1',
    'tot.maand': '3',
    'tot.jaar': '2027',
  }
  expect(
    (await call(opschorten, { ...(await als()), form: { ...sleutel(), ...overmacht } })).status,
  ).toBe(303)
  expect(await (await call(verdaagpagina, await als())).json()).toMatchObject({
    redenen: [{ code: 'staat-stil' }],
  })
  opDag('2027-01-15')
  expect((await call(hervatten, { ...(await als()), form: sleutel() })).status).toBe(303)
  const dag = { 'tot.dag': '23', 'tot.maand': '2', 'tot.jaar': '2027', reden }
  expect((await call(verdagen, { ...(await als()), form: { ...sleutel(), ...dag } })).status).toBe(
    303,
  )
  expect(await (await call(termijnen, await als())).json()).toMatchObject({
    aanZet: { tot: '23 februari 2027' },
  })
})
