import { expect, test } from 'vitest'
import { isGeldig, periodeVan } from '../../../app/domain/plan/periode.ts'
import { aantalVan, kopVan } from '../../../app/domain/plan/soort.ts'
import { chipVan, plaatsVan, vindplaats } from '../../../app/domain/plan/verwijzing.ts'

test('een onderdeel is overal te herkennen aan nummer, korte naam, plaats en adres', () => {
  const ambitie = {
    sleutel: 'elburg-2016/spoor-2/ambitie-3',
    nummer: '2.3',
    kort: 'Passende hulp als één geheel',
  }
  expect(chipVan(ambitie)).toEqual({
    nummer: '2.3',
    naam: 'Passende hulp als één geheel',
    plaats: 5,
    to: '/plannen/elburg-2016#spoor-2/ambitie-3',
  })
})

test.each([
  ['elburg-2016/spoor-1/ambitie-4/effect-2', 'elburg-2016/spoor-1/ambitie-4'],
  ['leusden-2016/programmalijn-2/doelstelling-5', 'leusden-2016/programmalijn-2'],
  ['elburg-2024/niveau-3/programma-12', 'elburg-2024/niveau-3'],
])('%s heeft de kleur van %s', (kind, ouder) => {
  expect(plaatsVan(kind)).toBe(plaatsVan(ouder))
})

test('de ambities van een spoor hebben elk een eigen kleur', () => {
  const plaatsen = [1, 2, 3, 4, 5, 6].map((n) => plaatsVan(`elburg-2016/spoor-2/ambitie-${n}`))
  expect(new Set(plaatsen).size).toBe(6)
})

test('na de achtste kleur begint het palet opnieuw', () => {
  expect(plaatsVan('elburg-2016/uitgangspunt-9')).toBe(1)
})

test.each([
  ['2.1', '§ 2.1'],
  ['6', 'hoofdstuk 6'],
  ['3, Sociale basis', 'hoofdstuk 3, Sociale basis'],
  ['II, Onze organisatorische kaders', 'hoofdstuk II, Onze organisatorische kaders'],
  ['Inleiding, noot 1', 'Inleiding, noot 1'],
])('de vindplaats %s wordt geschreven als: %s', (paragraaf, geschreven) => {
  expect(vindplaats(paragraaf)).toBe(geschreven)
})

test('een plan zonder einddatum geldt nog', () => {
  const zonder = { van: '2017-01-01', tot: null }
  expect([periodeVan(zonder), isGeldig(zonder, '2026-12-01')]).toEqual(['Vanaf 2017', true])
})

test('een plan geldt tot en met de laatste dag', () => {
  const plan = { van: '2024-01-01', tot: '2031-12-31' }
  const dagen = ['2023-12-31', '2024-01-01', '2031-12-31', '2032-01-01']
  expect(dagen.map((dag) => isGeldig(plan, dag))).toEqual([false, true, true, false])
  expect(periodeVan(plan)).toBe('2024 tot en met 2031')
})

test('één onderdeel staat in het enkelvoud', () => {
  expect([aantalVan('thema', 1), aantalVan('programma', 68)]).toEqual(['1 thema', '68 programma’s'])
})

test('een groep die wij niet kennen, krijgt toch een kop', () => {
  expect(kopVan('kader', 'vrijwilliger')).toBe('Kaders: vrijwilliger')
})
