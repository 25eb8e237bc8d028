import { expect, test } from 'vitest'
import {
  aantalOnafhankelijk,
  afhankelijkheden,
} from '../../../app/domain/samenwerkingsverband/onafhankelijkheid.ts'
import { buildDeelnemer } from './bouw.ts'

const thuis = { postcode: '8081 AA', huisnummer: '1' }
const een = buildDeelnemer({ deelname_id: 'een', naam: 'Noor van Dijk' })
const ander = (over: Parameters<typeof buildDeelnemer>[0]) =>
  buildDeelnemer({ deelname_id: 'ander', naam: 'Hassan Amrani', ...over })
const codes = (...lijst: Parameters<typeof afhankelijkheden>[0]) =>
  afhankelijkheden(lijst).map(({ code }) => code)

test('twee inwoners met een eigen naam, adres en e-mailadres zijn twee partijen', () => {
  expect(afhankelijkheden([een, ander({})])).toEqual([])
  expect(aantalOnafhankelijk([een, ander({})])).toBe(2)
})

test('hetzelfde KVK-nummer is één organisatie, wat er ook bij wordt uitgelegd', () => {
  const vereniging = { soort: 'rechtspersoon', kvk_nummer: '12345678' } as const
  const twee = [
    buildDeelnemer({ deelname_id: 'een', ...vereniging }),
    ander({ ...vereniging, zelfstandigheid: 'Wij zijn een andere afdeling.' }),
  ]
  expect(codes(...twee)).toEqual(['zelfde-organisatie'])
  expect(aantalOnafhankelijk(twee)).toBe(1)
})

test.each(['EEN@example.nl', 'een+vereniging@example.nl'])(
  'het postvak %s is van dezelfde persoon',
  (email) => {
    expect(codes(een, ander({ email }))).toEqual(['zelfde-email'])
  },
)

test.each(['noor van dijk', 'Noor  van Dijk ', 'Nóór van Dijk'])(
  '%s is dezelfde naam en dus één persoon',
  (naam) => {
    expect(codes(een, ander({ naam }))).toEqual(['zelfde-persoon'])
  },
)

test('namen in een ander schrift zijn niet om die reden gelijk', () => {
  expect(codes(ander({ naam: 'نور' }), buildDeelnemer({ naam: 'ليلى' }))).toEqual([])
})

test('wie lid is van een groep, staat niet los van die groep', () => {
  const groep = ander({ soort: 'groep', leden: [{ naam: 'Noor van Dijk', aansprakelijk: true }] })
  expect(codes(een, groep)).toEqual(['zelfde-persoon'])
  expect(codes(groep, een)).toEqual(['zelfde-persoon'])
})

test('hetzelfde adres telt als één partij, tenzij wordt uitgelegd waarom het er twee zijn', () => {
  const buren = [buildDeelnemer({ ...thuis }), ander({ postcode: '8081aa', huisnummer: '1 ' })]
  expect(codes(...buren)).toEqual(['zelfde-adres'])
  expect(aantalOnafhankelijk(buren)).toBe(1)
  const uitgelegd = [buren[0]!, ander({ ...thuis, zelfstandigheid: 'Twee appartementen.' })]
  expect(afhankelijkheden(uitgelegd)[0]?.uitleg).toBe('Twee appartementen.')
  expect(aantalOnafhankelijk(uitgelegd)).toBe(2)
})

test('zonder adres of e-mailadres wordt niemand aan een ander gelijkgesteld', () => {
  const leeg = { email: null, postcode: null, huisnummer: null }
  expect(codes(buildDeelnemer({ ...leeg, naam: 'A' }), ander(leeg))).toEqual([])
})

test('wie via een ander samenhangt, telt samen één keer', () => {
  const keten = [
    buildDeelnemer({ deelname_id: '1', naam: 'A', ...thuis }),
    buildDeelnemer({ deelname_id: '2', naam: 'B', ...thuis, email: 'x@example.nl' }),
    buildDeelnemer({ deelname_id: '3', naam: 'C', email: 'x@example.nl' }),
    buildDeelnemer({ deelname_id: '4', naam: 'D' }),
  ]
  expect(aantalOnafhankelijk(keten)).toBe(2)
})
