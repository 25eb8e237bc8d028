import { expect, test } from 'vitest'
import { gegevenScores, tellendeScores } from '../../../app/domain/beoordeling/beoordeling.ts'
import {
  belemmeringenVoorAkkoord,
  belemmeringenVoorGesprek,
  ontbreektConsensus,
  uitkomstVan,
  verschillen,
  type Gesprek,
} from '../../../app/domain/beoordeling/consensus.ts'
import { standaardschaal, telwijzeInWoorden } from '../../../app/domain/beoordeling/schaal.ts'
import { schaalSchema } from '../../../app/domain/beoordeling/schaal.schema.ts'
import { totaalscore } from '../../../app/domain/beoordeling/score.ts'

const criteria = [
  { sleutel: 'meerwaarde', titel: 'Meerwaarde', gewicht: 60 },
  { sleutel: 'draagvlak', titel: 'Draagvlak', gewicht: 40 },
]
const gaf = (id: string, naam: string, meerwaarde: number, draagvlak: number) => ({
  id,
  naam,
  scores: [
    { criterium: 'meerwaarde', score: meerwaarde, reden: 'Zo zie ik het.' },
    { criterium: 'draagvlak', score: draagvlak, reden: 'Zo zie ik het.' },
  ],
})
const anne = gaf('a', 'Anne', 40, 80)
const bas = gaf('b', 'Bas', 80, 80)
const samen = [anne, bas]
const stand = {
  status: 'beoordeeld',
  vast: false,
  beoordelingen: samen,
  criteria,
  schaal: standaardschaal,
}
const opZestig: Gesprek = [
  {
    criterium: 'meerwaarde',
    score: 60,
    reden: '',
    redenen: [
      { beoordeling_id: 'a', reden: 'De brief van de huisarts had ik niet gezien.' },
      { beoordeling_id: 'b', reden: 'De groep is kleiner dan ik dacht.' },
    ],
  },
]
const codes = (over: Partial<typeof stand> & { gesprek: Gesprek }) =>
  belemmeringenVoorGesprek({ ...stand, ...over }).map(({ tekst }) => tekst)

test('het gesprek gaat alleen over wat verschilt', () => {
  expect(verschillen(samen, criteria).map(({ sleutel }) => sleutel)).toEqual(['meerwaarde'])
  expect(codes({ gesprek: opZestig, beoordelingen: [bas, bas] })).toEqual([
    'De beoordelaars gaven overal dezelfde score. Er is niets te bespreken.',
  ])
})

test('wie opschuift zegt waarom, van wat en naar wat', () => {
  expect(codes({ gesprek: opZestig })).toEqual([])
  expect(uitkomstVan(opZestig, samen, criteria).stappen).toEqual([
    {
      beoordeling_id: 'a',
      criterium: 'meerwaarde',
      van: 40,
      naar: 60,
      reden: opZestig[0]!.redenen[0]!.reden,
    },
    {
      beoordeling_id: 'b',
      criterium: 'meerwaarde',
      van: 80,
      naar: 60,
      reden: opZestig[0]!.redenen[1]!.reden,
    },
  ])
  const zonder = opZestig.map((een) => ({ ...een, redenen: een.redenen.slice(0, 1) }))
  expect(codes({ gesprek: zonder })).toEqual([
    'Meerwaarde: schrijf op waarom Bas van 80 naar 60 gaat.',
  ])
})

test('wie bij de eigen score blijft, hoeft niets te zeggen', () => {
  const gesprek = [{ ...opZestig[0]!, score: 80, redenen: [opZestig[0]!.redenen[0]!] }]
  expect(codes({ gesprek })).toEqual([])
  expect(uitkomstVan(gesprek, samen, criteria).stappen).toHaveLength(1)
})

test('blijven zij verschillen, dan staat er waarom en verandert er niets', () => {
  const oneens = { criterium: 'meerwaarde', score: null, reden: '', redenen: [] }
  expect(codes({ gesprek: [oneens] })).toEqual([
    'Meerwaarde: schrijf op waarom u het niet eens wordt.',
  ])
  const gesprek = [{ ...oneens, reden: 'Wij lezen het plan anders.' }]
  expect(codes({ gesprek })).toEqual([])
  expect(uitkomstVan(gesprek, samen, criteria)).toEqual({
    scores: [
      { criterium: 'meerwaarde', score: null, reden: 'Wij lezen het plan anders.' },
      { criterium: 'draagvlak', score: 80, reden: '' },
    ],
    stappen: [],
  })
})

test('de uitkomst is een score van de schaal', () => {
  expect(codes({ gesprek: [{ ...opZestig[0]!, score: 70 }] })).toEqual([
    'Meerwaarde: kies een score uit 0, 40, 60, 80, 100.',
  ])
  expect(codes({ gesprek: [] })).toEqual(['Meerwaarde: kies waar u samen op uitkomt.'])
})

test('na de volgorde, het voorstel of het akkoord van allen verandert de uitkomst niet', () => {
  for (const status of ['in_beoordeling', 'gerangschikt', 'voorstel', 'besloten'])
    expect(codes({ gesprek: opZestig, status })).toHaveLength(1)
  expect(codes({ gesprek: opZestig, vast: true })).toEqual([
    'De beoordelaars zijn het al eens. Dat verandert niet meer.',
  ])
})

test('akkoord geldt voor de tekst die men las, en één keer', () => {
  const tekst = {
    versie: 2,
    vastgesteld_op: null,
    akkoorden: [{ gebruiker_id: 'a', naam: 'Anne', moment: new Date(0) }],
  }
  const code = (gezien: number, wie: string) =>
    belemmeringenVoorAkkoord('beoordeeld', tekst, { gezien, wie }).map((een) => een.code)
  expect(code(2, 'b')).toEqual([])
  expect(code(1, 'b')).toEqual(['nieuwere-tekst'])
  expect(code(2, 'a')).toEqual(['al-akkoord'])
})

test('alleen waar de regeling het zegt, wacht het voorstel op het gesprek', () => {
  expect(ontbreektConsensus('consensus', samen, criteria, false)).toBe(true)
  expect(ontbreektConsensus('consensus', samen, criteria, true)).toBe(false)
  expect(ontbreektConsensus('consensus', [bas, bas], criteria, false)).toBe(false)
  expect(ontbreektConsensus('gemiddelde', samen, criteria, false)).toBe(false)
})

test('waar zij het over eens werden telt in plaats van wat ieder gaf; dat blijft staan', () => {
  const geteld = samen.map((een) => ({
    ...een,
    scores: een.scores.map((score) => ({
      ...score,
      telt: score.criterium === 'meerwaarde' ? 80 : score.score,
    })),
  }))
  expect(totaalscore(criteria, tellendeScores(geteld))).toBe(80)
  expect(totaalscore(criteria, gegevenScores(geteld))).toBe(68)
})

test('een schaal loopt op tot en met 100', () => {
  expect(schaalSchema.safeParse(standaardschaal).success).toBe(true)
  const trap = (score: number) => ({ score, woord: 'zo', uitleg: '' })
  for (const fout of [
    [0, 100],
    [0, 50, 50, 100],
    [0, 60, 40, 100],
    [0, 40, 80],
  ])
    expect(schaalSchema.safeParse(fout.map(trap)).success).toBe(false)
})

test('de telwijze staat er met haar artikel', () => {
  expect(telwijzeInWoorden({ telt: 'gemiddelde', telt_artikel: '' })).toBe(
    'Verschillen de scores, dan telt het gemiddelde.',
  )
  expect(telwijzeInWoorden({ telt: 'consensus', telt_artikel: 'artikel 6' })).toContain(
    'telt (artikel 6)',
  )
})
