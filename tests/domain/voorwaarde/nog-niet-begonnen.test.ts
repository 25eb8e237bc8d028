import { expect, test } from 'vitest'
import { toets, vandaag } from './bouw.ts'

test.each([
  [vandaag, 0, 'voldoet'],
  ['2026-11-30', 0, 'nog_niet'],
  ['2027-01-26', 8, 'voldoet'],
  ['2027-01-25', 8, 'nog_niet'],
] as const)(
  'een concept dat begint op %s, met %i weken ertussen: %s',
  (start_op, weken, uitkomst) => {
    expect(toets('nog_niet_begonnen', { weken }, { start_op }).uitkomst).toBe(uitkomst)
  },
)

test('van een ingediende aanvraag telt de dag van ontvangst, hoe laat er ook gekeken wordt', () => {
  const over = { start_op: '2026-11-20', ontvangen_op: '2026-11-20' }
  expect(toets('nog_niet_begonnen', { weken: 0 }, over)).toMatchObject({
    uitkomst: 'voldoet',
    bewijs: expect.arrayContaining([
      { onderdeel: 'indiening', tekst: 'Gerekend vanaf 20 november 2026' },
    ]),
  })
})

test('wie al begon, leest dat het ook om het vervolg kan gaan', () => {
  expect(toets('nog_niet_begonnen', { weken: 0 }, { start_op: '2026-09-01' }).wat_helpt).toBe(
    'Kies een begindatum op 1 december 2026 of later. Bent u al begonnen? Vraag dan subsidie voor wat nog komt.',
  )
})
