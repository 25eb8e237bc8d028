import { expect, test } from 'vitest'
import { nietBehandelen } from '../../../app/domain/bezwaar/bezwaar.ts'
import {
  belemmeringenVoorHerstel,
  isVerzuimNietHersteld,
} from '../../../app/domain/bezwaar/herstel.ts'
import {
  belemmeringenVoorVerdagen,
  beslistermijnBezwaar,
} from '../../../app/domain/bezwaar/termijn.ts'
import { feestdagen } from '../../../app/domain/feestdag.ts'
import { eindeTermijn } from '../../../app/domain/termijn/termijn.ts'

const dagen = new Set([2026, 2027].flatMap(feestdagen).map(({ datum }) => datum))
const start = (tot: string, commissie: boolean) =>
  ({ id: '1', soort: 'start', ...beslistermijnBezwaar(tot, commissie) }) as const

test.each([
  ['2026-12-28', false, '2027-02-08'],
  ['2026-12-28', true, '2027-03-22'],
  // six weeks end on Good Friday 26 March 2027: Tuesday after Easter
  ['2027-02-12', false, '2027-03-30'],
])('de termijn na %s (commissie %s) eindigt op %s', (tot, commissie, einde) => {
  expect(eindeTermijn([start(tot, commissie)], dagen).einddatum).toBe(einde)
})

test('de termijn staat stil vanaf de dag na het verzoek om herstel tot de dag van herstel (7:10 lid 2)', () => {
  const opschorting = {
    id: '2',
    soort: 'opschorting',
    op: '2027-01-04',
    grond: 'Awb 7:10 lid 2',
    uiterlijk: '2027-01-18',
  } as const
  const hervatting = { id: '3', soort: 'hervatting', op: '2027-01-08', betreft: '2' } as const
  const beide = [start('2026-12-28', false), opschorting, hervatting]
  expect(eindeTermijn(beide, dagen).einddatum).toBe('2027-02-11')
})

test('een verzoek voordat de beslistermijn begint, telt pas vanaf het begin daarvan', () => {
  const opschorting = {
    id: '2',
    soort: 'opschorting',
    op: '2026-12-20',
    grond: 'Awb 7:10 lid 2',
    uiterlijk: '2026-12-27',
  } as const
  expect(eindeTermijn([start('2026-12-28', false), opschorting], dagen).einddatum).toBe(
    '2027-02-08',
  )
})

const loopt = { einddatum: '2027-02-08', verdaagd: false }
test.each([
  ['Awb 7:10 lid 3', '2027-03-22', loopt, []],
  ['Awb 7:10 lid 3', '2027-03-23', loopt, ['te-lang']],
  ['Awb 7:10 lid 3', '2027-03-01', { ...loopt, verdaagd: true }, ['al-verdaagd']],
  ['Awb 7:10 lid 4', '2027-06-01', { ...loopt, verdaagd: true }, []],
  ['Awb 7:10 lid 4', '2027-02-08', loopt, ['niet-later']],
  ['Awb 7:10 lid 3', '2027-03-01', { ...loopt, einddatum: '2027-01-03' }, ['voorbij']],
  ['Awb 7:10 lid 3', '2027-03-01', { ...loopt, einddatum: null }, ['stil']],
] as const)('uitstel op grond van %s tot %s', (grond, tot, termijn, codes) => {
  const redenen = belemmeringenVoorVerdagen(termijn, { grond, tot }, '2027-01-04')
  expect(redenen.map(({ code }) => code)).toEqual(codes)
})

const kandidaat = { id: 'x', naam: 'Gerda Smit', taken: [], bijAanvraag: false }
test.each([
  ['begeleider', '7:5'],
  ['beoordelaar', '7:5'],
  ['tweede_lezer', '7:5'],
  ['gemandateerde', '10:3 lid 3'],
] as const)('wie %s was, behandelt het bezwaar niet (%s)', (taak, artikel) => {
  expect(nietBehandelen({ ...kandidaat, taken: [taak] })?.grondslag).toContain(artikel)
})

test('wie alleen de intake deed of niets, kan het bezwaar behandelen; wie aanvraagt nooit', () => {
  expect(nietBehandelen(kandidaat)).toBeNull()
  expect(nietBehandelen({ ...kandidaat, taken: ['intake'] })).toBeNull()
  expect(nietBehandelen({ ...kandidaat, bijAanvraag: true })?.code).toBe('aanvrager')
})

const herstel = {
  id: '1',
  ontbreekt: ['gronden'],
  toelichting: '',
  gevraagd_op: '2027-01-04',
  uiterlijk: '2027-01-18',
  hersteld_op: null,
  antwoord: null,
}

test('om herstel vragen geeft ten minste een week en gebeurt niet dubbel (6:6)', () => {
  const codes = (uiterlijk: string, eerder = [herstel], vandaag = '2027-01-04') =>
    belemmeringenVoorHerstel(uiterlijk, eerder, vandaag).map(({ code }) => code)
  expect(codes('2027-01-11', [])).toEqual([])
  expect(codes('2027-01-10', [])).toEqual(['te-kort'])
  expect(codes('2027-01-25')).toEqual(['al-gevraagd'])
  expect(codes('2027-02-25', [herstel], '2027-01-19')).toEqual([])
})

test('een verzuim telt pas als de gegeven termijn ongebruikt voorbij is (6:6)', () => {
  expect(isVerzuimNietHersteld([herstel], '2027-01-18')).toBe(false)
  expect(isVerzuimNietHersteld([herstel], '2027-01-19')).toBe(true)
  const op = (hersteld_op: string) => [{ ...herstel, hersteld_op, antwoord: 'Alsnog.' }]
  expect(isVerzuimNietHersteld(op('2027-01-18'), '2027-02-01')).toBe(false)
  expect(isVerzuimNietHersteld(op('2027-01-19'), '2027-02-01')).toBe(true)
})
