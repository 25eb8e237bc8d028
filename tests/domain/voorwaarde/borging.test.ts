import { expect, test } from 'vitest'
import { toets } from './bouw.ts'

const fonds = {
  ...{ kant: 'dekking' as const, soort: 'andere_financier', omschrijving: 'Fonds', bedrag: 50_000 },
}
const later = { borging: 'De kerk neemt het over.' }

test('of een idee verder kan zonder subsidie, is een oordeel over wat er staat', () => {
  expect(toets('borging', { toezegging: false }, later)).toMatchObject({
    uitkomst: 'oordeel_nodig',
    bewijs: [{ onderdeel: 'projectplan', tekst: 'Na de subsidie: De kerk neemt het over.' }],
  })
})

test('zonder een woord over later is het er nog niet', () => {
  expect(toets('borging', { toezegging: false })).toMatchObject({
    uitkomst: 'nog_niet',
    waar: 'projectplan',
    wat_helpt: expect.stringContaining('hoe uw idee verder gaat als de subsidie op is'),
  })
})

test.each([
  ['aangevraagd', 'nog_niet'],
  ['toegezegd', 'oordeel_nodig'],
] as const)('vraagt de regeling een toezegging, dan is %s geld: %s', (status, uitkomst) => {
  const posten = [{ ...fonds, status }]
  expect(toets('borging', { toezegging: true }, { ...later, posten }).uitkomst).toBe(uitkomst)
})
