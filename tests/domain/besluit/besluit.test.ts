import { expect, test } from 'vitest'
import {
  belemmeringenVoorAgendapunt,
  belemmeringenVoorBeslissing,
  belemmeringenVoorLid,
  gevolgVan,
  type Beslissing,
} from '../../../app/domain/besluit/besluit.ts'
import { belemmeringenVoorQuorum, deelnemend } from '../../../app/domain/college/quorum.ts'

const grenzen = {
  gevraagd: 500_000,
  maximumbedrag: 2_500_000,
  minimumscore: 60,
  score: 72,
  weegtMee: [] as string[],
}
const voorstel = {
  uitkomst: 'verlenen' as const,
  bedrag: 500_000,
  motivering: [{ voorwaarde: 'v1', oordeel: 'voldoet' as const, reden: 'Past.' }],
}
const beslissing: Beslissing = {
  uitkomst: 'verlenen',
  bedrag: 500_000,
  weigeringsgrond: null,
  wat_wel_kan: '',
  zienswijze: '',
  afwijking: '',
}
const codes = (over: Partial<Beslissing>, op: object = {}) =>
  belemmeringenVoorBeslissing({ ...beslissing, ...over }, { ...voorstel, ...op }, grenzen).map(
    ({ code }) => code,
  )

test('beslissen zoals voorgesteld vraagt geen nieuwe motivering', () => {
  expect(codes({})).toEqual([])
})

test('het college kan anders beslissen, met een reden (Awb 3:46)', () => {
  expect(codes({ uitkomst: 'deels_verlenen', bedrag: 300_000 })).toEqual(['afwijking'])
  expect(
    codes({ uitkomst: 'deels_verlenen', bedrag: 300_000, afwijking: 'De huur valt mee.' }),
  ).toEqual([])
})

test('weigeren tegen het voorstel in vraagt grond, reden en wat wel had gekund', () => {
  expect(codes({ uitkomst: 'weigeren', bedrag: 0 })).toEqual(['afwijking', 'geen-grond'])
  expect(
    codes({
      uitkomst: 'weigeren',
      bedrag: 0,
      afwijking: 'Wij zien het anders.',
      weigeringsgrond: 'voorwaarde',
      wat_wel_kan: 'Werk samen met een tweede partij.',
    }),
  ).toEqual([])
})

test('een voorstel om te weigeren wordt niet ter vergadering een verlening', () => {
  expect(codes({ afwijking: 'Toch doen.' }, { uitkomst: 'weigeren', bedrag: 0 })).toEqual(['terug'])
})

test('ook het college verleent niet meer dan gevraagd of dan het maximum', () => {
  expect(codes({ uitkomst: 'deels_verlenen', bedrag: 600_000, afwijking: 'Meer.' })).toEqual([
    'meer-dan-gevraagd',
  ])
})

test('het college beslist niet voor de dag van de vergadering en niet na de sluiting', () => {
  const open = { gesloten_op: null, teruggestuurd_op: null, aangehouden_tot: null }
  const punt = { datum: '2026-12-08', ...open }
  const code = (over: object, dag: string) =>
    belemmeringenVoorAgendapunt({ ...punt, ...over }, dag)[0]?.code
  expect(code({}, '2026-12-07')).toBe('te-vroeg')
  expect(code({}, '2026-12-08')).toBeUndefined()
  expect(code({ gesloten_op: new Date(0) }, '2026-12-08')).toBe('gesloten')
  expect(code({ teruggestuurd_op: new Date(0) }, '2026-12-08')).toBe('teruggestuurd')
  expect(code({ aangehouden_tot: '2026-12-15' }, '2026-12-08')).toBe('aangehouden')
})

test('wie zich verschoont, zelf aanvraagt of er niet was, legt het besluit niet vast (Gemeentewet 58)', () => {
  const lid = { aanwezig: true, verschoond: false, bijAanvraag: false }
  const code = (over: object) => belemmeringenVoorLid({ ...lid, ...over })[0]?.code
  expect(code({})).toBeUndefined()
  expect(code({ verschoond: true })).toBe('verschoond')
  expect(code({ bijAanvraag: true })).toBe('verschoond')
  expect(code({ aanwezig: false })).toBe('afwezig')
})

const leden = (aanwezig: string, verschoond = '') =>
  ['a', 'b', 'c', 'd'].map((id) => ({
    id,
    naam: id,
    aanwezig: aanwezig.includes(id),
    verschoond: verschoond.includes(id),
  }))

test('de helft van de leden is genoeg om te beslissen (Gemeentewet 56)', () => {
  expect(belemmeringenVoorQuorum(leden('ab'))).toEqual([])
  expect(belemmeringenVoorQuorum(leden('a'))[0]?.grondslag).toBe('Gemeentewet 56')
  expect(belemmeringenVoorQuorum(leden(''))).toHaveLength(1)
  expect(belemmeringenVoorQuorum([])).toHaveLength(1)
})

test('wie zich verschoont, telt niet mee als deelnemer', () => {
  expect(deelnemend(leden('abc', 'c')).map(({ id }) => id)).toEqual(['a', 'b'])
  expect(belemmeringenVoorQuorum(leden('ab', 'a'))).toHaveLength(1)
  expect(belemmeringenVoorQuorum(leden('abc', 'a'))).toEqual([])
  expect(belemmeringenVoorQuorum(leden('abcd', 'abcd'))).toHaveLength(1)
})

test('de soort van het besluit volgt uit de uitkomst en de regeling', () => {
  expect(gevolgVan('verlenen', false)).toEqual({
    soort: 'verlening',
    uitkomst: 'verleend',
    status: 'verleend',
  })
  expect(gevolgVan('deels_verlenen', false).status).toBe('deels_verleend')
  expect(gevolgVan('verlenen', true)).toEqual({
    soort: 'direct_vaststelling',
    uitkomst: 'verleend',
    status: 'direct_vastgesteld',
  })
  expect(gevolgVan('weigeren', true).soort).toBe('weigering')
})
