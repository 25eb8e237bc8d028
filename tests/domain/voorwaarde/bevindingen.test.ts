import { expect, test } from 'vitest'
import { leesRegelingen } from '../../../db/regelingen/regeling.ts'
import { bevindingen } from '../../../app/domain/voorwaarde/bevindingen.ts'
import { bron, buildInhoud, toets, vandaag } from './bouw.ts'

test('een lege aanvraag voldoet aan geen enkele voorwaarde, en bij elke staat wat helpt', async () => {
  for (const { voorwaarden } of await leesRegelingen()) {
    const uitslagen = bevindingen(
      buildInhoud(),
      voorwaarden.map((voorwaarde) => ({ ...voorwaarde, bron })),
      vandaag,
    )
    expect(uitslagen).toHaveLength(voorwaarden.length)
    for (const { uitkomst, reden, wat_helpt } of uitslagen) {
      expect(uitkomst).toBe('nog_niet')
      expect(reden).toMatch(/\.$/)
      expect(wat_helpt).toMatch(/\.$/)
    }
  }
})

test('een onbekende soort of verkeerde parameters zijn een fout, geen stilte', () => {
  expect(() => toets('bestaat_niet', {})).toThrow('onbekende soort')
  expect(() => toets('samenhang', { domeinen: 'twee' })).toThrow()
})
