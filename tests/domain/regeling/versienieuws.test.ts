import { expect, test } from 'vitest'
import { versienieuws } from '../../../app/domain/regeling/versienieuws.ts'

const versies = [
  { van: '2026-01-01', versie: 1 },
  { van: '2027-02-01', versie: 2 },
]

test.each([
  [
    'voor de eerste dag',
    '2026-12-01',
    '2026-12-10',
    /^Vanaf 1 februari 2027 geldt een nieuwe versie/,
  ],
  [
    'vanaf de eerste dag',
    '2026-12-01',
    '2027-02-01',
    /^Sinds 1 februari 2027 geldt een nieuwe versie/,
  ],
] as const)('wie een concept heeft, leest %s van de nieuwe versie', (_, begonnen, vandaag, zin) => {
  expect(versienieuws(versies, begonnen, vandaag)).toMatch(zin)
})

test('wie begon toen de nieuwe versie al gold, leest niets', () => {
  expect(versienieuws(versies, '2027-02-01', '2027-03-01')).toBeNull()
})
