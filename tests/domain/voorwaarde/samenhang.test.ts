import { expect, test } from 'vitest'
import { deelnemers, samenhang } from '../samenhang/bouw.ts'
import { buildDeelnemer, toets } from './bouw.ts'

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

const wie = deelnemers.map((een) => buildDeelnemer(een))

test('wie straks voor het eerst samenwerken is bewijs', () => {
  const uitslag = toets('samenhang', { domeinen: 2 }, { ...vol, deelnemers: wie, samenhang })
  expect(uitslag.uitkomst).toBe('voldoet')
  expect(uitslag.bewijs.map(({ tekst }) => tekst)).toContain(
    'Nu werken 2 van de 5 samen. Straks alle 5.',
  )
})

test('werkt iedereen al samen, dan kijken mensen of het sterker wordt', () => {
  const alles = samenhang.map((rij) => ({ ...rij, stand: 'was_er_al' as const }))
  expect(
    toets('samenhang', { domeinen: 2 }, { ...vol, deelnemers: wie, samenhang: alles }),
  ).toMatchObject({ uitkomst: 'oordeel_nodig', wat_helpt: expect.stringContaining('erbij') })
})
