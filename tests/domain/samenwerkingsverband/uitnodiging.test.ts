import { expect, test } from 'vitest'
import {
  belemmeringenVoorUitnodigen,
  eindeUitnodiging,
  uitnodigingstand,
} from '../../../app/domain/samenwerkingsverband/uitnodiging.ts'

const nu = new Date('2026-12-01T09:00:00Z')
const na = (seconden: number) => new Date(nu.getTime() + seconden * 1000)
const uitnodiging = {
  aangemaakt_op: nu,
  verloopt_op: eindeUitnodiging(nu),
  beantwoord_op: null,
  ingetrokken_op: null,
}
const dertigDagen = 30 * 86_400

test('een uitnodiging is dertig dagen geldig en geen seconde langer', () => {
  expect(uitnodigingstand(uitnodiging, na(dertigDagen - 1))).toBe('open')
  expect(uitnodigingstand(uitnodiging, na(dertigDagen))).toBe('verlopen')
  expect(uitnodigingstand(uitnodiging, na(dertigDagen + 1))).toBe('verlopen')
})

test('een beantwoorde of ingetrokken uitnodiging werkt niet meer', () => {
  expect(uitnodigingstand({ ...uitnodiging, beantwoord_op: nu }, nu)).toBe('beantwoord')
  expect(uitnodigingstand({ ...uitnodiging, ingetrokken_op: nu }, nu)).toBe('ingetrokken')
})

const partner = {
  naam: 'Speeltuinvereniging',
  email: 'club@example.nl',
  stand: 'nog_geen_antwoord',
  status: 'concept',
  uitnodigingen: [],
} as const
const codes = (over: object, moment = nu) =>
  belemmeringenVoorUitnodigen({ ...partner, ...over }, moment).map(({ code }) => code)

test('een partner zonder e-mailadres of die al bevestigde, wordt niet uitgenodigd', () => {
  expect(codes({})).toEqual([])
  expect(codes({ email: null })).toEqual(['geen-email'])
  expect(codes({ stand: 'bevestigd' })).toEqual(['al-bevestigd'])
  expect(codes({ stand: 'afgewezen' })).toEqual([])
})

test('een partner krijgt hoogstens drie uitnodigingen in een etmaal', () => {
  const uitnodigingen = [{ aangemaakt_op: nu }, { aangemaakt_op: nu }, { aangemaakt_op: nu }]
  expect(codes({ uitnodigingen })).toEqual(['te-vaak'])
  expect(codes({ uitnodigingen }, na(86_400))).toEqual([])
})
