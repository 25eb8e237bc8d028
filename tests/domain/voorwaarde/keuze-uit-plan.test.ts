import { expect, test } from 'vitest'
import { buildAansluiting, toets } from './bouw.ts'

const trede = buildAansluiting({ soort: 'trede', kort: 'Faciliteren' })

test('een gekozen trede is vastgelegd', () => {
  expect(toets('keuze_uit_plan', { soort: 'trede' }, { aansluitingen: [trede] })).toMatchObject({
    uitkomst: 'voldoet',
    reden: 'Vastgelegd is de rol van de gemeente: Faciliteren.',
    wat_helpt: null,
  })
})

test('een trede is geen bekostigingsvorm', () => {
  const uitslag = toets('keuze_uit_plan', { soort: 'bekostigingsvorm' }, { aansluitingen: [trede] })
  expect(uitslag.uitkomst).toBe('nog_niet')
  expect(uitslag.wat_helpt).toContain('Kies de vorm van het geld')
})

test('twee tredes vragen om een keuze', () => {
  const uitslag = toets('keuze_uit_plan', { soort: 'trede' }, { aansluitingen: [trede, trede] })
  expect(uitslag.wat_helpt).toContain('Kies er één')
})
