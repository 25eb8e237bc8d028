import { expect, test } from 'vitest'
import {
  datumKort,
  datumLang,
  datumVoluit,
  getal,
  procent,
  tijdstip,
} from '../../app/domain/opmaak.ts'

test('een datum staat er lang, voluit of kort', () => {
  expect(datumLang('2026-11-21')).toBe('zaterdag 21 november 2026')
  expect(datumVoluit('2026-11-21')).toBe('21 november 2026')
  expect(datumKort('2026-11-21')).toBe('21-11-2026')
  expect(datumKort('2027-03-05')).toBe('05-03-2027')
})

test('een tijdstip is dat van de klok in Nederland, in zomer en winter', () => {
  expect(tijdstip(new Date('2026-11-21T13:32:00Z'))).toBe('21 november 2026, 14:32 uur')
  expect(tijdstip(new Date('2026-07-01T12:32:00Z'))).toBe('1 juli 2026, 14:32 uur')
  expect(tijdstip(new Date('2026-11-20T23:05:00Z'))).toBe('21 november 2026, 00:05 uur')
})

test('getallen en delen hebben een komma en punten', () => {
  expect(getal(1234.5)).toBe('1.234,5')
  expect(procent(0.125)).toBe('12,5%')
  expect(procent(1)).toBe('100%')
})
