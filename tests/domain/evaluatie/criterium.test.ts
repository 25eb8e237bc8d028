import { expect, test } from 'vitest'
import {
  aanZetVoor,
  overeengekomenVersie,
  standVan,
} from '../../../app/domain/evaluatiecriterium/criterium.ts'
import { buildCriterium } from '../../helpers/evaluatie.ts'

test.each([
  ['een eerste voorstel wacht op de ander', buildCriterium(['initiatief']), 'voorstel', 'gemeente'],
  [
    'ook de gemeente mag beginnen; dan wacht het op het initiatief',
    buildCriterium(['gemeente']),
    'voorstel',
    'initiatief',
  ],
  [
    'een tegenvoorstel draait de beurt om',
    buildCriterium(['initiatief'], ['gemeente']),
    'tegenvoorstel',
    'initiatief',
  ],
  [
    'wie het eigen voorstel bijstelt, houdt de ander aan zet',
    buildCriterium(['initiatief'], ['initiatief']),
    'voorstel',
    'gemeente',
  ],
  [
    'met akkoord is het overeengekomen en is niemand aan zet',
    buildCriterium(['initiatief'], ['gemeente', 'noor']),
    'overeengekomen',
    null,
  ],
  [
    'een nieuw voorstel na akkoord opent het gesprek weer',
    buildCriterium(['initiatief', 'bram'], ['initiatief']),
    'voorstel',
    'gemeente',
  ],
  [
    'een antwoord op dat nieuwe voorstel is een tegenvoorstel',
    buildCriterium(['gemeente', 'noor'], ['initiatief'], ['gemeente']),
    'tegenvoorstel',
    'initiatief',
  ],
  [
    'een vervallen criterium wacht op niemand',
    { ...buildCriterium(['initiatief']), vervallen: true },
    'vervallen',
    null,
  ],
] as const)('%s', (_, criterium, stand, aanZet) => {
  expect([standVan(criterium), aanZetVoor(criterium)]).toEqual([stand, aanZet])
})

test('wat is overeengekomen geldt tot de ander met iets nieuws instemt', () => {
  const criterium = buildCriterium(['initiatief', 'bram'], ['gemeente'])
  expect(overeengekomenVersie(criterium)?.versie).toBe(1)
  expect(overeengekomenVersie(buildCriterium(['initiatief'], ['gemeente']))).toBeUndefined()
})
