import Holidays from 'date-holidays'
import { expect, test } from 'vitest'
import {
  eersteWerkdag,
  feestdagen,
  feestdagenAangevuld,
  feestdagenTussen,
  isWerkdag,
} from '../../app/domain/feestdag.ts'

const jaren = Array.from({ length: 21 }, (_, plaats) => 2020 + plaats)

test.each([
  [2026, '2026-04-03', '2026-04-06', '2026-05-14', '2026-05-25'],
  [2027, '2027-03-26', '2027-03-29', '2027-05-06', '2027-05-17'],
  [2028, '2028-04-14', '2028-04-17', '2028-05-25', '2028-06-05'],
  [2035, '2035-03-23', '2035-03-26', '2035-05-03', '2035-05-14'],
  [2038, '2038-04-23', '2038-04-26', '2038-06-03', '2038-06-14'],
])('de dagen die met Pasen meelopen in %i', (jaar, vrijdag, pasen, hemelvaart, pinksteren) => {
  expect(dag(jaar, 'Goede Vrijdag')).toBe(vrijdag)
  expect(dag(jaar, 'Tweede Paasdag')).toBe(pasen)
  expect(dag(jaar, 'Hemelvaartsdag')).toBe(hemelvaart)
  expect(dag(jaar, 'Tweede Pinksterdag')).toBe(pinksteren)
})

test('Koningsdag is 26 april als de 27e een zondag is', () => {
  expect(dag(2025, 'Koningsdag')).toBe('2025-04-26')
  expect(dag(2031, 'Koningsdag')).toBe('2031-04-26')
  expect(dag(2036, 'Koningsdag')).toBe('2036-04-26')
  expect(dag(2026, 'Koningsdag')).toBe('2026-04-27')
})

test('5 mei is elk jaar een feestdag, ook buiten de lustrumjaren (Atw art. 3 lid 1)', () => {
  for (const jaar of jaren) expect(dag(jaar, 'Bevrijdingsdag')).toBe(`${jaar}-05-05`)
})

test('Goede Vrijdag is gelijkgesteld (Atw art. 3 lid 2), de andere dagen staan in lid 1', () => {
  const bronnen = feestdagen(2027).map(({ naam, bron }) => [naam === 'Goede Vrijdag', bron])
  expect(new Set(bronnen.map(String))).toEqual(
    new Set([
      'true,Algemene termijnenwet art. 3 lid 2',
      'false,Algemene termijnenwet art. 3 lid 1',
    ]),
  )
})

test.each(jaren)('de feestdagen van %i zijn die van date-holidays', (jaar) => {
  // That package says what is a day off, another question than the law asks: both Sundays are in its
  // list, 5 mei only in some years, and Goede Vrijdag is no more than a school holiday.
  const buiten = ['Pasen', 'Pinksteren', 'Bevrijdingsdag']
  const uitPakket = new Holidays('NL', { types: ['public'] })
    .getHolidays(jaar)
    .filter(({ name }) => !buiten.includes(name))
  const volgensWet = feestdagen(jaar).filter(
    ({ naam }) => naam !== 'Goede Vrijdag' && naam !== 'Bevrijdingsdag',
  )
  expect(uitPakket.map(({ date }) => date.slice(0, 10))).toEqual(
    volgensWet.map(({ datum }) => datum),
  )

  const school = new Holidays('NL', { types: ['school'] }).getHolidays(jaar)
  const vrijdag = school.find(({ name }) => name === 'Goede Vrijdag')
  expect(vrijdag?.date.slice(0, 10)).toBe(dag(jaar, 'Goede Vrijdag'))
})

test('de lijst van een jaar loopt op en heeft van 2020 tot 2040 nooit twee feesten op een dag', () => {
  for (const jaar of jaren) {
    const datums = feestdagen(jaar).map(({ datum }) => datum)
    expect(datums).toEqual([...new Set(datums)].sort())
  }
})

test('een werkdag is geen zaterdag, geen zondag en geen feestdag', () => {
  const vrij = feestdagenTussen(2026, 2027)
  expect(isWerkdag('2026-12-24', vrij)).toBe(true)
  expect(isWerkdag('2026-12-25', vrij)).toBe(false)
  expect(isWerkdag('2026-11-21', vrij)).toBe(false)
  expect(isWerkdag('2026-11-22', vrij)).toBe(false)
  expect(eersteWerkdag('2026-12-25', vrij)).toBe('2026-12-28')
  expect(eersteWerkdag('2026-12-24', vrij)).toBe('2026-12-24')
})

test('een dag die bij koninklijk besluit is gelijkgesteld, telt mee (Atw art. 3 lid 3)', () => {
  const vrij = new Set([...feestdagenTussen(2026, 2026), '2026-12-28'])
  expect(eersteWerkdag('2026-12-25', vrij)).toBe('2026-12-29')
})

test('een termijn die eindigt waar de tabel nog geen jaar heeft, kent de feestdagen van de wet zelf', () => {
  // het kabinet wees alvast een dag in 2028 aan; de rest van dat jaar staat nog niet in de tabel
  const tabel = new Set([...feestdagenTussen(2026, 2027), '2028-01-03'])
  const vrij = feestdagenAangevuld(tabel, 2027, 2028)
  expect(eersteWerkdag('2028-01-01', vrij)).toBe('2028-01-04')
  expect(eersteWerkdag('2028-04-14', vrij), 'Goede Vrijdag en Pasen').toBe('2028-04-18')
})

function dag(jaar: number, naam: string) {
  return feestdagen(jaar).find((feestdag) => feestdag.naam === naam)?.datum
}
