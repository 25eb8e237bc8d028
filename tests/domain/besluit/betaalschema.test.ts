import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { standaardBetaaldelen, tranches } from '../../../app/domain/besluit/betaalschema.ts'

const delen = (...aandelen: number[]) =>
  aandelen.map((aandeel, plaats) => ({
    omschrijving: `Deel ${plaats + 1}`,
    aandeel,
    vanaf: '2027-01-01',
  }))

test('het laatste deel krijgt wat er over is', () => {
  expect(tranches(10_000, delen(33, 33, 34)).map(({ bedrag }) => bedrag)).toEqual([
    3_300, 3_300, 3_400,
  ])
  expect(tranches(1_001, delen(50, 50)).map(({ bedrag }) => bedrag)).toEqual([501, 500])
})

test('de delen tellen altijd op tot het bedrag, op de cent', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100_000_000 }),
      fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 }),
      (bedrag, aandelen) => {
        const som = tranches(bedrag, delen(...aandelen)).reduce((s, deel) => s + deel.bedrag, 0)
        expect(som).toBe(bedrag)
      },
    ),
  )
})

test('een klein bedrag wordt in één keer betaald, een groter in twee delen', () => {
  const wanneer = { vandaag: '2026-12-01', start_op: '2027-03-01', slot_op: '2028-03-31' }
  expect(standaardBetaaldelen(500_000, wanneer)).toHaveLength(1)
  const [voorschot, slot] = standaardBetaaldelen(500_001, wanneer)
  expect([voorschot?.aandeel, voorschot?.vanaf]).toEqual([80, '2027-03-01'])
  expect([slot?.aandeel, slot?.vanaf]).toEqual([20, '2028-03-31'])
})

test('zonder verslag is er geen laatste deel om op te wachten', () => {
  const wanneer = { vandaag: '2026-12-01', start_op: null, slot_op: null }
  expect(standaardBetaaldelen(2_000_000, wanneer).map(({ aandeel }) => aandeel)).toEqual([100])
})

test('is het project al begonnen, dan kan het voorschot meteen', () => {
  const wanneer = { vandaag: '2026-12-01', start_op: '2026-11-01', slot_op: '2027-12-31' }
  expect(standaardBetaaldelen(1_000_000, wanneer)[0]?.vanaf).toBe('2026-12-01')
})
