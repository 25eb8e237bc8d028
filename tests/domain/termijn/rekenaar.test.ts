import { expect, test } from 'vitest'
import { termijnInvoer, termijnSchema } from '../../../app/domain/termijn/termijn.schema.ts'
import {
  termijnformulierInvoer,
  termijnformulierSchema,
} from '../../../app/domain/termijn/termijnformulier.schema.ts'
import { vraagBeantwoorden } from '../../../app/domain/termijn/vraag.ts'

const geen: ReadonlySet<string> = new Set()
const reken = (query: string) =>
  vraagBeantwoorden(termijnSchema.parse(termijnInvoer(new URLSearchParams(query))), geen)
const wet = 'vanaf=2026-12-01&weken=8&grondslag=wet'

test.each([
  ['een termijn van de wet schuift op (Awb 4:14 lid 3)', wet, '2027-02-16'],
  [
    'die van een verordening niet: het is alleen een bericht (lid 1)',
    'vanaf=2026-12-01&weken=8&grondslag=verordening',
    '2027-01-26',
  ],
  [
    'die om op bezwaar te beslissen wel (Awb 7:10 lid 3)',
    'vanaf=2026-12-15&soort=bezwaarbesluit',
    '2027-02-16',
  ],
])('na uitstel: %s', (_, query, einddatum) => {
  expect(reken(`${query}&verdaagd=2027-01-20/2027-02-16`).einddatum).toBe(einddatum)
})

test.each([
  ['2027-02-01', '2027-02-20', { eerste_dag: '2027-02-15', dagen: 5, bedrag: 5 * 2_300 }],
  ['2027-02-01', '2027-03-10', { dagen: 23, bedrag: 14 * 2_300 + 9 * 3_500 }],
  ['2027-02-01', '2027-02-15', { dagen: 0, bedrag: 0 }],
  ['2027-02-01', '', { dagen: 42, bedrag: 144_200 }],
])('in gebreke gesteld op %s, besloten op “%s”: de som per dag (Awb 4:17)', (op, besloten, som) => {
  const { dwangsom, te_vroeg } = reken(`${wet}&ingebreke=${op}&besloten=${besloten}`)
  expect(te_vroeg).toBeUndefined()
  expect(dwangsom).toMatchObject(som)
  for (const { artikel } of dwangsom?.regels ?? []) expect(artikel).toMatch(/\d/)
})

test('wie schrijft voordat de termijn voorbij is, schrijft te vroeg (Awb 4:17 lid 3)', () => {
  expect(reken(`${wet}&ingebreke=2027-01-26`)).toMatchObject({
    einddatum: '2027-01-26',
    te_vroeg: true,
  })
  expect(reken(`${wet}&ingebreke=2027-01-27`).dwangsom?.dagen).toBe(42)
})

test('zonder deze vragen is het antwoord zoals het was', () => {
  expect(Object.keys(reken(wet))).toEqual(['einddatum', 'regels'])
})

test('het formulier leest dezelfde vraag, los ingevuld of als adres van de open data', () => {
  const vraag = { vanaf: '2026-12-01', weken: '8', grondslag: 'wet' }
  const los = {
    ...vraag,
    verdaagd: { op: '20-01-2027', tot: '16-02-2027' },
    ingebreke: { op: '01-03-2027', besloten: '' },
  }
  const adres = { ...vraag, verdaagd: '2027-01-20/2027-02-16', ingebreke: '2027-03-01' }
  const [een, twee] = [los, adres].map((waarden) =>
    termijnformulierSchema.parse(termijnformulierInvoer(waarden)),
  )
  expect(een).toEqual(twee)
  expect(een).toMatchObject({
    verdaagd: { op: '2027-01-20', tot: '2027-02-16' },
    ingebreke: { op: '2027-03-01', besloten: null },
  })
  const half = termijnformulierSchema.safeParse(
    termijnformulierInvoer({ ...vraag, verdaagd: { op: '', tot: '16-02-2027' } }),
  )
  expect(half.error?.issues.map(({ message }) => message)).toEqual([
    'Vul in wanneer de gemeente dit schreef',
  ])
})
