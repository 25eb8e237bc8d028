import { expect, test } from 'vitest'
import { feestdagen } from '../../../app/domain/feestdag.ts'
import { tijdigheid, weekNa } from '../../../app/domain/bezwaar/op-tijd.ts'

const dagen = new Set([2026, 2027].flatMap(feestdagen).map(({ datum }) => datum))

test.each([
  // received, posted, last day, in time, article
  ['digitaal', '2026-12-28', null, '2026-12-28', true, 'Awb 6:9 lid 1'],
  ['digitaal', '2026-12-29', null, '2026-12-28', false, 'Awb 6:7 en 6:9 lid 1'],
  ['papier', '2026-12-28', null, '2026-12-28', true, 'Awb 6:9 lid 1'],
  ['papier', '2026-12-29', null, '2026-12-28', false, 'Awb 6:7 en 6:9 lid 1'],
  ['papier', '2027-01-04', '2026-12-28', '2026-12-28', true, 'Awb 6:9 lid 2'],
  ['papier', '2027-01-05', '2026-12-28', '2026-12-28', false, 'Awb 6:9 lid 2'],
  ['papier', '2027-01-04', '2026-12-29', '2026-12-28', false, 'Awb 6:7 en 6:9 lid 1'],
  // a week after Friday 18 December is Christmas: the first working day after counts
  ['papier', '2026-12-28', '2026-12-18', '2026-12-18', true, 'Awb 6:9 lid 2'],
  ['papier', '2026-12-29', '2026-12-18', '2026-12-18', false, 'Awb 6:9 lid 2'],
] as const)(
  'bezwaar (%s) ontvangen op %s, op de post %s, laatste dag %s: op tijd is %s (%s)',
  (kanaal, ontvangen_op, post_op, bezwaar_tot, opTijd, artikel) => {
    const gevonden = tijdigheid({ kanaal, ontvangen_op, post_op, bezwaar_tot }, dagen)
    expect([gevonden.opTijd, gevonden.artikel]).toEqual([opTijd, artikel])
  },
)

test('de week na de bezwaartermijn schuift op naar een werkdag (Algemene termijnenwet 1)', () => {
  expect(weekNa('2026-12-18', dagen)).toBe('2026-12-28')
  expect(weekNa('2026-12-28', dagen)).toBe('2027-01-04')
})
