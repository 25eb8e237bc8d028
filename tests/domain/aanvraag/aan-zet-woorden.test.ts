import { expect, test } from 'vitest'
import { aanZetWoorden, type Kant } from '../../../app/domain/aanvraag/aan-zet-woorden.ts'

const contact = {
  naam: 'Bram de Groot',
  telefoon: '0525000001',
  bereikbaar: '',
  vervanger_naam: 'Karin Smit',
  vervanger_telefoon: '0525000002',
}

test('wie op de gemeente wacht leest dat de dag die van het besluit is', () => {
  const wat = 'Kijken of de aanvraag volledig is'
  const leest = (lezer: Kant, tot: string, aan_zet: 'gemeente' | 'aanvrager' = 'gemeente') =>
    aanZetWoorden({ aan_zet, wat, tot }, contact, lezer, '2026-12-01').totUitleg
  expect(leest('aanvrager', '2026-12-11')).toBe('nog 10 dagen. Dan moet er een besluit zijn.')
  expect(leest('partner', '2026-12-11')).toBe('nog 10 dagen. Dan moet er een besluit zijn.')
  expect(leest('gemeente', '2026-12-11')).toBe('nog 10 dagen. Dan moet er een besluit zijn.')
  expect(leest('aanvrager', '2026-12-11', 'aanvrager')).toBe('nog 10 dagen')
  expect(leest('aanvrager', '2026-11-30')).toBe('1 dag te laat')
})
