import { expect, test } from 'vitest'
import {
  alvastIndienenTekst,
  belemmeringenVoorStarten,
  beoordelingTekst,
  isOpen,
  periodeVan,
  plafondVan,
  vensterTekst,
} from '../../../app/domain/regeling/regeling.ts'

const venster = { van: '2026-01-01', tot: '2027-12-31' }
const jaarlijks = { ...venster, verdeelwijze: 'volgorde_van_volledige_ontvangst' } as const
const ronde = { van: '2026-10-01', tot: '2027-01-15', verdeelwijze: 'tender' } as const

test.each([
  ['2025-12-31', false],
  ['2026-01-01', true],
  ['2027-12-31', true],
  ['2028-01-01', false],
])('de eerste en de laatste dag tellen mee: op %s is de regeling open: %s', (vandaag, open) => {
  expect(isOpen(venster.van, venster.tot, vandaag)).toBe(open)
})

test.each([
  ['2025-06-01', 'U kunt aanvragen vanaf 1 januari 2026.'],
  ['2026-06-01', 'U kunt aanvragen tot en met 31 december 2027.'],
  ['2028-06-01', 'U kon aanvragen tot en met 31 december 2027.'],
])('op %s zegt het venster: %s', (vandaag, tekst) => {
  expect(vensterTekst(venster, vandaag)).toBe(tekst)
})

test('op volgorde van ontvangst betaalt het plafond van het jaar waarin de aanvraag volledig werd', () => {
  expect(periodeVan(jaarlijks, '2026-12-31')).toBe(2026)
  expect(periodeVan(jaarlijks, '2027-01-01')).toBe(2027)
})

test('een ronde heeft één pot, van het jaar waarin zij sluit', () => {
  expect(periodeVan(ronde, '2026-11-21')).toBe(2027)
})

test('buiten het venster toont de pagina het plafond van de dichtstbijzijnde dag', () => {
  const plafonds = [{ periode: 2026 }, { periode: 2027 }]
  expect(plafondVan({ ...jaarlijks, plafonds }, '2025-06-01')?.periode).toBe(2026)
  expect(plafondVan({ ...jaarlijks, plafonds }, '2030-06-01')?.periode).toBe(2027)
})

test('starten kan alleen binnen het venster; de reden noemt de datum', () => {
  expect(belemmeringenVoorStarten(venster, '2026-11-21')).toEqual([])
  expect(belemmeringenVoorStarten(venster, '2028-01-01')).toEqual([
    { code: 'gesloten', tekst: 'U kon aanvragen tot en met 31 december 2027.' },
  ])
  expect(belemmeringenVoorStarten(venster, '2025-01-01')[0]?.code).toBe('nog-niet-open')
})

test('wie niet alles heeft, leest wat dat voor de volgorde doet; in een ronde telt de sluiting', () => {
  expect(alvastIndienenTekst('volgorde_van_volledige_ontvangst')).toContain('waarop alles er is')
  expect(alvastIndienenTekst('tender')).not.toContain('volledige')
  const tot = '2027-01-15'
  expect(beoordelingTekst({ verdeelwijze: 'tender', tot })).toContain(
    'Na de sluiting op 15 januari',
  )
  expect(beoordelingTekst({ verdeelwijze: 'volgorde_van_volledige_ontvangst', tot })).not.toContain(
    'sluiting',
  )
})
