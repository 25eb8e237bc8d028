import { expect, test } from 'vitest'
import { feestdagenTussen } from '../../../app/domain/feestdag.ts'
import { termijnInvoer, termijnSchema } from '../../../app/domain/termijn/termijn.schema.ts'
import { termijnBerekenen } from '../../../app/domain/termijn/termijn.ts'

const voorbeeld =
  'vanaf=2026-12-01&weken=8&grondslag=verordening&opschorting=2026-12-08/2026-12-18&opschorting='

test('een vraag in het adres wordt een vraag aan de termijnrekenaar', () => {
  const vraag = termijnSchema.parse(termijnInvoer(new URLSearchParams(voorbeeld)))
  expect(vraag).toEqual({
    vanaf: '2026-12-01',
    weken: 8,
    grondslag: 'verordening',
    opschortingen: [{ van: '2026-12-08', tot: '2026-12-18' }],
  })
  expect(termijnBerekenen(vraag, feestdagenTussen(2026, 2028)).einddatum).toBe('2027-02-04')
})

test('datums mogen ook als dag-maand-jaar zijn getypt', () => {
  const query = 'vanaf=01-12-2026&weken=8&grondslag=wet&opschorting=8-12-2026/18-12-2026'
  expect(termijnSchema.parse(termijnInvoer(new URLSearchParams(query)))).toMatchObject({
    vanaf: '2026-12-01',
    opschortingen: [{ van: '2026-12-08', tot: '2026-12-18' }],
  })
})

test.each([
  ['weken=8&grondslag=wet', 'Vul de dag in vanaf wanneer de termijn telt'],
  ['vanaf=&weken=8&grondslag=wet', 'Vul de dag in vanaf wanneer de termijn telt'],
  ['vanaf=morgen&weken=8&grondslag=wet', 'Schrijf een dag van 2014 tot en met 2099'],
  ['vanaf=2026-02-30&weken=8&grondslag=wet', 'Schrijf een dag van 2014 tot en met 2099'],
  ['vanaf=2013-12-31&weken=8&grondslag=wet', 'Schrijf een dag van 2014 tot en met 2099'],
  ['vanaf=9999-12-31&weken=8&grondslag=wet', 'Schrijf een dag van 2014 tot en met 2099'],
  ['vanaf=2026-12-01&grondslag=wet', 'Vul in hoeveel weken de termijn duurt'],
  ['vanaf=2026-12-01&weken=0&grondslag=wet', 'Vul een heel getal in van 1 tot en met 260'],
  ['vanaf=2026-12-01&weken=261&grondslag=wet', 'Vul een heel getal in van 1 tot en met 260'],
  ['vanaf=2026-12-01&weken=8', 'Kies wet, verordening of brief'],
  ['vanaf=2026-12-01&weken=8&grondslag=gevoel', 'Kies wet, verordening of brief'],
  [
    'vanaf=2026-12-01&weken=8&grondslag=wet&opschorting=2026-12-08',
    'Schrijf verzoek/aanvulling, bijvoorbeeld 2026-12-08/2026-12-18',
  ],
  [
    'vanaf=2026-12-01&weken=8&grondslag=wet&opschorting=2026-12-08/2026-12-18/2026-12-20',
    'Schrijf verzoek/aanvulling, bijvoorbeeld 2026-12-08/2026-12-18',
  ],
  [
    'vanaf=2026-12-01&weken=8&grondslag=wet&opschorting=2026-12-18/2026-12-08',
    'Schrijf eerst de dag van het verzoek, dan die van de aanvulling',
  ],
  [
    `vanaf=2026-12-01&weken=8&grondslag=wet${'&opschorting=2026-12-08/2026-12-18'.repeat(21)}`,
    'Vul hoogstens 20 periodes in',
  ],
])('%.80s: %s', (query, begin) => {
  const gelezen = termijnSchema.safeParse(termijnInvoer(new URLSearchParams(query)))
  expect(gelezen.error?.issues[0]?.message).toMatch(new RegExp(`^${begin}`))
})
