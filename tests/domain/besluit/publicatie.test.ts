import { expect, test } from 'vitest'
import { belemmeringenVoorPublicatie } from '../../../app/domain/besluit/publicatie.ts'

const namen = ['Noor van Dijk', 'Hassan Amrani']
const tekst = (samenvatting: string, titel = 'Koffie op de hoek') =>
  belemmeringenVoorPublicatie({ titel, samenvatting }, namen)

test('in het register staat geen naam van een inwoner, voluit of alleen de achternaam', () => {
  expect(tekst('Noor van Dijk schenkt koffie.')).toHaveLength(1)
  expect(tekst('Mevrouw AMRANI schenkt koffie.')).toHaveLength(1)
  expect(tekst('Koffie', 'De tafel van Hassan Amrani')).toHaveLength(1)
})

test('een voornaam of een woord dat op een naam lijkt, mag', () => {
  expect(tekst('Wandelen over de dijken en langs Amranistraat.')).toEqual([])
  expect(tekst('Elke woensdag koffie voor de buurt.')).toEqual([])
})

test('een naam met leestekens wordt gewoon gezocht', () => {
  expect(
    belemmeringenVoorPublicatie({ titel: 'Bij A. (Ab)', samenvatting: '' }, ['A. (Ab)']),
  ).toHaveLength(1)
})
