import { expect, test } from 'vitest'
import { feestdagen } from '../../../app/domain/feestdag.ts'
import { isTeVroeg, tijdigheid, weekNa } from '../../../app/domain/bezwaar/op-tijd.ts'

const dagen = new Set([2026, 2027].flatMap(feestdagen).map(({ datum }) => datum))

const besluit = {
  besluitdatum: '2026-11-03',
  verzonden_op: '2026-11-06',
  reden_vroeg: '',
} as const

test.each([
  ['op de dag van verzending', '2026-11-06', 'Awb 6:9 lid 1'],
  ['tussen besluit en verzending', '2026-11-05', 'Awb 6:10 lid 1 onder a'],
  ['op de dag van het besluit', '2026-11-03', 'Awb 6:10 lid 1 onder a'],
] as const)('bezwaar %s is op tijd', (_, ontvangen_op, artikel) => {
  const brief = { kanaal: 'papier', ontvangen_op, post_op: null } as const
  const verzonden = tijdigheid({ ...besluit, ...brief, bezwaar_tot: '2026-12-18' }, dagen)
  expect(verzonden).toMatchObject({ opTijd: true, artikel })
})

test('voor het besluit telt een bezwaar alleen als de indiener kon denken dat het er was (Awb 6:10 lid 1)', () => {
  const brief = { kanaal: 'papier', ontvangen_op: '2026-11-02', post_op: null } as const
  const vroeg = { ...besluit, ...brief, bezwaar_tot: '2026-12-18' }
  const artikel = 'Awb 6:10 lid 1 onder b'
  expect(tijdigheid(vroeg, dagen)).toMatchObject({ opTijd: false, artikel })
  const reden_vroeg = 'Een medewerker zei dat het besluit er was.'
  expect(tijdigheid({ ...vroeg, reden_vroeg }, dagen)).toMatchObject({ opTijd: true, artikel })
  expect(isTeVroeg({ ...vroeg, besluitdatum: null })).toBe(false)
})

test('zolang het besluit niet is verstuurd, is een bezwaar niet te laat (Awb 6:10)', () => {
  const wacht = { ...besluit, verzonden_op: null, bezwaar_tot: null }
  const brief = { kanaal: 'papier', ontvangen_op: '2026-11-05', post_op: null } as const
  expect(tijdigheid({ ...wacht, ...brief }, dagen).opTijd).toBe(true)
})

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
    const gevonden = tijdigheid({ ...besluit, kanaal, ontvangen_op, post_op, bezwaar_tot }, dagen)
    expect([gevonden.opTijd, gevonden.artikel]).toEqual([opTijd, artikel])
  },
)

test('de week na de bezwaartermijn schuift op naar een werkdag (Algemene termijnenwet 1)', () => {
  expect(weekNa('2026-12-18', dagen)).toBe('2026-12-28')
  expect(weekNa('2026-12-28', dagen)).toBe('2027-01-04')
})
