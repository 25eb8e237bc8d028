import { expect, test } from 'vitest'
import {
  leesAntwoorden,
  meeTeNemen,
  slotsom,
  toetsIdee,
  type Antwoorden,
} from '../../../app/domain/regeling/idee.ts'
import { leesRegelingen } from '../../../db/regelingen/regeling.ts'

const regelingen = await leesRegelingen()
const bron = { onderdeel: 'plan/1', paragraaf: '3.3', citaat: '' }
const regelingVan = (id: string) => {
  const regeling = regelingen.find((een) => een.id === id)
  const voorwaarden = (regeling?.voorwaarden ?? []).map((een) => ({ ...een, bron }))
  return { vragen: regeling?.vragen ?? [], voorwaarden }
}
const { vragen, voorwaarden } = regelingVan('elburg-innovatie')
const toets = (antwoorden: Antwoorden) => toetsIdee(vragen, antwoorden, voorwaarden, '2026-12-01')
const goed: Antwoorden = {
  plan: ['uitdaging-2'],
  samen: ['samen'],
  merken: ['hulp'],
  verbinding: ['wmo', 'sport'],
  bedrag: ['binnen'],
}
const uitkomsten = (over: Antwoorden) => toets({ ...goed, ...over }).map(({ uitkomst }) => uitkomst)

test('een idee dat overal past, past', () => {
  expect(uitkomsten({})).toEqual(['past', 'past', 'past', 'past', 'past'])
  expect(slotsom(toets(goed))).toBe('past')
})

test('wie alleen is, leest wat er nog nodig is', () => {
  const uitslag = toets({ ...goed, samen: ['alleen'] })
  expect(slotsom(uitslag)).toBe('nog_niet')
  expect(uitslag[1]?.zin).toContain('nodigt u uw partner uit')
})

test('één onderwerp verbindt nog niets', () => {
  expect(uitkomsten({ verbinding: ['wmo'] })[3]).toBe('nog_niet')
})

test('een groter bedrag vraagt om een gesprek, en sluit niets af', () => {
  expect(slotsom(toets({ ...goed, bedrag: ['meer'] }))).toBe('overleg')
})

test('een vraag zonder antwoord blijft open', () => {
  expect(slotsom(toets({ ...goed, merken: [] }))).toBe('open')
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

test('een vraag over een voorwaarde wordt bekeken met dezelfde regel als de aanvraag', () => {
  const strenger = voorwaarden.map((een) =>
    een.soort === 'samenhang' ? { ...een, parameters: { domeinen: 3 } } : een,
  )
  const [, , , verbinding] = toetsIdee(vragen, goed, strenger, '2026-12-01')
  expect(verbinding).toMatchObject({
    uitkomst: 'nog_niet',
    reden: 'Uit uw plan blijkt nog niet wat u verbindt en waaraan dat te merken is.',
  })
})

test('geen antwoord van een regeling zegt zelf hoe een voorwaarde uitkomt die een regel kan bekijken', () => {
  const zelf = regelingen.flatMap(({ vragen, voorwaarden }) =>
    vragen.flatMap(({ voorwaarde, antwoorden }) => {
      const soort = voorwaarden.find(({ sleutel }) => sleutel === voorwaarde)?.soort
      return soort === undefined || soort === 'vrij_oordeel'
        ? []
        : antwoorden.flatMap(({ sleutel, uitkomst }) =>
            uitkomst === 'past' || uitkomst === 'nog_niet' ? [sleutel] : [],
          )
    }),
  )
  expect(zelf).toEqual([])
})

test.each([
  ['leusden-saamhorigheid', 'bedrijf', 'nog_niet'],
  ['leusden-saamhorigheid', 'organisatie', 'past'],
  ['oude-ijsselstreek-inwonersinitiatieven', 'inwoners', 'past'],
  ['oude-ijsselstreek-inwonersinitiatieven', 'samen', 'overleg'],
  ['oude-ijsselstreek-inwonersinitiatieven', 'organisatie', 'nog_niet'],
])('%s: wie aanvraagt is %s, dus %s', (id, wie, uitkomst) => {
  const { vragen, voorwaarden } = regelingVan(id)
  const [eerste] = toetsIdee(vragen, { wie: [wie] }, voorwaarden, '2026-12-01')
  expect(eerste?.uitkomst).toBe(uitkomst)
})

test('wie kiest uit het plan, legt daarmee de rol van de gemeente vast', () => {
  const { vragen, voorwaarden } = regelingVan('oude-ijsselstreek-inwonersinitiatieven')
  const uitslagen = toetsIdee(
    vragen,
    { rol: ['mogelijk'], geld: ['keer'] },
    voorwaarden,
    '2026-12-01',
  )
  expect(uitslagen.map(({ uitkomst }) => uitkomst).slice(1, 3)).toEqual(['past', 'past'])
})
