import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plusDagen } from '../../../app/domain/datum.ts'
import {
  bedragVoor,
  dwangsomOp,
  eersteDag,
  vaststellenVoor,
} from '../../../app/domain/dwangsom/dwangsom.ts'
import { belemmeringenVoorIngebrekestelling } from '../../../app/domain/dwangsom/ingebrekestelling.ts'
import { dwangsomregels } from '../../../app/domain/dwangsom/regels.ts'
import {
  belemmeringenVoorVaststellen,
  gelijkeDelen,
} from '../../../app/domain/dwangsom/vaststellen.ts'
import { feestdagenTussen, isWerkdag } from '../../../app/domain/feestdag.ts'

// A table that a jurist can open: every row was worked out on a calendar, apart from this code.
const [, ...rijen] = readFileSync(new URL('./gevallen.csv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((regel) => regel.split(';'))
const feestdagen = feestdagenTussen(2026, 2030)
const euros = (bedrag: number) => bedrag * 100

test.each(rijen.map((rij) => [rij.join(' | '), rij] as const))('%s', (_, rij) => {
  const [ontvangen_op = '', besloten, vandaag = '', eerste, stand, dagen, bedrag, laatste] = rij
  const eerste_dag = eersteDag(ontvangen_op, feestdagen)
  const verzuim = {
    termijn_tot: plusDagen(ontvangen_op, -1),
    ontvangen_op,
    eerste_dag,
    besloten_op: besloten || null,
  }
  const uitkomst = dwangsomOp(verzuim, vandaag)
  expect([eerste_dag, uitkomst]).toEqual([
    eerste,
    expect.objectContaining({
      stand,
      dagen: Number(dagen),
      bedrag: euros(Number(bedrag)),
      laatste_dag: laatste || null,
    }),
  ])
})

test('dag voor dag: veertien keer 23, veertien keer 35, veertien keer 45 euro, en dan niets meer (Awb 4:17 lid 2)', () => {
  // prettier-ignore
  const perDag = [
    23, 46, 69, 92, 115, 138, 161, 184, 207, 230, 253, 276, 299, 322,
    357, 392, 427, 462, 497, 532, 567, 602, 637, 672, 707, 742, 777, 812,
    857, 902, 947, 992, 1037, 1082, 1127, 1172, 1217, 1262, 1307, 1352, 1397, 1442,
    1442, 1442,
  ]
  expect(perDag.map((_, plaats) => bedragVoor(plaats + 1).bedrag)).toEqual(perDag.map(euros))
})

test('de eerste dag is een werkdag van ten minste twee weken later, en wachten maakt het nooit goedkoper', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1000 }),
      fc.integer({ min: 0, max: 80 }),
      fc.integer({ min: 0, max: 80 }),
      (start, besloten, later) => {
        const ontvangen_op = plusDagen('2026-06-01', start)
        const eerste_dag = eersteDag(ontvangen_op, feestdagen)
        expect(isWerkdag(eerste_dag, feestdagen)).toBe(true)
        expect(eerste_dag >= plusDagen(ontvangen_op, 14)).toBe(true)
        const verzuim = { termijn_tot: plusDagen(ontvangen_op, -1), ontvangen_op, eerste_dag }
        const besloten_op = plusDagen(ontvangen_op, besloten)
        const vandaag = plusDagen(besloten_op, later)
        const met = dwangsomOp({ ...verzuim, besloten_op }, vandaag)
        const zonder = dwangsomOp({ ...verzuim, besloten_op: null }, vandaag)
        expect(met.bedrag).toBeLessThanOrEqual(zonder.bedrag)
        expect(zonder.bedrag).toBeLessThanOrEqual(144_200)
        // what is owed on the day of the decision stays what is owed
        expect(met.bedrag).toBe(dwangsomOp({ ...verzuim, besloten_op }, besloten_op).bedrag)
      },
    ),
  )
})

test('na de laatste dag heeft de gemeente twee weken om het bedrag vast te stellen (Awb 4:18)', () => {
  expect(vaststellenVoor('2027-03-28', feestdagen)).toBe('2027-04-12')
  expect(vaststellenVoor('2026-12-11', feestdagen)).toBe('2026-12-28')
})

test('elke regel van de som noemt een artikel, en de tekst noemt het bedrag', () => {
  const verzuim = {
    termijn_tot: '2027-01-26',
    ontvangen_op: '2027-02-01',
    eerste_dag: '2027-02-15',
    besloten_op: '2027-03-16',
  }
  const regels = dwangsomregels(verzuim, '2027-03-20', feestdagen)
  for (const { tekst, artikel } of regels) {
    expect(tekst).toMatch(/\.$/)
    expect(artikel).toMatch(/Awb|Algemene termijnenwet/)
  }
  const samen = regels.map(({ tekst }) => tekst.replaceAll('\u00a0', ' ')).join('\n')
  expect(samen).toContain('14 dagen van € 23,00 is € 322,00.')
  expect(samen).toContain('1 dag van € 45,00 is € 45,00.')
  expect(samen).toContain('Samen is dat € 857,00.')
})

const termijn = { einddatum: '2027-01-26', gereed_op: null, gesteld: false }

test.each([
  ['op de laatste dag van de termijn', termijn, '2027-01-26', ['te-vroeg']],
  ['een dag later', termijn, '2027-01-27', []],
  ['als de termijn stilstaat', { ...termijn, einddatum: null }, '2027-02-01', ['staat-stil']],
  ['een tweede keer', { ...termijn, gesteld: true }, '2027-02-01', ['al-gesteld']],
  ['na het besluit', { ...termijn, gereed_op: '2027-01-30' }, '2027-02-01', ['al-besloten']],
  [
    'op papier, binnengekomen voor het besluit',
    { ...termijn, gereed_op: '2027-02-20' },
    '2027-02-01',
    [],
  ],
  ['zonder termijn', null, '2027-02-01', ['geen-termijn']],
] as const)('in gebreke stellen %s', (_, stand, dag, codes) => {
  const belemmeringen = belemmeringenVoorIngebrekestelling(stand, 'in_beoordeling', dag)
  expect(belemmeringen.map(({ code }) => code)).toEqual(codes)
})

const verzuim = {
  termijn_tot: '2027-01-26',
  ontvangen_op: '2027-02-01',
  eerste_dag: '2027-02-15',
  besloten_op: null,
}
const open = { grond: null, vastgesteld: false }

test.each([
  ['binnen de twee weken', verzuim, open, '2027-02-10', ['nog-niet']],
  ['terwijl zij loopt', verzuim, open, '2027-02-20', ['loopt-nog']],
  ['na 42 dagen', verzuim, open, '2027-03-29', []],
  [
    'na een besluit op tijd',
    { ...verzuim, besloten_op: '2027-02-12' },
    open,
    '2027-02-20',
    ['op-tijd'],
  ],
  ['na een besluit', { ...verzuim, besloten_op: '2027-02-18' }, open, '2027-02-20', []],
  ['een tweede keer', verzuim, { ...open, vastgesteld: true }, '2027-03-29', ['al-vastgesteld']],
  ['zonder ingebrekestelling', null, open, '2027-03-29', ['niet-in-gebreke']],
  [
    'met een grond van lid 5, al meteen',
    verzuim,
    { ...open, grond: 'onredelijk_laat' },
    '2027-02-03',
    [],
  ],
] as const)('de dwangsom vaststellen %s', (_, stand, wat, dag, codes) => {
  expect(belemmeringenVoorVaststellen(stand, wat, dag).map(({ code }) => code)).toEqual(codes)
})

test('meer aanvragers krijgen een gelijk deel en samen precies de dwangsom (Awb 4:17 lid 6)', () => {
  expect(gelijkeDelen(144_200, 1)).toEqual([144_200])
  expect(gelijkeDelen(144_200, 3)).toEqual([48_067, 48_067, 48_066])
  expect(gelijkeDelen(2_300, 2)).toEqual([1_150, 1_150])
})
