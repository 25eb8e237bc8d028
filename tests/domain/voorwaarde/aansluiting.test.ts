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
