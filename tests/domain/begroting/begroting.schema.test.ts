import { expect, test } from 'vitest'
import { balansVanGetypt } from '../../../app/domain/begroting/getypt.ts'
import { begrotingSchema } from '../../../app/domain/begroting/begroting.schema.ts'
import { fieldErrors } from '../../../app/lib/form-values.ts'

const regel = (over: Record<string, string> = {}) => ({
  soort: 'materiaal',
  omschrijving: 'Koffie',
  bedrag: '12,50',
  ...over,
})
const fouten = (getypt: object) => {
  const gelezen = begrotingSchema.safeParse(getypt)
  return gelezen.success ? {} : fieldErrors(gelezen.error)
}

test('lege regels tellen niet mee en bedragen worden hele centen', () => {
  const { kosten, dekking, gevraagd } = begrotingSchema.parse({
    kosten: [regel({ omschrijving: ' ', bedrag: '' }), regel({ bedrag: '1.250' })],
    gevraagd: '€ 1.250,00',
  })
  expect(kosten).toMatchObject([{ soort: 'materiaal', omschrijving: 'Koffie', bedrag: 125_000 }])
  expect([dekking, gevraagd]).toEqual([[], 125_000])
})

test('een fout staat bij de regel waarin zij is getypt, ook na een lege regel', () => {
  const leeg = regel({ omschrijving: '', bedrag: '' })
  expect(fouten({ kosten: [leeg, regel({ bedrag: '12.50' })] })).toMatchObject({
    'kosten.1.bedrag': { message: expect.stringContaining('12,50 met een komma') },
  })
  expect(fouten({ kosten: [regel({ omschrijving: '' })] })).toHaveProperty([
    'kosten.0.omschrijving',
  ])
})

test('van geld van een andere financier staat erbij of het is toegezegd', () => {
  const ander = { soort: 'andere_financier', omschrijving: 'Fonds', bedrag: '500' }
  expect(fouten({ dekking: [ander] })).toHaveProperty(['dekking.0.status'])
  expect(fouten({ dekking: [{ ...ander, status: 'aangevraagd' }] })).toEqual({})
  expect(fouten({ dekking: [{ ...ander, soort: 'eigen_bijdrage' }] })).toEqual({})
})

test('een soort van de andere kant wordt niet aangenomen', () => {
  expect(fouten({ kosten: [regel({ soort: 'deelnemers' })] })).toHaveProperty(['kosten.0.soort'])
})

test('tijdens het typen telt mee wat al te lezen is', () => {
  const getypt = { kosten: [{ bedrag: '100' }, { bedrag: '12.50' }], gevraagd: '40' }
  expect(balansVanGetypt(getypt)).toMatchObject({
    kosten: 10_000,
    gevraagd: 4_000,
    verschil: 6_000,
  })
  expect(balansVanGetypt(undefined)).toMatchObject({ kosten: 0, inBalans: false })
})

test('aantal keer prijs is het bedrag, half naar boven afgerond', () => {
  const { kosten } = begrotingSchema.parse({
    kosten: [regel({ bedrag: '', aantal: '2,5', prijs: '0,01' })],
  })
  expect(kosten).toMatchObject([{ aantal: 2_500, prijs: 1, bedrag: 3 }])
})

test.each([
  [{ aantal: '3', prijs: '', bedrag: '' }, 'kosten.0.prijs', 'Vul in wat één kost'],
  [{ aantal: '', prijs: '3', bedrag: '' }, 'kosten.0.aantal', 'Vul in hoeveel het er zijn'],
  [{ aantal: '1.000', prijs: '3', bedrag: '' }, 'kosten.0.aantal', 'zonder punt'],
  [{ aantal: '3', prijs: '12.50', bedrag: '' }, 'kosten.0.prijs', '12,50 met een komma'],
  [{ aantal: '0,001', prijs: '0,01', bedrag: '' }, 'kosten.0.prijs', 'minder dan een cent'],
  [{ aantal: '1000000', prijs: '100000000', bedrag: '' }, 'kosten.0.aantal', 'te hoog'],
  [{ aantal: '3', prijs: '10', bedrag: '31' }, 'kosten.0.bedrag', 'Maak het bedrag leeg'],
  [{ aantal: '', prijs: '', bedrag: '' }, 'kosten.0.bedrag', 'Vul een bedrag in'],
])('van %j zegt de regel wat er moet veranderen', (getypt, veld, zin) => {
  expect(fouten({ kosten: [regel(getypt)] })).toMatchObject({
    [veld]: { message: expect.stringContaining(zin) },
  })
})

test('een bedrag dat klopt met aantal keer prijs mag er staan', () => {
  const { kosten } = begrotingSchema.parse({
    kosten: [regel({ aantal: '3', prijs: '10', bedrag: '30,00' })],
  })
  expect(kosten[0]?.bedrag).toBe(3_000)
})

test('uren hebben een omschrijving en een aantal', () => {
  const { uren } = begrotingSchema.parse({
    uren: [{ omschrijving: 'Buren schenken koffie', aantal: '12,5' }, { omschrijving: '' }],
  })
  expect(uren).toEqual([{ omschrijving: 'Buren schenken koffie', aantal: 12_500 }])
  expect(fouten({ uren: [{ omschrijving: 'Buren', aantal: '' }] })).toHaveProperty([
    'uren.0.aantal',
  ])
})

test('geld van een partner typt niemand hier: het staat bij de partner', () => {
  const partner = { soort: 'bijdrage_partner', omschrijving: 'Kerk', bedrag: '500' }
  expect(fouten({ dekking: [partner] })).toHaveProperty(['dekking.0.soort'])
})
