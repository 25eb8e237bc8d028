import { expect, test } from 'vitest'
import {
  plekInLijst,
  standVanEigen,
  voortgang,
  type Eigen,
} from '../../../app/domain/beoordeling/mijn-lijst.ts'

const eigen = (nummer: string, over: Partial<Eigen> = {}): Eigen => ({
  nummer,
  regeling_versie_id: 'ronde',
  afgerond_op: null,
  geen_belang: true,
  versie: 0,
  ...over,
})
const klaar = { afgerond_op: new Date(0) }

test('een beoordelaar ziet hoe ver de ronde is; waar een belang is telt niet mee', () => {
  const lijst = [eigen('1', klaar), eigen('2'), eigen('3', { geen_belang: false })]
  expect(voortgang(lijst)).toEqual({ klaar: 1, totaal: 2 })
})

test('vorige en volgende blijven binnen de ronde, in de volgorde van de nummers', () => {
  const lijst = [eigen('3'), eigen('1', klaar), eigen('2', { regeling_versie_id: 'anders' })]
  expect(plekInLijst(lijst, '1')).toEqual({
    plek: 1,
    klaar: 1,
    totaal: 2,
    vorige: null,
    volgende: '3',
  })
  expect(plekInLijst(lijst, '3')).toMatchObject({ plek: 2, vorige: '1', volgende: null })
  expect(plekInLijst(lijst, '9')).toBeNull()
})

test('de stand zegt wat er eerst moet', () => {
  const naam = (over: Partial<Eigen>) => standVanEigen(eigen('1', over)).naam
  expect(naam({ geen_belang: null })).toBe('Verklaar eerst of u een belang hebt')
  expect(naam({})).toBe('Nog niet begonnen')
  expect(naam({ versie: 2 })).toBe('Begonnen')
  expect(naam(klaar)).toBe('Afgerond')
  expect(naam({ geen_belang: false })).toBe('U hebt een belang')
})
