import { expect, test } from 'vitest'
import {
  belemmeringenVoorAntwoord,
  type TeBeantwoorden,
} from '../../../app/domain/samenwerkingsverband/antwoord.ts'

const nu = new Date('2026-12-01T09:00:00Z')
const later = new Date('2026-12-02T09:00:00Z')
const partner: TeBeantwoorden = {
  status: 'concept',
  gelezen: 'tekst-2',
  laatste: 'tekst-2',
  staatErin: true,
  namens: null,
  voor: 'partij-2',
  rol: 'partner',
  eerder: null,
  uitgenodigd_op: nu,
}
const codes = (over: Partial<TeBeantwoorden>) =>
  belemmeringenVoorAntwoord({ ...partner, ...over }).map(({ code }) => code)

test('een partner beantwoordt de laatst voorgelegde tekst, ook met een eigen account', () => {
  expect(codes({})).toEqual([])
  expect(codes({ namens: 'partij-2', uitgenodigd_op: null })).toEqual([])
})

test('niemand antwoordt voor een ander: niet de penvoerder en niet een andere partner', () => {
  expect(codes({ namens: 'partij-1' })).toEqual(['voor-een-ander'])
  expect(codes({ rol: 'penvoerder', namens: 'partij-2' })).toEqual(['voor-een-ander'])
})

test('wie een oudere tekst las, leest eerst de nieuwe', () => {
  expect(codes({ gelezen: 'tekst-1' })).toEqual(['nieuwere-tekst'])
  expect(codes({ gelezen: '', laatste: null })).toEqual(['nieuwere-tekst'])
})

test('wie later bij de aanvraag kwam, wacht op een tekst met de eigen naam erin', () => {
  expect(codes({ staatErin: false })).toEqual(['niet-in-tekst'])
})

test('niemand antwoordt twee keer op dezelfde tekst', () => {
  expect(codes({ eerder: { uitkomst: 'bevestigd', moment: nu }, uitgenodigd_op: later })).toEqual([
    'al-bevestigd',
  ])
  expect(codes({ eerder: { uitkomst: 'afgewezen', moment: nu } })).toEqual(['al-afgewezen'])
})

test('na een afwijzing en een nieuwe uitnodiging kan een partner alsnog bevestigen', () => {
  const eerder = { uitkomst: 'afgewezen', moment: nu } as const
  expect(codes({ eerder, uitgenodigd_op: later })).toEqual([])
  expect(codes({ eerder, uitgenodigd_op: null })).toEqual(['al-afgewezen'])
})

test.each(['besloten', 'verleend', 'geweigerd', 'ingetrokken_door_aanvrager', 'gesloten'])(
  'bij een aanvraag die %s is, valt niets meer te bevestigen',
  (status) => {
    expect(codes({ status })).toEqual(['te-laat'])
  },
)
