import { expect, test } from 'vitest'
import {
  belemmeringenVoorIndienen,
  soortAanvrager,
  type Aanvrager,
  type TeIndienen,
} from '../../../app/domain/aanvraag/indienen.ts'

const venster = { van: '2026-01-01', tot: '2026-12-31' }
const buildAanvrager = (over: Partial<Aanvrager> = {}): Aanvrager => ({
  soort: 'natuurlijk_persoon',
  organisatiesoort: null,
  naam: 'Noor van Dijk',
  kvk_nummer: null,
  straat: 'Dorpsstraat',
  huisnummer: '1',
  postcode: '8081 AA',
  plaats: 'Elburg',
  leden: [],
  ...over,
})
const buildTeIndienen = (over: Partial<TeIndienen> = {}): TeIndienen => ({
  status: 'concept',
  gevraagd: 500_000,
  aanvrager: buildAanvrager(),
  ondertekend_als: 'Noor van Dijk',
  ...over,
})
const codes = (over: Partial<TeIndienen>, vandaag = '2026-12-01') =>
  belemmeringenVoorIndienen(buildTeIndienen(over), venster, vandaag).map(({ code }) => code)

test('met naam, adres, bedrag en ondertekening kan een aanvraag worden ingediend, hoe kort zij ook is', () => {
  expect(codes({})).toEqual([])
})

test.each([
  ['een dag voor de opening', '2025-12-31', ['nog-niet-open']],
  ['op de eerste dag', '2026-01-01', []],
  ['op de laatste dag', '2026-12-31', []],
  ['een dag na de sluiting', '2027-01-01', ['gesloten']],
])('de aanvraagperiode telt: %s', (_, vandaag, verwacht) => {
  expect(codes({}, vandaag)).toEqual(verwacht)
})

test.each([
  ['zonder aanvrager', { aanvrager: undefined }, ['geen-naam']],
  ['zonder naam', { aanvrager: buildAanvrager({ naam: '' }) }, ['geen-naam']],
  ['zonder postcode', { aanvrager: buildAanvrager({ postcode: null }) }, ['geen-adres']],
  ['zonder bedrag', { gevraagd: null }, ['geen-bedrag']],
  ['zonder ondertekening', { ondertekend_als: '' }, ['niet-ondertekend']],
  ['na indiening', { status: 'ingediend' as const }, ['al-ingediend']],
])('%s kan een aanvraag niet worden ingediend (Awb 4:2 lid 1)', (_, over, verwacht) => {
  expect(codes(over)).toEqual(verwacht)
})

test('een organisatie heeft een KVK-nummer, een groep twee namen en iemand die aansprakelijk is', () => {
  const organisatie = buildAanvrager({ soort: 'rechtspersoon', organisatiesoort: 'vereniging' })
  expect(codes({ aanvrager: organisatie })).toEqual(['geen-kvk'])
  expect(codes({ aanvrager: { ...organisatie, kvk_nummer: '12345678' } })).toEqual([])
  const een = { naam: 'Noor', aansprakelijk: true }
  const groep = buildAanvrager({ soort: 'groep', leden: [een] })
  expect(codes({ aanvrager: groep })).toEqual(['te-weinig-leden'])
  const tweede = { naam: 'Hassan', aansprakelijk: false }
  expect(codes({ aanvrager: { ...groep, leden: [tweede, tweede] } })).toEqual([
    'niemand-aansprakelijk',
  ])
  expect(codes({ aanvrager: { ...groep, leden: [een, tweede] } })).toEqual([])
})

test('elke inhoudelijke belemmering noemt het artikel waarop zij rust', () => {
  const leeg = buildTeIndienen({ aanvrager: undefined, gevraagd: null, ondertekend_als: '' })
  for (const { grondslag } of belemmeringenVoorIndienen(leeg, venster, '2027-01-01'))
    expect(grondslag).toBeTruthy()
})

test('een persoon of een groep zonder rechtsvorm is een burgerinitiatief', () => {
  expect(soortAanvrager({ soort: 'natuurlijk_persoon' })).toBe('burgerinitiatief')
  expect(soortAanvrager({ soort: 'groep' })).toBe('burgerinitiatief')
  expect(soortAanvrager({ soort: 'rechtspersoon' })).toBe('organisatie')
})
