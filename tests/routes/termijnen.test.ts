import { expect } from 'vitest'
import { loader as openDataLoader } from '../../app/routes/data.termijn[.]json.ts'
import { loader } from '../../app/routes/termijnen/route.tsx'
import { call } from '../helpers/routes.ts'
import { test as base } from '../helpers/test-db.ts'

// The loaders read the holidays from the database of this file.
const test = base.extend<{ vraag: typeof call }>({
  vraag: async ({ db }, provide) => provide(db && call),
})
const voorbeeld = 'vanaf=2026-12-01&weken=8&grondslag=wet'

test('de termijnrekenaar geeft de laatste dag, met elke stap en zijn artikel', async ({
  vraag,
}) => {
  const path = `/data/termijn.json?${voorbeeld}&opschorting=2026-12-08/2026-12-18`
  const antwoord = await vraag(openDataLoader, { path })
  expect(antwoord.headers.get('access-control-allow-origin')).toBe('*')
  const uitkomst = (await antwoord.json()) as { regels: object[] }
  expect(uitkomst).toMatchObject({ einddatum: '2027-02-04', regels: { length: 3 } })
  expect(Object.keys(uitkomst)).toEqual(['einddatum', 'regels'])
  for (const regel of uitkomst.regels)
    expect(regel).toEqual({
      tekst: expect.stringMatching(/\.$/),
      artikel: expect.stringMatching(/\d/),
    })
})

test.for([
  ['na 2050, waar de tabel met feestdagen ophoudt', '2099-10-30', '2099-12-28'],
  ['voor 2016, waar de tabel begint', '2014-10-31', '2014-12-29'],
])('een feestdag telt ook %s', async ([, vanaf, einddatum], { vraag }) => {
  // acht weken later is het Tweede Kerstdag of Eerste Kerstdag
  const path = `/data/termijn.json?vanaf=${vanaf}&weken=8&grondslag=wet`
  expect(await (await vraag(openDataLoader, { path })).json()).toMatchObject({ einddatum })
})

test.for([
  ['weken=8', 'Vul de dag in'],
  ['vanaf=2026-12-01&weken=0&grondslag=wet', 'Vul een heel getal in'],
  ['vanaf=2026-02-30&weken=8&grondslag=wet', 'Schrijf een dag'],
  ['vanaf=2026-12-01&weken=8&grondslag=gewoonte', 'Kies wet, verordening of brief'],
  [`${voorbeeld}&opschorting=2026-12-18/2026-12-08`, 'Schrijf eerst de dag van het verzoek'],
] as const)(
  'een vraag die niet kan (%s) geeft 400 met wat eraan te doen is',
  async ([query, begin], { vraag }) => {
    const antwoord = await vraag(openDataLoader, { path: `/data/termijn.json?${query}` })
    const { fout } = (await antwoord.json()) as { fout: string }
    expect([antwoord.status, fout]).toEqual([400, expect.stringContaining(begin)])
  },
)

test('de pagina maakt dezelfde som als de open data, met losse velden of met hetzelfde adres', async ({
  vraag,
}) => {
  const velden =
    'vanaf.dag=1&vanaf.maand=12&vanaf.jaar=2026&weken=8&grondslag=wet' +
    '&opschorting.0.van.dag=8&opschorting.0.van.maand=12&opschorting.0.van.jaar=2026' +
    '&opschorting.0.tot.dag=18&opschorting.0.tot.maand=12&opschorting.0.tot.jaar=2026' +
    '&opschorting.1.van.dag=&opschorting.1.van.maand=&opschorting.1.van.jaar='
  const adres = `${voorbeeld}&opschorting=2026-12-08/2026-12-18`
  for (const query of [velden, adres]) {
    const antwoord = await vraag(loader, { path: `/termijnen?${query}` })
    expect([antwoord.status, await antwoord.json()]).toEqual([
      200,
      expect.objectContaining({
        errors: null,
        antwoord: expect.objectContaining({ einddatum: '2027-02-04' }),
      }),
    ])
  }
})

test('de pagina zonder vraag rekent niets uit', async ({ vraag }) => {
  const antwoord = await vraag(loader, { path: '/termijnen' })
  expect(await antwoord.json()).toMatchObject({ antwoord: null, errors: null })
})

test('wat niet kan, komt terug bij het veld, en wat getypt was blijft staan', async ({ vraag }) => {
  const query =
    'vanaf=2026-02-30&weken=acht&grondslag=wet&opschorting.0.van=2026-12-18&opschorting.0.tot=2026-12-08'
  const antwoord = await vraag(loader, { path: `/termijnen?${query}` })
  expect(antwoord.status).toBe(422)
  expect(await antwoord.json()).toMatchObject({
    waarden: {
      vanaf: '2026-02-30',
      weken: 'acht',
      opschorting: [{ van: '2026-12-18', tot: '2026-12-08' }],
    },
    errors: {
      vanaf: { message: expect.any(String) },
      weken: { message: expect.any(String) },
      'opschorting.0.tot': { message: expect.stringContaining('niet voor de vraag') },
    },
  })
})

test.for([
  ['bezwaar', '2027-01-12', 'Awb 6:7'],
  ['bezwaarbesluit_commissie', '2027-02-23', 'Awb 7:10 lid 1'],
  ['ingebrekestelling', '2026-12-15', 'Awb 4:17 lid 3'],
  ['betaling', '2027-01-12', 'Awb 4:87 lid 1'],
  ['zienswijze', '2026-12-15', 'Awb 4:9'],
  ['intrekken', '2031-12-01', 'Awb 4:49 lid 3'],
])(
  'van de termijn %s kent de rekenaar de lengte en het artikel',
  async ([soort, einddatum, artikel], { vraag }) => {
    const query = `vanaf=2026-12-01&soort=${soort}`
    const data = await vraag(openDataLoader, { path: `/data/termijn.json?${query}` })
    expect(await data.json()).toMatchObject({ einddatum, regels: [{ artikel }, {}] })
    const pagina = await vraag(loader, { path: `/termijnen?${query}&weken=8&grondslag=wet` })
    expect(await pagina.json()).toMatchObject({ antwoord: { einddatum, vraag: { soort } } })
  },
)

test('een termijn die de rekenaar niet kent, wordt niet geraden', async ({ vraag }) => {
  const path = '/data/termijn.json?vanaf=2026-12-01&soort=onbekend'
  expect((await vraag(openDataLoader, { path })).status).toBe(400)
})
