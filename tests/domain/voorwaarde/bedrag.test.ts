import { expect, test } from 'vitest'
import type { Begrotingspost } from '../../../app/domain/aanvraag/inhoud.ts'
import { euro } from '../../../app/domain/opmaak.ts'
import { toets } from './bouw.ts'

const post = (kant: 'kosten' | 'dekking', soort: string, bedrag: number): Begrotingspost => ({
  ...{ kant, soort, bedrag, omschrijving: 'Post', status: null },
})
const kosten = [post('kosten', 'huur', 1_000_000)]

test.each([
  ['op het maximum', { maximum: 500_000 }, 500_000, 'voldoet'],
  ['een cent erboven', { maximum: 500_000 }, 500_001, 'nog_niet'],
  ['op het minimum', { minimum: 100_000 }, 100_000, 'voldoet'],
  ['een cent eronder', { minimum: 100_000 }, 99_999, 'nog_niet'],
  ['op het deel van de kosten', { aandeel: 80 }, 800_000, 'voldoet'],
  ['een cent boven dat deel', { aandeel: 80 }, 800_001, 'nog_niet'],
] as const)('%s: %o bij %i is %s', (_, parameters, gevraagd, uitkomst) => {
  expect(toets('bedrag', parameters, { gevraagd, posten: kosten }).uitkomst).toBe(uitkomst)
})

test('wie te veel vraagt, leest wat het hoogste is', () => {
  const over = { gevraagd: 900_000, posten: kosten }
  expect(toets('bedrag', { maximum: 2_500_000, aandeel: 80 }, over)).toMatchObject({
    uitkomst: 'nog_niet',
    waar: 'begroting',
    reden: `U vraagt ${euro(900_000)}. Het hoogste bedrag is ${euro(800_000)}.`,
    wat_helpt: `Vraag hoogstens ${euro(800_000)}.`,
  })
})

test('een eigen bijdrage is wat aanvrager, partners en deelnemers zelf inbrengen, ook in uren', () => {
  const eigen = ['eigen_bijdrage', 'bijdrage_partner', 'deelnemers', 'inzet_uren']
  const posten = [...kosten, ...eigen.map((soort) => post('dekking', soort, 50_000))]
  const over = {
    gevraagd: 700_000,
    posten: [...posten, post('dekking', 'andere_financier', 100_000)],
  }
  expect(toets('bedrag', { eigen: 20 }, over).uitkomst).toBe('voldoet')
  expect(toets('bedrag', { eigen: 21 }, over)).toMatchObject({
    uitkomst: 'nog_niet',
    wat_helpt: expect.stringContaining(`ten minste ${euro(210_000)} in`),
  })
})

test('zonder bedrag of kosten staat er wat in te vullen', () => {
  expect(toets('bedrag', { aandeel: 50 }).wat_helpt).toBe(
    'Vul in de begroting uw kosten in. Vul bij de begroting in hoeveel subsidie u vraagt.',
  )
})
