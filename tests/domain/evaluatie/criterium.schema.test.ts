import { expect, test } from 'vitest'
import {
  akkoordSchema,
  criteriumSchema,
  tegenvoorstelSchema,
} from '../../../app/domain/evaluatiecriterium/criterium.schema.ts'
import { getypt, parseGetal } from '../../../app/domain/evaluatiecriterium/getal.ts'

const getypte = {
  doel: 'Buren kennen elkaar',
  soort: 'outcome',
  indicator: 'Deelnemers die iemand leerden kennen',
  eenheid: 'van de 10',
  richting: 'hoger',
  nulwaarde: '2,5',
  nulmeting_op: '2027-03-01',
  nulmeting_bron: 'Vragen aan de deur',
  streefwaarde: '1.250',
  streefdatum: '2027-12-01',
  meetinstrument: 'Drie vragen',
  wie_meet: 'De vereniging',
  minuten: '60',
  leren: 'Wie komt niet?',
  toelichting: '',
}
const fouten = (over: Record<string, string>) => {
  const gelezen = criteriumSchema.safeParse({ ...getypte, ...over })
  return gelezen.success ? [] : gelezen.error.issues.map(({ path }) => path.join('.'))
}

test.each([
  ['12,5', 12.5],
  ['1.250', 1250],
  ['1.250,75', 1250.75],
  ['0', 0],
  ['-3', -3],
  ['−3,5', -3.5],
  ['12.5', null],
  ['1.25', null],
  ['12,5%', null],
  ['1e3', null],
  ['twaalf', null],
  ['12,3456', null],
  ['9999999999', null],
])('het getal %s wordt gelezen als %s', (typed, waarde) => {
  expect(parseGetal(typed)).toBe(waarde)
})

test('een getal komt terug zoals iemand het typt', () => {
  expect([getypt(12.5), getypt(-3), getypt(null)]).toEqual(['12,5', '-3', ''])
})

test('een ingevuld formulier wordt een criterium', () => {
  expect(criteriumSchema.parse(getypte)).toMatchObject({
    nulwaarde: 2.5,
    streefwaarde: 1250,
    minuten: 60,
  })
})

test('alleen doel, soort en indicator moeten er zijn', () => {
  const { doel, soort, indicator } = getypte
  expect(criteriumSchema.parse({ doel, soort, indicator })).toMatchObject({
    richting: 'geen',
    nulwaarde: null,
    streefdatum: null,
    minuten: null,
    leren: '',
  })
  expect(fouten({ doel: ' ', indicator: '' })).toEqual(['doel', 'indicator'])
})

test('een getal met een punt vraagt om een komma', () => {
  expect(fouten({ nulwaarde: '12.5' })).toEqual(['nulwaarde'])
})

test('wie het beginpunt niet weet, vult het niet ook in', () => {
  expect(fouten({ nulwaarde_onbekend: 'ja' })).toEqual(['nulwaarde'])
  expect(fouten({ nulwaarde_onbekend: 'ja', nulwaarde: '' })).toEqual([])
})

test('een verhaal houdt geen getallen over van een eerdere keuze', () => {
  expect(criteriumSchema.parse({ ...getypte, soort: 'verhaal', nulwaarde: '12.5' })).toMatchObject({
    eenheid: '',
    richting: 'geen',
    nulwaarde: null,
    nulmeting_op: null,
    streefwaarde: null,
    streefdatum: '2027-12-01',
    meetinstrument: 'Drie vragen',
  })
})

test('een antwoord zegt op welke versie het antwoordt', () => {
  expect(tegenvoorstelSchema.parse({ ...getypte, _versie: '3' })._versie).toBe(3)
  expect(tegenvoorstelSchema.safeParse(getypte).success).toBe(false)
  expect(akkoordSchema.safeParse({ _versie: '0' }).success).toBe(false)
})
