import { expect, test } from 'vitest'
import { filterInWoorden } from '../../../app/domain/behandeling/werklijst.ts'

test.each([
  ['', ''],
  ['bak=mijn&stand=in_beoordeling', 'Mijn zaken, In beoordeling'],
  [
    'stand=elke&regeling=elburg-innovatie&zoek=tuin',
    'ook wat klaar is, van één regeling, met “tuin”',
  ],
  ['bak=onzin&stand=concept', ''],
])('van de weergave %s staat er in woorden wat zij toont', (vraag, woorden) => {
  expect(filterInWoorden(vraag)).toBe(woorden)
})
