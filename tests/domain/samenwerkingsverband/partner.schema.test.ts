import { expect, test } from 'vitest'
import { partnerSchema } from '../../../app/domain/samenwerkingsverband/partner.schema.ts'
import { fieldErrors } from '../../../app/lib/form-values.ts'

const getypt = {
  soort: 'rechtspersoon',
  naam: ' Speeltuinvereniging  De Hoek ',
  kvk_nummer: '1234 5678',
  organisatiesoort: 'vereniging',
  taak: 'Zet koffie',
  bijdrage_geld: '1.250,00',
  bijdrage_uren: '',
  bijdrage_natura: 'een zaal',
  email: 'Club@Example.nl',
}
const fouten = (over: object) => {
  const gelezen = partnerSchema.safeParse({ ...getypt, ...over })
  return gelezen.success ? {} : fieldErrors(gelezen.error)
}

test('een organisatie heeft een KVK-nummer en een soort', () => {
  expect(partnerSchema.parse(getypt)).toMatchObject({
    naam: 'Speeltuinvereniging De Hoek',
    kvk_nummer: '12345678',
    bijdrage_geld: 125_000,
    bijdrage_uren: 0,
    email: 'club@example.nl',
    postcode: null,
  })
  expect(Object.keys(fouten({ kvk_nummer: '', organisatiesoort: undefined, naam: '' }))).toEqual([
    'naam',
    'kvk_nummer',
    'organisatiesoort',
  ])
})

test.each(['groep', 'natuurlijk_persoon'])(
  'van een %s wordt geen KVK-nummer bewaard, ook als het wordt meegestuurd',
  (soort) => {
    const partner = partnerSchema.parse({ ...getypt, soort })
    expect([partner.kvk_nummer, partner.organisatiesoort]).toEqual([null, null])
  },
)

test('zonder keuze van de soort zegt het formulier wat te doen', () => {
  expect(fouten({ soort: undefined })).toEqual({
    soort: { type: 'invalid_union', message: 'Kies wie uw partner is' },
  })
})

test('een bijdrage mag leeg blijven, maar een verkeerd bedrag wordt niet geraden', () => {
  expect(fouten({ bijdrage_geld: '12.50' }).bijdrage_geld?.message).toMatch(/met een komma/)
  expect(fouten({ bijdrage_uren: 'tien' }).bijdrage_uren?.message).toMatch(/heel getal/)
})
