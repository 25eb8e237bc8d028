import { expect, test } from 'vitest'
import { toets } from './bouw.ts'

const vol = {
  domeinen: ['wmo', 'sport'],
  verbindingen: 'De sportclub en de thuiszorg werken samen.',
  merkbaar: 'Zij verwijzen naar elkaar.',
}

test('twee onderwerpen, een verbinding en waaraan het te merken is: dat is samenhang', () => {
  expect(toets('samenhang', { domeinen: 2 }, vol)).toMatchObject({
    uitkomst: 'voldoet',
    wat_helpt: null,
  })
})

test.each([
  ['één onderwerp', { domeinen: ['wmo'] }, 'Kies ten minste 2 onderwerpen'],
  ['geen verbinding', { verbindingen: ' ' }, 'Schrijf op wie of wat u verbindt'],
  ['niets om aan te merken', { merkbaar: '' }, 'Schrijf op waaraan u dat straks merkt'],
] as const)('%s: nog niet, met wat helpt', (_, over, wat) => {
  const uitslag = toets(
    'samenhang',
    { domeinen: 2 },
    { ...vol, ...over, domeinen: [...('domeinen' in over ? over.domeinen : vol.domeinen)] },
  )
  expect(uitslag.uitkomst).toBe('nog_niet')
  expect(uitslag.wat_helpt).toContain(wat)
})
