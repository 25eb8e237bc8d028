import { expect, test } from 'vitest'
import { gevraagdeStukken } from '../../../app/domain/volledigheid/checklist.ts'
import { leesRegelingen } from '../../../db/regelingen/regeling.ts'

const elburg = (await leesRegelingen()).find(({ id }) => id === 'elburg-innovatie')
if (!elburg) throw new Error('Geen regeling')
const documenten = (...[voor]: [Parameters<typeof gevraagdeStukken>[1]]) =>
  gevraagdeStukken(elburg.checklist, voor)
    .filter(({ vorm }) => vorm === 'document')
    .map(({ sleutel }) => sleutel)

test('een inwoner hoeft geen documenten te leveren, hoe groot het bedrag ook is', () => {
  const voor = { organisatiesoort: null, gevraagd: 2_500_000 }
  expect(documenten({ ...voor, soort: 'natuurlijk_persoon' })).toEqual([])
})

test.each([
  [500_000, []],
  [500_001, ['statuten']],
  [1_000_001, ['statuten', 'jaarrekening']],
])('een vereniging levert bij %i cent: %j', (gevraagd, stukken) => {
  const voor = { soort: 'rechtspersoon', organisatiesoort: 'vereniging', gevraagd } as const
  expect(documenten(voor)).toEqual(stukken)
})

test('een bedrijf verklaart wat het al aan steun kreeg', () => {
  const voor = { soort: 'rechtspersoon', organisatiesoort: 'bedrijf', gevraagd: 100 } as const
  expect(documenten(voor)).toEqual(['de_minimisverklaring'])
})

test('een groep zegt wie meedoet en wie aansprakelijk is', () => {
  const voor = { soort: 'groep', organisatiesoort: null, gevraagd: 0 } as const
  const namen = gevraagdeStukken(elburg.checklist, voor).map(({ sleutel }) => sleutel)
  expect(namen).toContain('groepsleden')
})
