import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { beslistAlles, trekken } from '../../../app/domain/beoordeling/loting.ts'
import {
  rangschikken,
  teLoten,
  type BeslotenPlaats,
  type Mededinger,
  type Verdeelregels,
} from '../../../app/domain/beoordeling/rangschikking.ts'

const sha256 = (tekst: string) => createHash('sha256').update(tekst).digest('hex')
const regels: Verdeelregels = {
  minimumscore: 60,
  maximumbedrag: 1_000_000,
  gedeeltelijk_verlenen: true,
  beschikbaar: 1_000_000,
}
const maak = (nummer: string, score: number, over: Partial<Mededinger> = {}): Mededinger => ({
  nummer,
  score,
  voorrang: null,
  gevraagd: 400_000,
  valtAf: false,
  ...over,
})
const kort = (mededingers: Mededinger[], over: Partial<Verdeelregels> = {}, loten: string[] = []) =>
  rangschikken(mededingers, { ...regels, ...over }, loten).map(
    ({ nummer, plaats, uitkomst, bedrag }) => [nummer, plaats, uitkomst, bedrag],
  )

test('de meeste punten gaan voor; aan de rand van het plafond blijft een deel over', () => {
  expect(kort([maak('A', 70), maak('B', 90), maak('C', 80), maak('D', 65)])).toEqual([
    ['B', 1, 'past', 400_000],
    ['C', 2, 'past', 400_000],
    ['A', 3, 'deels', 200_000],
    ['D', 4, 'plafond', 0],
  ])
})

test('zonder gedeeltelijk verlenen stopt de verdeling bij wie niet past, ook voor wie kleiner is', () => {
  const rij = [maak('A', 90, { gevraagd: 800_000 }), maak('B', 80), maak('C', 70, { gevraagd: 1 })]
  expect(kort(rij, { gedeeltelijk_verlenen: false })).toEqual([
    ['A', 1, 'past', 800_000],
    ['B', 2, 'plafond', 0],
    ['C', 3, 'plafond', 0],
  ])
})

test('precies op het plafond past nog helemaal', () => {
  const rij = [maak('A', 90, { gevraagd: 600_000 }), maak('B', 80)]
  expect(kort(rij).map(([, , uitkomst]) => uitkomst)).toEqual(['past', 'past'])
})

test('wie meer vraagt dan het maximum, telt mee voor het maximum', () => {
  expect(kort([maak('A', 90, { gevraagd: 5_000_000 })])).toEqual([['A', 1, 'past', 1_000_000]])
})

test('onder het minimum en zonder doorslaggevende voorwaarde is er geen plaats', () => {
  expect(kort([maak('A', 59.9), maak('B', 60), maak('C', 95, { valtAf: true })])).toEqual([
    ['B', 1, 'past', 400_000],
    ['C', null, 'voorwaarde', 0],
    ['A', null, 'minimum', 0],
  ])
})

test('bij een gelijke score beslist eerst het genoemde criterium, dan het lot', () => {
  const rij = [
    maak('A', 80, { voorrang: 60 }),
    maak('B', 80, { voorrang: 80 }),
    maak('C', 80, { voorrang: 60 }),
  ]
  expect(teLoten(rij, regels)).toEqual(['A', 'C'])
  const geplaatst = rangschikken(rij, regels, ['C', 'A'])
  expect(geplaatst.map(({ nummer, door }) => [nummer, door])).toEqual([
    ['B', 'criterium'],
    ['C', 'lot'],
    ['A', 'lot'],
  ])
})

test('om een plaats die er niet is, wordt niet geloot', () => {
  expect(teLoten([maak('A', 40), maak('B', 40), maak('C', 70)], regels)).toEqual([])
})

const besloten = (
  nummer: string,
  plaats: number | null,
  uitkomst: BeslotenPlaats['uitkomst'],
  bedrag: number,
): BeslotenPlaats => ({ ...maak(nummer, 90), plaats, uitkomst, bedrag, door: 'score' })
const opnieuw = (
  mededingers: Mededinger[],
  vast: BeslotenPlaats[],
  over: Partial<Verdeelregels> = {},
) =>
  rangschikken(mededingers, { ...regels, ...over }, [], vast).map(
    ({ nummer, plaats, uitkomst, bedrag }) => [nummer, plaats, uitkomst, bedrag],
  )

test('opnieuw houdt wie een besluit heeft plaats en bedrag; de rest verdeelt wat er over is (Awb 4:25 lid 2, 4:26)', () => {
  const rij = [maak('B', 70), maak('D', 95), maak('E', 62)]
  const vast = [besloten('A', 1, 'past', 400_000), besloten('C', 3, 'past', 300_000)]
  expect(opnieuw(rij, vast, { beschikbaar: 500_000 })).toEqual([
    ['A', 1, 'past', 400_000],
    ['D', 2, 'past', 400_000],
    ['C', 3, 'past', 300_000],
    ['B', 4, 'deels', 100_000],
    ['E', 5, 'plafond', 0],
  ])
})

test('opnieuw zonder dat er geld vrijkwam gaat wie minder punten heeft niet voor wie is geweigerd', () => {
  const vast = [besloten('A', 1, 'past', 800_000), besloten('B', 2, 'plafond', 0)]
  const klein = maak('C', 70, { gevraagd: 100_000 })
  const met = { gedeeltelijk_verlenen: false }
  expect(opnieuw([klein], vast, { ...met, beschikbaar: 200_000 })[2]).toEqual([
    'C',
    3,
    'plafond',
    0,
  ])
  expect(opnieuw([klein], vast, { ...met, beschikbaar: 600_000 })[2]).toEqual([
    'C',
    3,
    'past',
    100_000,
  ])
})

test('wie zonder plaats is geweigerd, blijft zonder plaats', () => {
  expect(opnieuw([maak('B', 70)], [besloten('A', null, 'minimum', 0)])).toEqual([
    ['B', 1, 'past', 400_000],
    ['A', null, 'minimum', 0],
  ])
})

test('de loten zijn na te rekenen met alleen het zaad en het nummer', () => {
  const uitslag = trekken('zaad van de notaris', ['LEU-2027-00001', 'LEU-2027-00002'], sha256)
  for (const { nummer, lot } of uitslag)
    expect(lot).toBe(
      createHash('sha256').update(`zaad van de notaris ${nummer}`, 'utf8').digest('hex'),
    )
  expect(uitslag.map(({ lot }) => lot)).toEqual(uitslag.map(({ lot }) => lot).sort())
})

test('loten beslissen alles als elke aanvraag die gelijk staat een lot heeft', () => {
  expect(beslistAlles(['B', 'A', 'C'], ['A', 'B'])).toBe(true)
  expect(beslistAlles(['B', 'A'], ['A', 'B', 'C'])).toBe(false)
})

const ronde = fc.uniqueArray(
  fc.record({
    nummer: fc
      .integer({ min: 1, max: 99_999 })
      .map((n) => `LEU-2027-${String(n).padStart(5, '0')}`),
    score: fc.constantFrom(40, 60, 62.5, 80, 100),
    voorrang: fc.constantFrom(null, 40, 80),
    gevraagd: fc.integer({ min: 1, max: 2_000_000 }),
    valtAf: fc.boolean(),
  }),
  { selector: ({ nummer }) => nummer, maxLength: 30 },
)
const geschud = ronde.chain((rij) =>
  fc.tuple(fc.constant(rij), fc.shuffledSubarray(rij, { minLength: rij.length })),
)

test('de volgorde hangt niet af van de volgorde waarin de aanvragen binnenkomen', () => {
  fc.assert(
    fc.property(
      geschud,
      fc.string(),
      fc.integer({ min: 0, max: 9_000_000 }),
      ([een, ander], zaad, beschikbaar) => {
        const lot = (rij: Mededinger[]) =>
          trekken(zaad, teLoten(rij, regels), sha256).map(({ nummer }) => nummer)
        const met = { ...regels, beschikbaar }
        expect(rangschikken(ander, met, lot(ander))).toEqual(rangschikken(een, met, lot(een)))
      },
    ),
  )
})

test('er gaat nooit meer uit dan er is, en niemand met minder punten gaat voor', () => {
  fc.assert(
    fc.property(
      ronde,
      fc.boolean(),
      fc.integer({ min: 0, max: 9_000_000 }),
      (rij, deels, beschikbaar) => {
        const met = { ...regels, beschikbaar, gedeeltelijk_verlenen: deels }
        const geplaatst = rangschikken(rij, met, [])
        const uit = geplaatst.reduce((som, { bedrag }) => som + bedrag, 0)
        expect(uit).toBeLessThanOrEqual(beschikbaar)
        expect(geplaatst).toHaveLength(rij.length)
        const inVolgorde = geplaatst.filter(({ plaats }) => plaats !== null)
        inVolgorde.forEach((een, index) => {
          const vorige = inVolgorde[index - 1]
          if (!vorige) return
          expect(vorige.score).toBeGreaterThanOrEqual(een.score)
          if (een.bedrag > 0) expect(vorige.uitkomst).toBe('past')
        })
      },
    ),
  )
})
