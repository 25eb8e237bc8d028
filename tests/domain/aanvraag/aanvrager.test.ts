import { expect, test } from 'vitest'
import { aanvragerSchema } from '../../../app/domain/partij/aanvrager.schema.ts'
import { fieldErrors } from '../../../app/lib/form-values.ts'

const adres = ['straat', 'huisnummer', 'postcode', 'plaats']

test.each([
  ['natuurlijk_persoon', ['naam', ...adres]],
  ['groep', ['naam', 'leden', ...adres]],
  ['rechtspersoon', ['naam', 'kvk_nummer', 'organisatiesoort', ...adres]],
])('wat er mist bij %s staat in de volgorde van de vragen', (soort, vragen) => {
  const leeg = aanvragerSchema.safeParse({ soort })
  expect(Object.keys(fieldErrors(leeg.error!))).toEqual(vragen)
})
