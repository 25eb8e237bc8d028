import { expect, test } from 'vitest'
import {
  bedragBij,
  belemmeringenVoorUitkomst,
  belemmeringenVoorVoorstel,
  belemmeringenVoorWeigering,
} from '../../../app/domain/besluit/voorstel.ts'

type Voorstel = Parameters<typeof belemmeringenVoorVoorstel>[0]
const vandaag = '2026-12-01'
const grenzen = {
  gevraagd: 500_000,
  maximumbedrag: 2_500_000,
  minimumscore: 60,
  score: 72,
  weegtMee: [] as string[],
}
const gezien = [
  { voorwaarde: 'v1', oordeel: 'voldoet' as const },
  { voorwaarde: 'v2', oordeel: null },
]
const voorstel: Voorstel = {
  uitkomst: 'verlenen',
  bedrag: 500_000,
  samenvatting: 'Een mooi plan.',
  motivering: [
    { voorwaarde: 'v1', oordeel: 'voldoet', reden: 'Past bij het plan.' },
    { voorwaarde: 'v2', oordeel: 'voldoet', reden: 'Twee partijen doen mee.' },
  ],
  verplichtingen: [{ soort: 'doen', tekst: 'U voert uit.', grondslag: 'Awb 4:37 lid 1 onder a' }],
  betaaldelen: [{ omschrijving: 'Alles', aandeel: 100, vanaf: '2026-12-15' }],
  verantwoording_op: '2028-03-31',
  weigeringsgrond: null,
  wat_wel_kan: '',
  zienswijze: '',
  afwijking: '',
}
const codes = (over: Partial<Voorstel>, g: Partial<typeof grenzen> = {}) =>
  belemmeringenVoorVoorstel({ ...voorstel, ...over }, { ...grenzen, ...g }, gezien, vandaag).map(
    ({ code }) => code,
  )

test('een volledig voorstel binnen de grenzen kan naar het college', () => {
  expect(codes({})).toEqual([])
})

test('bij verlenen hoort alles wat is gevraagd, bij weigeren niets', () => {
  expect(bedragBij('verlenen', 500_000, 1)).toBe(500_000)
  expect(bedragBij('deels_verlenen', 500_000, 300_000)).toBe(300_000)
  expect(bedragBij('deels_verlenen', 500_000, null)).toBe(0)
  expect(bedragBij('weigeren', 500_000, 300_000)).toBe(0)
})

test('meer dan gevraagd kan niet', () => {
  expect(codes({ uitkomst: 'deels_verlenen', bedrag: 500_001 })).toEqual(['meer-dan-gevraagd'])
})

test('boven het maximum van de regeling kan niet, op het maximum wel', () => {
  expect(codes({}, { maximumbedrag: 499_999 })).toEqual(['boven-maximum'])
  expect(codes({}, { maximumbedrag: 500_000 })).toEqual([])
})

test('deels verlenen is minder dan gevraagd en meer dan niets', () => {
  expect(codes({ uitkomst: 'deels_verlenen', bedrag: 500_000 })).toEqual(['niet-deels'])
  expect(codes({ uitkomst: 'deels_verlenen', bedrag: 0 })).toEqual(['geen-bedrag'])
  expect(codes({ uitkomst: 'deels_verlenen', bedrag: 499_999 })).toEqual([])
})

test('onder de minimumscore wordt niet verleend', () => {
  expect(codes({}, { score: 59.9 })).toEqual(['minimumscore'])
  expect(codes({}, { score: 60 })).toEqual([])
})

test('zonder minimumscore in de regeling telt de score niet', () => {
  const zonder = { ...grenzen, minimumscore: null, score: null }
  expect(belemmeringenVoorUitkomst(voorstel, zonder)).toEqual([])
})

test('aan een voorwaarde niet voldaan is niet verlenen (Awb 4:23)', () => {
  const motivering = [
    { voorwaarde: 'v1', oordeel: 'voldoet' as const, reden: 'Past.' },
    { voorwaarde: 'v2', oordeel: 'voldoet_niet' as const, reden: 'Eén partij.' },
  ]
  expect(codes({ motivering })).toEqual(['voorwaarde'])
})

test('elke voorwaarde wordt gemotiveerd (Awb 3:46)', () => {
  expect(codes({ motivering: voorstel.motivering.slice(0, 1) })).toEqual(['mist-v2'])
})

test('anders dan beide beoordelaars kan alleen met een reden', () => {
  const anders = [
    { voorwaarde: 'v1', oordeel: 'voldoet_niet' as const, reden: 'Past niet.' },
    voorstel.motivering[1]!,
  ]
  const weigeren: Partial<Voorstel> = {
    uitkomst: 'weigeren',
    bedrag: 0,
    motivering: anders,
    weigeringsgrond: 'voorwaarde',
    wat_wel_kan: 'Kies een ambitie uit het plan.',
  }
  expect(codes(weigeren)).toEqual(['afwijking'])
  expect(codes({ ...weigeren, afwijking: 'Het plan noemt dit niet.' })).toEqual([])
})

test('waar de beoordelaars verschillen, beslist het voorstel met een eigen reden', () => {
  const motivering = [
    voorstel.motivering[0]!,
    { voorwaarde: 'v2', oordeel: 'voldoet_niet' as const, reden: 'De partner bevestigde niet.' },
  ]
  expect(
    codes({
      uitkomst: 'weigeren',
      bedrag: 0,
      motivering,
      weigeringsgrond: 'voorwaarde',
      wat_wel_kan: 'Laat de partner bevestigen.',
    }),
  ).toEqual([])
})

test('een weigering zegt op welke grond en wat wel had gekund', () => {
  const leeg = { weigeringsgrond: null, wat_wel_kan: '', zienswijze: '' }
  const grond = { ...leeg, weigeringsgrond: 'plafond' as const }
  const codesVan = (weigering: Parameters<typeof belemmeringenVoorWeigering>[0]) =>
    belemmeringenVoorWeigering(weigering).map(({ code }) => code)
  expect(codesVan(leeg)).toEqual(['geen-grond'])
  expect(codesVan(grond)).toEqual(['wat-wel-kan'])
  expect(codesVan({ ...grond, wat_wel_kan: 'Probeer het in 2027.' })).toEqual([])
})

test('de delen van de betaling zijn samen honderd procent', () => {
  const deel = voorstel.betaaldelen[0]!
  expect(codes({ betaaldelen: [{ ...deel, aandeel: 80 }] })).toEqual(['aandelen'])
  expect(codes({ betaaldelen: [] })).toEqual(['aandelen'])
  expect(
    codes({
      betaaldelen: [
        { ...deel, aandeel: 80 },
        { ...deel, aandeel: 20 },
      ],
    }),
  ).toEqual([])
})

test('betalen begint niet in het verleden', () => {
  expect(
    codes({ betaaldelen: [{ omschrijving: 'Alles', aandeel: 100, vanaf: '2026-11-30' }] }),
  ).toEqual(['betaaldatum'])
})

test('een verplichting buiten het doel noemt het artikel van de verordening of regeling', () => {
  expect(
    codes({
      verplichtingen: [{ soort: 'doen', tekst: 'U koopt groen in.', grondslag: 'Awb 4:39' }],
    }),
  ).toEqual(['grondslag'])
})

test('een voorwaarde die alleen meeweegt laat het college ruimte, een doorslaggevende niet', () => {
  const motivering = voorstel.motivering.map((item) =>
    item.voorwaarde === 'v2' ? { ...item, oordeel: 'voldoet_niet' as const } : item,
  )
  expect(codes({ motivering })).toEqual(['voorwaarde'])
  expect(codes({ motivering }, { weegtMee: ['v2'] })).toEqual([])
})
