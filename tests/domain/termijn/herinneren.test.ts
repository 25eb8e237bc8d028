import { expect, test } from 'vitest'
import { herinneringen, herinneringOp } from '../../../app/domain/termijn/herinneren.ts'
import { termijnsoorten } from '../../../app/domain/termijn/soort.ts'

test.each([
  ['acht dagen ervoor nog niet', 'hersteltermijn', '2026-12-14', null],
  ['een week ervoor', 'hersteltermijn', '2026-12-15', 7],
  ['twee dagen ervoor geldt die van een week', 'hersteltermijn', '2026-12-20', 7],
  ['een dag ervoor', 'hersteltermijn', '2026-12-21', 1],
  ['op de dag zelf geldt de laatste', 'hersteltermijn', '2026-12-22', 1],
  ['erna niet meer', 'hersteltermijn', '2026-12-23', null],
  ['vier weken voor de verantwoording', 'vaststellingsaanvraag', '2026-11-24', 28],
  ['over een bezwaartermijn nooit', 'bezwaartermijn', '2026-12-21', null],
] as const)('een herinnering voor 22 december: %s', (_, soort, vandaag, dagen) => {
  expect(herinneringOp(soort, '2026-12-22', vandaag)).toBe(dagen)
})

test('van elke termijn waarin iemand iets moet doen, krijgt die een herinnering', () => {
  const zonder = termijnsoorten.filter((soort) => herinneringen[soort] === undefined)
  expect(zonder).toEqual(['bezwaartermijn', 'beroepstermijn'])
})
