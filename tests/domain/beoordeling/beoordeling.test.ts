import { expect, test } from 'vitest'
import {
  belemmeringenVoorAfronden,
  naastElkaar,
  type Oordeel,
} from '../../../app/domain/beoordeling/beoordeling.ts'

const voorwaarden = [
  { sleutel: 'v1', titel: 'Aansluiting' },
  { sleutel: 'v2', titel: 'Samenwerkingsverband' },
]
const criteria = [{ sleutel: 'leren', titel: 'Leren' }]
const oordeel = (voorwaarde: string, over: Partial<Oordeel> = {}): Oordeel => ({
  voorwaarde,
  oordeel: 'voldoet',
  bevinding: 'voldoet',
  reden: 'Dat staat in het plan.',
  ...over,
})
const compleet = {
  afgerond_op: null,
  oordelen: [oordeel('v1'), oordeel('v2')],
  scores: [{ criterium: 'leren', score: 0, reden: 'Er is geen vraag.' }],
}
const codes = (over: object) =>
  belemmeringenVoorAfronden({ ...compleet, ...over }, voorwaarden, criteria).map(({ code }) => code)

test('een beoordeling met overal een oordeel en een reden kan worden afgerond, ook met score nul', () => {
  expect(codes({})).toEqual([])
})

test('zonder oordeel, zonder reden of zonder score kan een beoordeling niet worden afgerond', () => {
  expect(codes({ oordelen: [oordeel('v1')] })).toEqual(['mist-v2'])
  expect(codes({ oordelen: [oordeel('v1', { oordeel: null }), oordeel('v2')] })).toEqual([
    'mist-v1',
  ])
  expect(codes({ oordelen: [oordeel('v1'), oordeel('v2', { reden: '' })] })).toEqual(['mist-v2'])
  expect(codes({ scores: [] })).toEqual(['mist-leren'])
  expect(codes({ scores: [{ criterium: 'leren', score: 60, reden: '' }] })).toEqual(['mist-leren'])
  expect(codes({ scores: [{ criterium: 'leren', score: null, reden: 'Hm' }] })).toEqual([
    'mist-leren',
  ])
})

test('wat is afgerond, wordt niet nog eens afgerond', () => {
  expect(codes({ afgerond_op: new Date('2026-12-01') })).toEqual(['al-afgerond'])
})

test('verschillen de beoordelaars, dan is er geen gezamenlijk oordeel', () => {
  const een = { naam: 'Een', oordelen: [oordeel('v1'), oordeel('v2')] }
  const twee = {
    naam: 'Twee',
    oordelen: [oordeel('v1'), oordeel('v2', { oordeel: 'voldoet_niet' })],
  }
  const [v1, v2] = naastElkaar([een, twee], voorwaarden)
  expect(v1?.oordeel).toBe('voldoet')
  expect(v2?.oordeel).toBeNull()
  expect(v2?.meningen.map(({ naam, oordeel: gevonden }) => [naam, gevonden])).toEqual([
    ['Een', 'voldoet'],
    ['Twee', 'voldoet_niet'],
  ])
})
