import { expect, test } from 'vitest'
import { bron, buildAansluiting, toets } from './bouw.ts'

const een = { minimaal: 1 }

test('wie een onderdeel kiest en motiveert, sluit aan bij het plan', () => {
  const bevinding = toets('aansluiting', een, { aansluitingen: [buildAansluiting()] })
  expect(bevinding).toMatchObject({ voorwaarde: 'v', uitkomst: 'voldoet', bron, wat_helpt: null })
  expect(bevinding.bewijs).toEqual([
    { onderdeel: 'aansluiting', tekst: '2 Inclusiviteit: Iedereen uit de straat is welkom.' },
  ])
})

test('wie niets koos, leest wat te doen', () => {
  expect(toets('aansluiting', een)).toMatchObject({
    uitkomst: 'nog_niet',
    wat_helpt:
      'Kies ten minste één onderdeel van het plan en schrijf op wat uw idee daaraan bijdraagt.',
  })
})

test('een keuze zonder motivering telt niet mee', () => {
  const aansluitingen = [buildAansluiting({ motivering: '  ' })]
  const bevinding = toets('aansluiting', een, { aansluitingen })
  expect(bevinding.uitkomst).toBe('nog_niet')
  expect(bevinding.wat_helpt).toContain('Schrijf bij Inclusiviteit op')
})

test('een tweede keuze zonder motivering is een waarschuwing', () => {
  const zonder = buildAansluiting({ kort: 'Vergrijzing', motivering: '' })
  const bevinding = toets('aansluiting', een, { aansluitingen: [buildAansluiting(), zonder] })
  expect(bevinding.uitkomst).toBe('voldoet')
  expect(bevinding.wat_helpt).toContain('Vergrijzing')
})

test('een trede of bekostigingsvorm zegt niet waaraan een idee bijdraagt', () => {
  const aansluitingen = [
    buildAansluiting({ soort: 'trede' }),
    buildAansluiting({ soort: 'bekostigingsvorm' }),
  ]
  expect(toets('aansluiting', een, { aansluitingen }).uitkomst).toBe('nog_niet')
})

test('een uitleg die op het plan lijkt, vraagt om een oordeel en zegt wat helpt', () => {
  const aansluitingen = [buildAansluiting({ motivering: 'Iedere inwoner telt mee.' })]
  expect(toets('aansluiting', een, { aansluitingen })).toMatchObject({
    uitkomst: 'oordeel_nodig',
    wat_helpt:
      'Inclusiviteit: Deze uitleg lijkt op de tekst van het plan. Schrijf in eigen woorden wat úw idee doet.',
  })
})

test('onze eigen uitleg van een onderdeel overnemen zegt ook nog niets over het idee', () => {
  const toelichting = 'Uw idee haalt drempels weg of brengt mensen bij elkaar.'
  const aansluitingen = [buildAansluiting({ toelichting, motivering: toelichting })]
  expect(toets('aansluiting', een, { aansluitingen }).uitkomst).toBe('oordeel_nodig')
})

test('dezelfde uitleg bij twee keuzes telt één keer, en dat wordt vriendelijk gezegd', () => {
  const aansluitingen = [buildAansluiting(), buildAansluiting({ kort: 'Vergrijzing' })]
  const bevinding = toets('aansluiting', een, { aansluitingen })
  expect(bevinding.uitkomst).toBe('voldoet')
  expect(bevinding.wat_helpt).toBe(
    'Inclusiviteit en Vergrijzing: Hier staat hetzelfde. Schrijf bij elk onderdeel wat uw idee juist daaraan doet.',
  )
  expect(toets('aansluiting', { minimaal: 2 }, { aansluitingen }).uitkomst).toBe('oordeel_nodig')
})

test('een paar losse woorden weigeren niets, maar een mens kijkt ernaar', () => {
  const aansluitingen = [buildAansluiting({ motivering: 'Past goed' })]
  const { uitkomst, wat_helpt } = toets('aansluiting', een, { aansluitingen })
  expect(uitkomst).toBe('oordeel_nodig')
  expect(wat_helpt).toContain('Schrijf in een hele zin')
})

test('naast een goede uitleg is een zwakke alleen een aanwijzing', () => {
  const zwak = buildAansluiting({ kort: 'Vergrijzing', motivering: 'Past ook' })
  const bevinding = toets('aansluiting', een, { aansluitingen: [buildAansluiting(), zwak] })
  expect(bevinding.uitkomst).toBe('voldoet')
  expect(bevinding.wat_helpt).toMatch(/^Vergrijzing: /)
})
