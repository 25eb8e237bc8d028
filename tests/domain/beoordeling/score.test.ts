import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  gewogenScore,
  haaltMinimum,
  spreiding,
  totaalscore,
} from '../../../app/domain/beoordeling/score.ts'
import { standaardschaal } from '../../../app/domain/beoordeling/schaal.ts'

const criteria = [
  { sleutel: 'meerwaarde', gewicht: 25 },
  { sleutel: 'innovatie', gewicht: 15 },
  { sleutel: 'draagvlak', gewicht: 15 },
  { sleutel: 'samenhang', gewicht: 20 },
  { sleutel: 'leren', gewicht: 10 },
  { sleutel: 'borging', gewicht: 15 },
]
const geef = (...waarden: number[]) =>
  criteria.map(({ sleutel }, plaats) => ({ criterium: sleutel, score: waarden[plaats] ?? 0 }))

test('de score telt elk criterium mee naar zijn gewicht', () => {
  expect(gewogenScore(criteria, geef(80, 60, 60, 80, 100, 40))).toBe(70)
})

test('alles uitstekend is honderd en alles onvoldoende is nul', () => {
  expect(gewogenScore(criteria, geef(100, 100, 100, 100, 100, 100))).toBe(100)
  expect(gewogenScore(criteria, geef(0, 0, 0, 0, 0, 0))).toBe(0)
})

test('twee beoordelaars tellen even zwaar', () => {
  const hoog = geef(100, 100, 100, 100, 100, 100)
  const laag = geef(40, 40, 40, 40, 40, 40)
  expect(totaalscore(criteria, [hoog, laag])).toBe(70)
})

test('zolang een criterium geen score heeft, is er geen totaal', () => {
  expect(gewogenScore(criteria, geef(80, 60).slice(0, 2))).toBeNull()
  expect(totaalscore(criteria, [])).toBeNull()
  expect(totaalscore([], [geef(80)])).toBeNull()
})

test('precies het minimum is genoeg, een tiende minder niet', () => {
  expect(haaltMinimum(60, 60)).toBe(true)
  expect(haaltMinimum(59.9, 60)).toBe(false)
  expect(haaltMinimum(null, 60)).toBe(false)
  expect(haaltMinimum(null, null)).toBe(true)
})

test('de spreiding laat per criterium zien hoe ver de beoordelaars uit elkaar liggen', () => {
  const [eerste] = spreiding(criteria, [geef(100), geef(40)])
  expect(eerste).toEqual({
    sleutel: 'meerwaarde',
    gewicht: 25,
    laagste: 40,
    hoogste: 100,
    gemiddelde: 70,
  })
})

const score = fc.constantFrom(...standaardschaal.map((trap) => trap.score))
const oordelen = fc.tuple(score, score, score, score, score, score)

test('de score ligt altijd tussen de laagste en de hoogste, op een tiende nauwkeurig', () => {
  fc.assert(
    fc.property(oordelen, oordelen, (een, twee) => {
      const totaal = totaalscore(criteria, [geef(...een), geef(...twee)]) ?? -1
      expect(totaal).toBeGreaterThanOrEqual(Math.min(...een, ...twee))
      expect(totaal).toBeLessThanOrEqual(Math.max(...een, ...twee))
      const exact = criteria.reduce(
        (som, { gewicht }, plaats) => som + gewicht * ((een[plaats] ?? 0) + (twee[plaats] ?? 0)),
        0,
      )
      // 200 is two assessors times a weight of 100 in all.
      expect(Math.round(totaal * 200)).toBe(exact)
    }),
  )
})

test('een hogere score van één beoordelaar maakt het totaal nooit lager', () => {
  fc.assert(
    fc.property(oordelen, oordelen, fc.nat({ max: 5 }), (een, twee, plaats) => {
      const hoger = een.map((waarde, index) => (index === plaats ? 100 : waarde))
      const was = totaalscore(criteria, [geef(...een), geef(...twee)]) ?? 0
      expect(totaalscore(criteria, [geef(...hoger), geef(...twee)])).toBeGreaterThanOrEqual(was)
    }),
  )
})

test('met drie beoordelaars wordt niemand over het minimum heen afgerond', () => {
  const een = [{ sleutel: 'meerwaarde', gewicht: 100 }]
  const gaven = [60, 60, 59].map((score) => [{ criterium: 'meerwaarde', score }])
  expect(totaalscore(een, gaven)).toBe(59.6)
  expect(haaltMinimum(totaalscore(een, gaven), 60)).toBe(false)
})
