import { expect, test } from 'vitest'
import { markeren } from '../../../app/domain/plan/markeren.ts'
import {
  bovenste,
  rangschikken,
  type Treffer,
  type Vindbaar,
} from '../../../app/domain/plan/zoeken.ts'

const onderdelen: Vindbaar[] = [
  { sleutel: 'p/uitgangspunt-1', soort: 'uitgangspunt', titel: 'Iedereen doet mee', ouder: null },
  { sleutel: 'p/ambitie-1', soort: 'ambitie', titel: 'Meedoen', ouder: null },
  {
    sleutel: 'p/ambitie-1/effect-1',
    soort: 'effect',
    titel: 'Minder eenzaam',
    ouder: 'p/ambitie-1',
  },
  { sleutel: 'p/ambitie-2', soort: 'ambitie', titel: 'Ontmoeten', ouder: null },
]
const treffer = (sleutel: string, plaats: number, woord: string, kracht: number): Treffer => ({
  sleutel,
  plaats,
  woord,
  kracht,
})
const ids = (treffers: Treffer[]) => rangschikken(treffers, onderdelen).map(({ id }) => id)

test('een ambitie wordt gevonden door wat erbij hoort, en staat ervoor', () => {
  const gevonden = rangschikken([treffer('p/ambitie-1/effect-1', 2, 'alleen', 1)], onderdelen)
  expect(gevonden).toEqual([
    { id: 'p/ambitie-1', soort: 'ambitie', titel: 'Meedoen', score: 0.8, woorden: ['alleen'] },
    {
      id: 'p/ambitie-1/effect-1',
      soort: 'effect',
      titel: 'Minder eenzaam',
      score: 0.45,
      woorden: ['alleen'],
    },
  ])
})

test('waar een idee aan bijdraagt staat voor hoe het moet', () => {
  expect(
    ids([treffer('p/uitgangspunt-1', 1, 'samen', 1), treffer('p/ambitie-2', 1, 'samen', 0.6)]),
  ).toEqual(['p/ambitie-2', 'p/uitgangspunt-1'])
})

test('van een woord dat langs twee wegen past telt de sterkste', () => {
  const [eerste] = rangschikken(
    [treffer('p/ambitie-2', 1, 'koffie', 0.4), treffer('p/ambitie-2', 1, 'koffie drinken', 0.7)],
    onderdelen,
  )
  expect(eerste).toMatchObject({ score: 0.7, woorden: ['koffie drinken'] })
})

test('de woorden staan elk één keer, in de volgorde van de vraag', () => {
  const [eerste] = rangschikken(
    [5, 1, 3].map((plaats) =>
      treffer('p/ambitie-2', plaats, plaats === 5 ? 'soep' : `w${plaats}`, 1),
    ),
    onderdelen,
  )
  expect(eerste?.woorden).toEqual(['w1', 'w3', 'soep'])
})

test('de volgorde waarin de treffers komen maakt niets uit', () => {
  const treffers = [
    treffer('p/ambitie-2', 1, 'a', 0.5),
    treffer('p/ambitie-1/effect-1', 2, 'b', 0.9),
    treffer('p/ambitie-1', 1, 'a', 0.1),
  ]
  expect(ids(treffers.toReversed())).toEqual(ids(treffers))
})

test('wat veel zwakker is dan het beste wordt niet getoond', () => {
  const gevonden = [{ score: 1 }, { score: 0.5 }, { score: 0.1 }]
  expect(bovenste(gevonden, 8)).toEqual([{ score: 1 }, { score: 0.5 }])
  expect(bovenste(gevonden, 1)).toEqual([{ score: 1 }])
  expect(bovenste([], 3)).toEqual([])
})

test('gezochte woorden worden gemarkeerd, ook in een andere vorm, en de tekst blijft heel', () => {
  const tekst = 'Minder eenzame ouderen; koffie in de buurt.'
  const stukken = markeren(tekst, ['eenzaam', 'Koffie', 'oma’s'])
  expect(stukken.map((stuk) => stuk.tekst).join('')).toBe(tekst)
  expect(stukken.filter(({ raak }) => raak).map((stuk) => stuk.tekst)).toEqual([
    'eenzame',
    'koffie',
  ])
})
