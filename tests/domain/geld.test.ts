import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bedragVanRegel, parseAantal, parseEuro, verdeel } from '../../app/domain/geld.ts'
import { euro, euroRond } from '../../app/domain/opmaak.ts'

test.each([
  ['2500', 250000],
  ['€ 2500', 250000],
  ['2.500,00', 250000],
  ['€ 2.500,00', 250000],
  ['€\u00a02.500,5', 250050],
  [' 12,5 ', 1250],
  ['12,50', 1250],
  ['0', 0],
  ['0,01', 1],
  ['1.250', 125000],
  ['1.250.000', 125000000],
  ['2 500', 250000],
  ['007', 700],
  ['2500,-', 250000],
  ['€ 2.500,-', 250000],
  ['2500,--', 250000],
  ['2500,–', 250000],
  ['2.500,=', 250000],
  ['2500 euro', 250000],
  ['2.500,50 Euro', 250050],
  ['EUR 2500', 250000],
  ['2500,- euro', 250000],
])('%j is %i cent', (tekst, cents) => {
  expect(parseEuro(tekst)).toBe(cents)
})

test.each([
  '12.50',
  '1,000.00',
  '1.00',
  '1.0000',
  '12.34.567',
  '2.500.00',
  '12,345',
  '12,',
  ',50',
  '12,50,00',
  '-5',
  '+5',
  '1e3',
  '1e400',
  'NaN',
  'Infinity',
  '0x10',
  '٣',
  '１２',
  '2500 europa',
  'euro',
  ',-',
  '-2500,-',
  '12.50,-',
  '2500,-5',
  '',
  '€',
  '999999999999999999',
  '1'.repeat(100_000),
  '1.'.repeat(50_000),
])('%.20j is geen bedrag: liever een vraag dan een verkeerd bedrag', (tekst) => {
  expect(parseEuro(tekst)).toBeNull()
})

const cents = fc.integer({ min: 0, max: 10 ** 15 - 1 })

test('wat als bedrag is opgeschreven, wordt weer hetzelfde bedrag', () => {
  fc.assert(
    fc.property(cents, (bedrag) => {
      expect(parseEuro(euro(bedrag))).toBe(bedrag)
      expect(
        parseEuro(`${Math.floor(bedrag / 100)},${String(bedrag % 100).padStart(2, '0')}`),
      ).toBe(bedrag)
    }),
    { numRuns: 2000 },
  )
})

test('geen enkele invoer geeft iets anders dan hele centen of niets', () => {
  const teken = fc.constantFrom(...'0123456789.,€ -e\u00a0')
  fc.assert(
    fc.property(fc.string({ unit: teken, maxLength: 24 }), (tekst) => {
      const bedrag = parseEuro(tekst)
      if (bedrag !== null) expect(parseEuro(euro(bedrag))).toBe(bedrag)
    }),
    { numRuns: 5000 },
  )
})

test('een bedrag staat er als € 2.500,00 of afgerond als € 2.500', () => {
  expect(euro(250000)).toBe('€\u00a02.500,00')
  expect(euro(1)).toBe('€\u00a00,01')
  expect(euro(-5)).toBe('€\u00a0-0,05')
  expect(euroRond(250049)).toBe('€\u00a02.500')
  expect(euroRond(250050)).toBe('€\u00a02.501')
})

test.each([
  ['12', 12000],
  ['12,5', 12500],
  [' 0,125 ', 125],
  ['12.5', null],
  ['1,2345', null],
  ['-1', null],
  ['', null],
])('het aantal %j is in duizendsten %j', (tekst, duizendsten) => {
  expect(parseAantal(tekst)).toBe(duizendsten)
})

test('een regel van de begroting is aantal maal prijs, een halve cent naar boven', () => {
  expect(bedragVanRegel(12500, 4000)).toBe(50000)
  expect(bedragVanRegel(1500, 333)).toBe(500)
  expect(bedragVanRegel(500, 1)).toBe(1)
  expect(bedragVanRegel(499, 1)).toBe(0)
  expect(bedragVanRegel(333, 100)).toBe(33)
})

test('bij verdelen neemt het laatste deel wat overblijft', () => {
  expect(verdeel(100, [1, 1, 1])).toEqual([33, 33, 34])
  expect(verdeel(250000, [80, 20])).toEqual([200000, 50000])
  expect(verdeel(101, [50, 50])).toEqual([51, 50])
  expect(verdeel(2, [1, 1, 1, 1])).toEqual([1, 1, 0, 0])
  expect(verdeel(0, [1, 2])).toEqual([0, 0])
  expect(verdeel(10, [1])).toEqual([10])
})

test('verdelen over niets, of een bedrag onder nul, kan niet', () => {
  expect(() => verdeel(100, [])).toThrow(RangeError)
  expect(() => verdeel(100, [0, 0])).toThrow(RangeError)
  expect(() => verdeel(100, [2, -1])).toThrow(RangeError)
  expect(() => verdeel(-1, [1])).toThrow(RangeError)
})

test('de delen zijn samen het bedrag en nooit onder nul', () => {
  const gewichten = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(cents, gewichten, (bedrag, lijst) => {
      fc.pre(lijst.some((gewicht) => gewicht > 0))
      const delen = verdeel(bedrag, lijst)
      expect(delen.reduce((som, deel) => som + deel, 0)).toBe(bedrag)
      expect(Math.min(...delen)).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: 2000 },
  )
})
