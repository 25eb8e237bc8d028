import { expect, test } from 'vitest'
import { toets } from './bouw.ts'

const jaar = {
  vanaf: '2027-01-01',
  uiterlijk: '2027-12-31',
  maanden: 6,
  plaatsen: ['Elburg', 'Oostendorp'],
}
const past = { start_op: '2027-03-01', eind_op: '2027-08-31', wijk: 'Elburg' }

test('binnen de periode, niet te lang en op de goede plek voldoet', () => {
  expect(toets('periode_en_plaats', jaar, past)).toMatchObject({
    uitkomst: 'voldoet',
    wat_helpt: null,
  })
})

test.each([
  [
    'een dag te vroeg',
    { start_op: '2026-12-31', eind_op: '2027-02-01' },
    'beginnen op 1 januari 2027 of later',
  ],
  ['een dag te lang', { eind_op: '2027-09-01' }, 'eindigen op 31 augustus 2027 of eerder'],
  [
    'te laat klaar',
    { start_op: '2027-10-01', eind_op: '2028-01-01' },
    'eindigen op 31 december 2027 of eerder',
  ],
  [
    'te laat begonnen',
    { start_op: '2028-01-01', eind_op: '2028-01-02' },
    'beginnen op 31 december 2027 of eerder',
  ],
  ['ergens anders', { wijk: 'Zwolle' }, 'Kies bij ‘Waar’ Elburg of Oostendorp.'],
  ['nergens', { wijk: '' }, 'Kies bij ‘Waar’ Elburg of Oostendorp.'],
  ['zonder data', { start_op: null }, 'wanneer uw idee begint en wanneer het klaar is'],
])('%s: nog niet, met de dag of plek die wel kan', (_, over, wat) => {
  const uitslag = toets('periode_en_plaats', jaar, { ...past, ...over })
  expect(uitslag.uitkomst).toBe('nog_niet')
  expect(uitslag.wat_helpt).toContain(wat)
})

test('wat de regeling niet vraagt, bekijkt de regel niet', () => {
  expect(toets('periode_en_plaats', { plaatsen: ['Elburg'] }, { wijk: 'Elburg' }).uitkomst).toBe(
    'voldoet',
  )
})
