import { expect, test } from 'vitest'
import {
  belemmeringenVoorToewijzen,
  nietBeoordelen,
  nogTeKiezen,
  type Kandidaat,
  type Zaaktaak,
} from '../../../app/domain/beoordeling/toewijzing.ts'

const kandidaat = (id: string, over: Partial<Kandidaat> = {}): Kandidaat => ({
  id,
  naam: `Beoordelaar ${id}`,
  taken: [],
  bijAanvraag: false,
  geen_belang: null,
  toegewezen: false,
  ...over,
})
const regeling = {
  status: 'volledig',
  verdeelwijze: 'volgorde_van_volledige_ontvangst' as const,
  sluitingsdatum: '2027-12-31',
  beoordelaars: 2,
}
const vandaag = '2026-12-01'
const codes = (gekozen: string[], kandidaten: Kandidaat[], over: Partial<typeof regeling> = {}) =>
  belemmeringenVoorToewijzen(gekozen, kandidaten, { ...regeling, ...over }, vandaag).map(
    ({ code }) => code,
  )

test('twee verschillende mensen zonder band met de aanvraag kunnen beoordelen', () => {
  expect(codes(['a', 'b'], [kandidaat('a'), kandidaat('b')])).toEqual([])
})

test.each(['begeleider', 'bevestiger_evaluatieplan', 'tweede_lezer', 'gemandateerde'] as const)(
  'wie in deze zaak %s is, beoordeelt niet',
  (taak: Zaaktaak) => {
    expect(nietBeoordelen(kandidaat('a', { taken: [taak] }))?.grondslag).toBe('Awb 2:4')
    expect(codes(['a', 'b'], [kandidaat('a', { taken: [taak] }), kandidaat('b')])).toEqual([
      `taak-${taak}`,
    ])
  },
)

test('wie de aanvraag op volledigheid bekeek, kan ook beoordelen', () => {
  expect(nietBeoordelen(kandidaat('a', { taken: ['intake'] }))).toBeNull()
})

test('wie meedoet aan de aanvraag of hielp invullen, beoordeelt niet', () => {
  expect(codes(['a', 'b'], [kandidaat('a', { bijAanvraag: true }), kandidaat('b')])).toEqual([
    'aanvrager',
  ])
})

test('één beoordelaar, driemaal dezelfde of niemand is te weinig', () => {
  const mensen = [kandidaat('a'), kandidaat('b')]
  expect(codes(['a'], mensen)).toEqual(['aantal'])
  expect(codes(['a', 'a', 'a'], mensen)).toEqual(['aantal'])
  expect(codes([], mensen)).toEqual(['aantal'])
})

test('drie beoordelaars is te veel', () => {
  expect(codes(['a', 'b', 'c'], [kandidaat('a'), kandidaat('b'), kandidaat('c')])).toEqual([
    'aantal',
  ])
})

test('na een verklaard belang kiest de coördinator één ander', () => {
  const mensen = [
    kandidaat('a', { toegewezen: true, geen_belang: false }),
    kandidaat('b', { toegewezen: true, geen_belang: true }),
    kandidaat('c'),
  ]
  expect(nogTeKiezen(mensen, 2)).toBe(1)
  expect(codes(['c'], mensen, { status: 'in_beoordeling' })).toEqual([])
  expect(codes(['a'], mensen, { status: 'in_beoordeling' })).toEqual(['belang'])
  expect(codes(['b'], mensen, { status: 'in_beoordeling' })).toEqual(['dubbel'])
})

test('twee beoordelaars zijn genoeg: een derde kan er niet bij', () => {
  const mensen = [
    kandidaat('a', { toegewezen: true }),
    kandidaat('b', { toegewezen: true }),
    kandidaat('c'),
  ]
  expect(codes(['c'], mensen, { status: 'in_beoordeling' })).toEqual(['al-toegewezen'])
})

test('een regeling kan drie beoordelaars vragen', () => {
  const mensen = ['a', 'b', 'c', 'd'].map((id) => kandidaat(id))
  expect(codes(['a', 'b'], mensen, { beoordelaars: 3 })).toEqual(['aantal'])
  expect(codes(['a', 'b', 'c'], mensen, { beoordelaars: 3 })).toEqual([])
})

test('van wie een collega de beoordeling overnam, telt niet meer mee', () => {
  const mensen = [
    kandidaat('a', { toegewezen: true, overgenomen: true }),
    kandidaat('b', { toegewezen: true }),
  ]
  expect(nogTeKiezen(mensen, 2)).toBe(1)
})

test('toewijzen kan niet voordat de aanvraag volledig is of nadat is beoordeeld', () => {
  for (const status of ['ingediend', 'aanvulling_gevraagd', 'beoordeeld', 'besloten'])
    expect(codes(['a', 'b'], [kandidaat('a'), kandidaat('b')], { status })).toEqual([
      'niet-volledig',
    ])
})

test('in een tender begint het beoordelen na de sluitingsdatum', () => {
  const tender = { ...regeling, verdeelwijze: 'tender' as const, sluitingsdatum: '2027-01-15' }
  const mensen = [kandidaat('a'), kandidaat('b')]
  const op = (dag: string) =>
    belemmeringenVoorToewijzen(['a', 'b'], mensen, tender, dag).map(({ code }) => code)
  expect(op('2027-01-15')).toEqual(['tender-open'])
  expect(op('2027-01-16')).toEqual([])
})

test('wie geen beoordelaar van deze gemeente is, kan niet worden gekozen', () => {
  expect(codes(['a', 'x'], [kandidaat('a')])).toEqual(['geen-beoordelaar'])
})
