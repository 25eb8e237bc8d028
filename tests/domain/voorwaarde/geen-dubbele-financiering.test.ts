import { expect, test } from 'vitest'
import { gevraagdeVragen, wordtGevraagd } from '../../../app/domain/vraag/gevraagd.ts'
import { leesRegelingen } from '../../../db/regelingen/regeling.ts'
import { toets } from './bouw.ts'

const dubbel = 'geen_dubbele_financiering'
const post = (omschrijving: string) => ({
  ...{ kant: 'dekking' as const, soort: 'andere_financier', omschrijving, bedrag: 50_000 },
  status: 'toegezegd' as const,
})

test.each([
  ['geen antwoord', null, 'nog_niet'],
  ['ja', 'ja', 'nog_niet'],
  ['nee', 'nee', 'voldoet'],
] as const)('ander geld van de gemeente: %s', (_, ander_gemeentegeld, uitkomst) => {
  expect(toets(dubbel, {}, { ander_gemeentegeld, posten: [post('Oranje Fonds')] }).uitkomst).toBe(
    uitkomst,
  )
})

test('staat er toch een gemeente in de begroting, dan oordelen mensen', () => {
  const posten = [post('Gemeente Elburg, sportsubsidie')]
  expect(toets(dubbel, {}, { ander_gemeentegeld: 'nee', posten })).toMatchObject({
    uitkomst: 'oordeel_nodig',
    reden: expect.stringContaining('‘Gemeente Elburg, sportsubsidie’'),
  })
})

test('de vraag wordt alleen gesteld waar een voorwaarde haar nodig heeft', async () => {
  const [regeling] = (await leesRegelingen()).filter(({ id }) => id === 'elburg-innovatie')
  const aanvrager = { soort: 'groep' as const, organisatiesoort: null, gevraagd: 500_000 }
  const gevraagd = (soorten: string[]) => {
    const voorwaarden = soorten.map((soort) => ({ soort, parameters: {}, artikel: 'artikel 4' }))
    const vragen = gevraagdeVragen({ ...regeling!, voorwaarden }, aanvrager)
    return wordtGevraagd(vragen, 'begroting.ander_gemeentegeld')
  }
  expect([gevraagd([]), gevraagd([dubbel])]).toEqual([false, true])
})
