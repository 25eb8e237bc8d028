import { expect, test } from 'vitest'
import { feestdagenTussen } from '../../../app/domain/feestdag.ts'
import {
  belemmeringenVoorBuitenBehandeling,
  uiterlijkBuitenBehandeling,
  type Herstel,
} from '../../../app/domain/volledigheid/buiten-behandeling.ts'

const feestdagen = feestdagenTussen(2026, 2028)
const ongebruikt: Herstel = { uiterste_datum: '2026-12-22', aangevuld_op: null, voldoende: null }
const codes = (herstel: Herstel | null, vandaag: string) =>
  belemmeringenVoorBuitenBehandeling(herstel, vandaag, feestdagen).map(({ code }) => code)

test.each([
  ['zonder verzoek', null, '2026-12-23', ['geen-verzoek']],
  ['op de laatste dag van de gegeven termijn', ongebruikt, '2026-12-22', ['termijn-loopt']],
  ['de dag erna', ongebruikt, '2026-12-23', []],
  ['vier weken na een ongebruikte termijn', ongebruikt, '2027-01-19', []],
  ['een dag later', ongebruikt, '2027-01-20', ['te-laat']],
  [
    'met een aanvulling die nog niemand beoordeelde',
    { ...ongebruikt, aangevuld_op: '2026-12-18' },
    '2026-12-23',
    ['nog-niet-beoordeeld'],
  ],
  [
    'met een aanvulling die niet genoeg is, zolang de termijn loopt',
    { ...ongebruikt, aangevuld_op: '2026-12-18', voldoende: false },
    '2026-12-22',
    ['termijn-loopt'],
  ],
  [
    'met een aanvulling die niet genoeg is, tot vier weken na die aanvulling',
    { ...ongebruikt, aangevuld_op: '2026-12-18', voldoende: false },
    '2027-01-15',
    [],
  ],
  [
    'en daarna niet meer',
    { ...ongebruikt, aangevuld_op: '2026-12-18', voldoende: false },
    '2027-01-16',
    ['te-laat'],
  ],
  [
    'met een te late aanvulling die niet genoeg is, tot vier weken na de ongebruikte termijn',
    { ...ongebruikt, aangevuld_op: '2027-01-04', voldoende: false },
    '2027-01-19',
    [],
  ],
  [
    'en ook dan een dag later niet meer: wie te laat aanvult, verlengt niets',
    { ...ongebruikt, aangevuld_op: '2027-01-04', voldoende: false },
    '2027-01-20',
    ['te-laat'],
  ],
  [
    'met een aanvulling die genoeg is',
    { ...ongebruikt, aangevuld_op: '2026-12-18', voldoende: true },
    '2026-12-23',
    ['aangevuld'],
  ],
] as const)('niet behandelen %s (Awb 4:5)', (_, herstel, vandaag, verwacht) => {
  expect(codes(herstel, vandaag)).toEqual(verwacht)
})

test('de vier weken eindigen op een werkdag (Algemene termijnenwet 1)', () => {
  const herstel = { ...ongebruikt, uiterste_datum: '2026-11-27' }
  expect(uiterlijkBuitenBehandeling(herstel, feestdagen)).toBe('2026-12-28')
})
