import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leesPunt, plaatsvraagVan, sleutelVan } from '../../../app/domain/plaats/plaats.ts'

const plek = {
  wijk: 'Oostendorp',
  locatie: 'Dorpshuis',
  locatie_postcode: '8082 AA',
  locatie_huisnummer: '12',
  locatie_woonhuis: false,
}

test('van een woonhuis wordt niets opgezocht', () => {
  expect(plaatsvraagVan('elburg', { ...plek, locatie_woonhuis: true })).toBeNull()
})

test('een adres gaat voor de naam van een gebouw', () => {
  const adres = { soort: 'adres', postcode: '8082 AA', huisnummer: '12' }
  expect(plaatsvraagVan('elburg', plek)).toEqual(adres)
})

test('een gebouw zonder adres ligt in het midden van zijn plaats', () => {
  const zonder = { ...plek, locatie_huisnummer: '' }
  expect(plaatsvraagVan('elburg', zonder)).toEqual({ soort: 'kern', naam: 'Oostendorp' })
})

test.each([
  ['zonder gebouw', { locatie: '' }],
  ['in de hele gemeente', { wijk: 'Hele gemeente' }],
  ['in een andere plaats', { wijk: 'Nunspeet' }],
])('%s is er geen plek om op te zoeken', (_, over) => {
  const zonder = { ...plek, locatie_postcode: '', ...over }
  expect(plaatsvraagVan('elburg', zonder)).toBeNull()
})

test('dezelfde vraag van een andere gemeente is een andere vraag', () => {
  const vraag = { soort: 'kern', naam: 'Voorst' } as const
  expect(sleutelVan('elburg', vraag)).not.toBe(sleutelVan('oude-ijsselstreek', vraag))
})

test('een punt ligt in Nederland of is er niet', () => {
  expect(leesPunt('POINT(5.83452341 52.44789)')).toEqual({ lon: 5.83452341, lat: 52.44789 })
  for (const tekst of ['', 'POINT(5.8)', 'POINT(52.4 5.8)', 'POINT(NaN 52.4)', 'POINT(5.8 52.4);x'])
    expect(leesPunt(tekst), tekst).toBeNull()
  fc.assert(
    fc.property(fc.string(), (tekst) => {
      const punt = leesPunt(tekst)
      expect(punt === null || (punt.lon > 3 && punt.lat > 50)).toBe(true)
    }),
  )
})
