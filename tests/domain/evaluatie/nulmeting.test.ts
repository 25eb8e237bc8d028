import { expect, test } from 'vitest'
import {
  belemmeringenVoorNulmeting,
  nulmetingtaken,
} from '../../../app/domain/evaluatiecriterium/nulmeting.ts'
import { buildCriterium } from '../../helpers/evaluatie.ts'

const onbekend = { nulwaarde: null, nulmeting_op: null, nulmeting_bron: '' }
const meetbaar = (over = {}) => ({
  ...buildCriterium(['initiatief', 'bram', { ...onbekend, ...over }]),
  nulmeting: null,
})
const project = { start_op: '2027-03-01' }
const taken = (criterium: ReturnType<typeof meetbaar>, vandaag = '2027-02-01') =>
  nulmetingtaken([criterium], project, vandaag)

test('een afgesproken criterium zonder getal van nu is werk vóór het begin', () => {
  expect(taken(meetbaar())).toEqual([
    {
      volgnummer: 1,
      indicator: 'Deelnemers die iemand nieuw leerden kennen',
      wie_meet: 'De vereniging',
      voor: '2027-03-01',
      teLaat: false,
    },
  ])
  expect(taken(meetbaar(), '2027-03-01')).toMatchObject([{ teLaat: true }])
})

test.each([
  ['gemeten is gemeten', { ...meetbaar(), nulmeting: { waarde: 2, gemeten_op: '2027-02-01' } }],
  ['wat vervalt hoeft niet', { ...meetbaar(), vervallen: true }],
  ['een verhaal heeft geen getal', meetbaar({ soort: 'verhaal' })],
  ['wie het getal al weet, meet niet', meetbaar({ nulwaarde: 0 })],
  [
    'waar men het nog niet over eens is, hoeft nog niet',
    { ...buildCriterium(['initiatief', undefined, onbekend]), nulmeting: null },
  ],
] as [string, ReturnType<typeof meetbaar>][])('%s', (_, criterium) => {
  expect(taken(criterium)).toEqual([])
})

test('een nulmeting van morgen of waar niemand om vroeg wordt niet bewaard', () => {
  const codes = (criterium: ReturnType<typeof meetbaar>, gemeten_op: string) =>
    belemmeringenVoorNulmeting(criterium, { gemeten_op }, '2027-02-01').map(({ code }) => code)
  expect(codes(meetbaar(), '2027-02-01')).toEqual([])
  expect(codes(meetbaar(), '2027-02-02')).toEqual(['in-de-toekomst'])
  expect(codes(meetbaar({ nulwaarde: 2 }), '2027-02-01')).toEqual(['niet-gevraagd'])
})
