import { expect, test } from 'vitest'
import { belemmeringenVoorPublicatie, zonderNamen } from '../../../app/domain/besluit/publicatie.ts'

const namen = ['Noor van Dijk', 'Hassan Amrani']
const tekst = (samenvatting: string, titel = 'Koffie op de hoek') =>
  belemmeringenVoorPublicatie({ titel, samenvatting }, namen)

test('in het register staat geen naam van een inwoner, voluit of alleen de achternaam', () => {
  expect(tekst('Noor van Dijk schenkt koffie.')).toHaveLength(1)
  expect(tekst('Mevrouw AMRANI schenkt koffie.')).toHaveLength(1)
  expect(tekst('Koffie', 'De tafel van Hassan Amrani')).toHaveLength(1)
})

test('een woord dat op een naam lijkt, mag', () => {
  expect(tekst('Wandelen over de dijken en langs Amranistraat.')).toEqual([])
  expect(tekst('Elke woensdag koffie voor de buurt.')).toEqual([])
})

test('een naam met leestekens wordt gewoon gezocht', () => {
  expect(
    belemmeringenVoorPublicatie({ titel: 'Bij A. (Ab)', samenvatting: '' }, ['A. (Ab)']),
  ).toHaveLength(1)
})

test('een voornaam is een naam als hij zo is geschreven', () => {
  expect(tekst('Hassan bakt brood.')).toHaveLength(1)
  expect(tekst('Rozen en noor en wilg.', 'Tuin')).toEqual([])
})

test('de les telt mee', () => {
  const les = 'Zonder Noor was het niet gelukt.'
  expect(belemmeringenVoorPublicatie({ titel: 'T', samenvatting: 'S', les }, namen)).toHaveLength(1)
})

test('wat niemand naleest verschijnt zonder namen', () => {
  expect(zonderNamen('Noor van Dijk en Hassan, en mevrouw Amrani', namen)).toBe(
    '… en …, en mevrouw …',
  )
  expect(zonderNamen('Deelnemers die iemand leerden kennen', namen)).toBe(
    'Deelnemers die iemand leerden kennen',
  )
})
