import { expect, test } from 'vitest'
import { tijdlijn, type Verloop } from '../../../app/domain/aanvraag/tijdlijn.ts'

const verloop = (over: Partial<Verloop> = {}): Verloop => ({
  status: 'ingediend',
  ingediend_op: '2026-12-01',
  aanvulling_gevraagd_op: null,
  aangevuld_op: null,
  volledig_op: null,
  uiterste_datum: '2027-01-26',
  bekendgemaakt_op: null,
  start_op: '2027-03-01',
  eind_op: '2027-12-31',
  gerapporteerd_op: null,
  vastgesteld_op: null,
  ingetrokken_op: null,
  ...over,
})
const stappen = (over?: Partial<Verloop>) =>
  tijdlijn(verloop(over)).map(({ titel, stand }) => `${stand}: ${titel}`)

test('na indiening kijkt de gemeente, en het besluit heeft een uiterste datum', () => {
  expect(tijdlijn(verloop()).at(-1)).toEqual({
    titel: 'Besluit',
    datum: 'Uiterlijk 26 januari 2027',
    tekst: 'Moet de gemeente op u wachten? Dan schuift deze dag op.',
    stand: 'straks',
  })
  expect(stappen()[1]).toBe('nu: De gemeente kijkt of alles er is')
  expect(tijdlijn(verloop({ status: 'in_beoordeling' })).at(-1)?.tekst).toBeUndefined()
})

test('zolang de termijn stilstaat is de datum van het besluit niet bekend', () => {
  const wacht = { status: 'aanvulling_gevraagd', uiterste_datum: null } as const
  expect(tijdlijn(verloop(wacht)).at(-1)?.datum).toContain('als de termijn weer loopt')
  expect(stappen(wacht)).toContain('nu: Wachten op uw aanvulling')
})

test('zolang de gemeente op een aanvulling wacht, staat bij de dag van het besluit dat zij opschuift (Awb 4:15)', () => {
  const gevraagd = { status: 'aanvulling_gevraagd', aanvulling_gevraagd_op: '2026-12-08' } as const
  expect(tijdlijn(verloop(gevraagd)).at(-1)?.tekst).toBe(
    'De tijd staat nu stil. Stuurt u de aanvulling eerder, dan is ook deze dag eerder.',
  )
})

test('wie de aanvulling heeft verstuurd, leest dat de gemeente haar bekijkt', () => {
  const gestuurd = {
    status: 'aanvulling_gevraagd',
    aanvulling_gevraagd_op: '2026-12-08',
    aangevuld_op: '2026-12-10',
  } as const
  expect(stappen(gestuurd)).toContain('nu: De gemeente bekijkt uw aanvulling')
  expect(stappen({ ...gestuurd, aanvulling_gevraagd_op: '2026-12-14' })).toContain(
    'nu: Wachten op uw aanvulling',
  )
})

test('een genomen besluit dat nog niet is verstuurd blijft onbekend', () => {
  const zonder = stappen({ status: 'in_beoordeling', volledig_op: '2026-12-03' })
  expect(stappen({ status: 'besloten', volledig_op: '2026-12-03' })).toEqual(zonder)
  expect(stappen({ status: 'voorstel', volledig_op: '2026-12-03' })).toEqual(zonder)
})

test('na een toekenning volgen uitvoering, verslag en vaststelling', () => {
  const verleend = { status: 'verleend', bekendgemaakt_op: '2027-01-20' } as const
  expect(stappen(verleend).slice(-2)).toEqual(['nu: U voert uw plan uit', 'straks: Vaststelling'])
  const verslag = {
    ...verleend,
    status: 'vaststelling_aangevraagd',
    gerapporteerd_op: '2028-01-10',
  }
  expect(stappen(verslag as Partial<Verloop>).at(-1)).toBe('nu: De gemeente kijkt na')
})

test('na een weigering of een intrekking houdt het op', () => {
  expect(stappen({ status: 'geweigerd', bekendgemaakt_op: '2027-01-20' }).at(-1)).toBe(
    'geweest: Het besluit is verstuurd',
  )
  const ingetrokken = {
    status: 'ingetrokken_door_aanvrager',
    ingetrokken_op: '2026-12-05',
  } as const
  expect(stappen(ingetrokken)).toEqual([
    'geweest: U hebt de aanvraag ingediend',
    'geweest: U hebt de aanvraag ingetrokken',
  ])
})
