import { expect, test } from 'vitest'
import {
  leesAntwoorden,
  meeTeNemen,
  slotsom,
  toetsIdee,
  type Antwoorden,
} from '../../../app/domain/regeling/idee.ts'
import { leesRegelingen } from '../../../db/regelingen/regeling.ts'

const vragen = (await leesRegelingen()).find(({ id }) => id === 'elburg-innovatie')?.vragen ?? []
const goed: Antwoorden = {
  plan: ['uitdaging-2'],
  samen: ['samen'],
  merken: ['hulp'],
  verbinding: ['wmo', 'sport'],
  bedrag: ['binnen'],
}
const uitkomsten = (over: Antwoorden) =>
  toetsIdee(vragen, { ...goed, ...over }).map(({ uitkomst }) => uitkomst)

test('een idee dat overal past, past', () => {
  expect(uitkomsten({})).toEqual(['past', 'past', 'past', 'past', 'past'])
  expect(slotsom(toetsIdee(vragen, goed))).toBe('past')
})

test('wie alleen is, leest wat er nog nodig is', () => {
  const uitslag = toetsIdee(vragen, { ...goed, samen: ['alleen'] })
  expect(slotsom(uitslag)).toBe('nog_niet')
  expect(uitslag[1]?.zin).toContain('nodigt u uw partner uit')
})

test('één onderwerp verbindt nog niets', () => {
  expect(uitkomsten({ verbinding: ['wmo'] })[3]).toBe('nog_niet')
})

test('een groter bedrag vraagt om een gesprek, en sluit niets af', () => {
  expect(slotsom(toetsIdee(vragen, { ...goed, bedrag: ['meer'] }))).toBe('overleg')
})

test('een vraag zonder antwoord blijft open', () => {
  expect(slotsom(toetsIdee(vragen, { ...goed, merken: [] }))).toBe('open')
})

test('alleen antwoorden die bestaan tellen, en bij één keuze de eerste', () => {
  const antwoorden = leesAntwoorden(vragen, () => ['samen', 'alleen', 'uitdaging-1', '<script>'])
  expect(antwoorden.samen).toEqual(['samen'])
  expect(antwoorden.plan).toEqual(['uitdaging-1'])
  expect(antwoorden.bedrag).toEqual([])
})

test('gekozen onderdelen en domeinen gaan mee naar de aanvraag', () => {
  expect(meeTeNemen(vragen, goed)).toEqual({
    onderdelen: ['elburg-2024/uitdaging-2'],
    domeinen: ['wmo', 'sport'],
  })
})
