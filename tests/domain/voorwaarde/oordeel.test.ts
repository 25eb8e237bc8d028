import { expect, test } from 'vitest'
import { toets } from './bouw.ts'

test('of een idee mensen samenbrengt, is een oordeel van de gemeente over wat er staat', () => {
  const uitslag = toets('verbindt_mensen', {}, { doelgroep: 'Jong en oud' })
  expect(uitslag.uitkomst).toBe('oordeel_nodig')
  expect(uitslag.bewijs).toEqual([{ onderdeel: 'projectplan', tekst: 'Voor wie: Jong en oud' }])
})

test('of iedereen mee kan doen ook, met wat deelnemers betalen erbij', () => {
  const post = { kant: 'dekking', soort: 'deelnemers', omschrijving: 'Entree' } as const
  const uitslag = toets(
    'open_voor_iedereen',
    {},
    {
      doelgroep: 'Iedereen',
      locatie: 'Buurthuis',
      posten: [{ ...post, bedrag: 2500, status: 'toegezegd' }],
    },
  )
  expect(uitslag.uitkomst).toBe('oordeel_nodig')
  expect(uitslag.bewijs.map(({ onderdeel }) => onderdeel)).toEqual([
    'projectplan',
    'projectplan',
    'begroting',
  ])
})

test.each(['verbindt_mensen', 'open_voor_iedereen'])(
  'over een plan dat niets zegt valt niets te oordelen: %s',
  (soort) => {
    const uitslag = toets(soort, {})
    expect(uitslag.uitkomst).toBe('nog_niet')
    expect(uitslag.wat_helpt).toMatch(/^Schrijf op/)
  },
)
