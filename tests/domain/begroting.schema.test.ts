import { expect, test } from 'vitest'
import { balansVanGetypt } from '../../app/domain/begroting/getypt.ts'
import { begrotingSchema } from '../../app/domain/begroting/begroting.schema.ts'
import { fieldErrors } from '../../app/lib/form-values.ts'

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
  expect(kosten).toEqual([{ soort: 'materiaal', omschrijving: 'Koffie', bedrag: 125_000 }])
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
