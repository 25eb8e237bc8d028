import { expect, test } from 'vitest'
import {
  belemmeringenVoorBesluitenlijst,
  lijstzin,
  type Lijstpunt,
} from '../../../app/domain/college/besluitenlijst.ts'
import { leesBesluitnummers, nummerregels } from '../../../app/domain/college/besluitnummers.ts'
import { belemmeringenVoorOpnemen } from '../../../app/domain/college/sluiting.ts'
import {
  belemmeringenVoorPresentie,
  belemmeringenVoorQuorum,
  belemmeringenVoorStemmen,
  beslissendeStem,
} from '../../../app/domain/college/quorum.ts'
import { verzamelblik, type Verzamelpunt } from '../../../app/domain/college/verzamelen.ts'

const leden = ['a', 'b', 'c'].map((id) => ({ id, naam: id, aanwezig: id !== 'c' }))
const punt = (nummer: string, over: Partial<Verzamelpunt> = {}): Verzamelpunt => ({
  id: nummer,
  nummer,
  titel: `Plan ${nummer}`,
  versie: 1,
  uitkomst: 'verlenen',
  bedrag: 400_000,
  gevraagd: 400_000,
  pot: 'p',
  verschoond: [],
  bijAanvraag: false,
  voorrang: { artikel: null, reden: '' },
  ...over,
})
const pot = { pot: 'p', titel: 'Innovatie 2026', bedrag: 2_000_000, over: 1_000_000 }

test('samen beslissen gaat in de volgorde van de agenda, tot het geld op is', () => {
  const { kan, niet, geld } = verzamelblik(
    [punt('1'), punt('2'), punt('3'), punt('4', { bedrag: 200_000 })],
    [pot],
    leden,
    'a',
  )
  expect(kan.map(({ nummer }) => nummer)).toEqual(['1', '2', '4'])
  expect(niet.map(({ nummer, redenen }) => [nummer, redenen[0]?.code])).toEqual([['3', 'plafond']])
  expect(geld.map(({ na }) => na)).toEqual([0])
})

const wachtrij = [
  { nummer: '1', dag: '2026-03-01', volledig: true, wens: 400_000 },
  { nummer: '2', dag: '2026-03-02', volledig: true, wens: 400_000 },
  { nummer: '3', dag: '2026-03-03', volledig: true, wens: 400_000 },
]
const inRij = (nummers: string[], over: Partial<Verzamelpunt> = {}) => {
  const punten = nummers.map((nummer) => punt(nummer, over))
  const { kan, niet } = verzamelblik(punten, [{ ...pot, wachtrij }], leden, 'a')
  return {
    kan: kan.map(({ nummer }) => nummer),
    niet: niet.map(({ nummer, redenen }) => [nummer, redenen[0]?.code]),
  }
}

test('waar de volgorde van ontvangst telt, laat het voorbeeld zien wie nog moet wachten (Awb 4:26)', () => {
  expect(inRij(['1', '2'])).toEqual({ kan: ['1', '2'], niet: [] })
  // who was complete first is no part of it, or comes later on the agenda
  expect(inRij(['3'])).toEqual({ kan: [], niet: [['3', 'volgorde']] })
  expect(inRij(['3', '1', '2'])).toEqual({ kan: ['1', '2'], niet: [['3', 'volgorde']] })
  // enough for everybody of an earlier day: then nobody has to wait
  expect(inRij(['2'])).toEqual({ kan: ['2'], niet: [] })
  const met = { voorrang: { artikel: 'artikel 9', reden: 'Het dak lekt.' } }
  expect(inRij(['3'], met)).toEqual({ kan: ['3'], niet: [] })
  expect(inRij(['3'], { uitkomst: 'weigeren', bedrag: 0 })).toEqual({ kan: ['3'], niet: [] })
})

test('is er van een dag niet genoeg voor iedereen, dan wacht ook het voorbeeld op het lot', () => {
  const dag = wachtrij.map((een) => ({ ...een, dag: '2026-03-01' }))
  const codes = (loten: string[][]) =>
    verzamelblik([punt('2')], [{ ...pot, wachtrij: dag, loten }], leden, 'a').niet.map(
      ({ redenen }) => redenen[0]?.code,
    )
  expect(codes([])).toEqual(['loting-nodig'])
  expect(codes([['2', '1', '3']])).toEqual([])
  expect(codes([['1', '3', '2']])).toEqual(['volgorde'])
})

test.each([
  ['wie zich verschoonde', punt('1', { verschoond: ['a'] }), 'a', ['verschoond']],
  ['wie bij de aanvraag hoort', punt('1', { bijAanvraag: true }), 'a', ['verschoond']],
  ['wie er niet is', punt('1'), 'c', ['afwezig']],
  ['een ander lid dan wie zich verschoonde', punt('1', { verschoond: ['b'] }), 'a', []],
  ['met te weinig leden', punt('1', { verschoond: ['b'] }), 'x', ['afwezig']],
] as const)('%s beslist wel of niet mee over een punt', (_, een, lid, codes) => {
  const { niet } = verzamelblik([een], [pot], leden, lid)
  expect(niet.flatMap(({ redenen }) => redenen.map(({ code }) => code))).toEqual(codes)
})

test('een weigering kost geen geld en past altijd', () => {
  const weigering = punt('1', { uitkomst: 'weigeren', bedrag: 0, pot: 'onbekend' })
  expect(verzamelblik([weigering], [pot], leden, 'a')).toMatchObject({ niet: [], geld: [] })
})

test('tegen stemt wie meedoet; met meer tegen dan voor is niets besloten (Gemeentewet 59)', () => {
  expect(stemcodes(null, [])).toEqual([])
  expect(stemcodes('b', ['a'])).toEqual([])
  expect(stemcodes('b', ['a', 'a'])).toEqual([])
  expect(stemcodes('b', ['a', 'b'])).toEqual(['geen-meerderheid'])
  expect(stemcodes('b', ['c'])).toEqual(['tegen-onbekend'])
})

test('wie er is, wordt niet vastgelegd voor de dag van de vergadering, en niet na het sluiten', () => {
  const codes = (vandaag: string, gesloten_op: Date | null = null) =>
    belemmeringenVoorOpnemen({ datum: '2026-12-01', gesloten_op }, vandaag).map(({ code }) => code)
  expect(codes('2026-11-30')).toEqual(['te-vroeg'])
  expect(codes('2026-12-01')).toEqual([])
  expect(codes('2026-12-02', new Date())).toEqual(['gesloten'])
})

test('staken de stemmen, dan beslist de stem van de voorzitter (Gemeentewet 59 lid 2)', () => {
  expect(stemcodes('b', ['a'])).toEqual([])
  expect(beslissendeStem(stemmers('b'), ['a'])).toBe('b')
  expect(stemcodes('a', ['a'])).toEqual(['voorzitter-tegen'])
  // nobody in the chair, or who chairs stands aside
  expect(stemcodes(null, ['a'])).toEqual(['voorzitter-stemt-niet'])
  expect(stemcodes('c', ['a'])).toEqual(['voorzitter-stemt-niet'])
  expect(beslissendeStem(stemmers('b'), [])).toBe(null)
})

test('voorzitter is iemand die er is (Gemeentewet 34 en 77)', () => {
  const codes = (aanwezig: string[], voorzitter: string | null) =>
    belemmeringenVoorPresentie({ aanwezig, voorzitter }).map(({ code }) => code)
  expect(codes(['a', 'b'], 'b')).toEqual([])
  expect(codes([], null)).toEqual([])
  for (const wie of [null, 'c']) expect(codes(['a', 'b'], wie)).toEqual(['voorzitter'])
})

/** Three are there and c stands aside. */
const stemmers = (voorzitter: string | null) =>
  leden.map((lid) => ({
    ...lid,
    aanwezig: true,
    zit_voor: lid.id === voorzitter,
    verschoond: lid.id === 'c',
  }))
const stemcodes = (voorzitter: string | null, tegen: string[]) =>
  belemmeringenVoorStemmen(stemmers(voorzitter), tegen).map(({ code }) => code)

test.each([
  ['wie aanvraagt telt niet mee, ook zonder verschoning', 5, 'abc', 'bc', false],
  ['de helft van wie mag meedoen is genoeg', 5, 'abc', 'b', true],
  ['is alleen er wie aanvraagt, dan beslist niemand', 2, 'a', 'a', false],
  ['de helft van alle leden moet er zijn', 3, 'a', '', false],
] as const)('%s (Gemeentewet 56, 58 en 28)', (_, aantal, er, vraagtAan, kan) => {
  const college = ['a', 'b', 'c', 'd', 'e'].slice(0, aantal).map((id) => ({
    ...{ id, naam: id, verschoond: false },
    aanwezig: er.includes(id),
    bijAanvraag: vraagtAan.includes(id),
  }))
  expect(belemmeringenVoorQuorum(college).length === 0).toBe(kan)
})

test('de besluitenlijst komt na de vergadering en na de brieven (Gemeentewet 60 lid 3)', () => {
  const codes = (over: object) =>
    belemmeringenVoorBesluitenlijst({
      gesloten: true,
      gepubliceerd: false,
      onverzonden: 0,
      ...over,
    }).map(({ code }) => code)
  expect(codes({})).toEqual([])
  expect(codes({ gesloten: false })).toEqual(['open'])
  expect(codes({ onverzonden: 1 })).toEqual(['onverzonden'])
  expect(codes({ onverzonden: 2 })).toEqual(['onverzonden'])
  expect(codes({ gepubliceerd: true })).toEqual(['gepubliceerd'])
})

const regel: Lijstpunt = {
  soort: 'aanvraag',
  regeling: 'Innovatie',
  uitkomst: 'verleend',
  bedrag: 250_000,
  aangehouden_tot: null,
  nummer: 'ELB-2026-00001',
  titel: 'Buurttuin',
  portefeuillehouder: null,
  doet_niet_mee: [],
  tegen: [],
  voorzittersstem: null,
}
test.each([
  [{}, '“Buurttuin” (Innovatie): verleend, € 2.500,00.'],
  [{ uitkomst: 'geweigerd', bedrag: 0, titel: null }, 'Een aanvraag voor Innovatie: geweigerd.'],
  [
    { uitkomst: null, aangehouden_tot: '2026-12-15' },
    'Een aanvraag voor Innovatie: aangehouden tot de vergadering van 15 december 2026.',
  ],
  [{ uitkomst: null }, 'Een aanvraag voor Innovatie: teruggestuurd voor een nieuw voorstel.'],
  [{ soort: 'bezwaar', uitkomst: 'ongegrond' }, 'Een bezwaar bij Innovatie: ongegrond.'],
  [
    { soort: 'wijziging', uitkomst: 'gewijzigd', bedrag: 400_000, titel: 'Koffie op de hoek' },
    '“Koffie op de hoek” (Innovatie): gewijzigd, € 4.000,00.',
  ],
  [
    { soort: 'wijziging', uitkomst: 'ingetrokken', bedrag: 0, titel: null },
    'Een subsidie van Innovatie: ingetrokken.',
  ],
  [
    { soort: 'wijziging', uitkomst: 'niet_gewijzigd', bedrag: 500_000, titel: null },
    'Een verzoek om wijziging bij Innovatie: afgewezen.',
  ],
] as const)('de lijst zegt van %j één zin', (over, zin) => {
  expect(lijstzin({ ...regel, ...over } as Lijstpunt).replaceAll('\u00a0', ' ')).toBe(zin)
})

test('uit een bestand komen de eerste drie kolommen, als regels om na te kijken', () => {
  const rij = (...teksten: string[]) => teksten.map((tekst) => ({ tekst }))
  const blad = [
    rij('zaak', 'nummer', 'datum', 'opmerking'),
    rij('ELB-2026-00001', 'BW; 17', '', 'x'),
    rij('ELB-2026-00002', 'BW-18', '2-12-2026'),
  ]
  const gelezen = nummerregels(blad)
  expect(gelezen).toEqual({
    tekst: 'zaak; nummer; datum\nELB-2026-00001; BW 17; \nELB-2026-00002; BW-18; 2-12-2026',
  })
  expect(leesBesluitnummers('tekst' in gelezen ? gelezen.tekst : '', '2026-12-01')).toEqual({
    fouten: [],
    regels: [
      { nummer: 'ELB-2026-00001', besluitnummer: 'BW 17', datum: '2026-12-01' },
      { nummer: 'ELB-2026-00002', besluitnummer: 'BW-18', datum: '2026-12-02' },
    ],
  })
  const fout = (cellen: Parameters<typeof nummerregels>[0]) => Object.keys(nummerregels(cellen))
  expect(fout([[{ tekst: '=A1', bezwaar: 'formule' }]])).toEqual(['fout'])
  expect(fout([rij('', '', '')])).toEqual(['fout'])
  expect(fout(Array.from({ length: 3_000 }, () => rij('x'.repeat(50))))).toEqual(['fout'])
})

test('besluitnummers komen getypt of uit een CSV, met of zonder kop, datum en aanhalingstekens', () => {
  const tekst = [
    '\uFEFFzaaknummer;besluitnummer;datum',
    'ELB-2026-00001;BW-17;1-12-2026',
    '"ELB-2026-00002","BW-18","2026-12-02"',
    'ELB-2026-00003\tBW-19',
    'ELB-2026-00003/W1\tBW-20',
    'ELB-2026-00004;;',
    '',
  ].join('\r\n')
  expect(leesBesluitnummers(tekst, '2026-12-01')).toEqual({
    fouten: [],
    regels: [
      { nummer: 'ELB-2026-00001', besluitnummer: 'BW-17', datum: '2026-12-01' },
      { nummer: 'ELB-2026-00002', besluitnummer: 'BW-18', datum: '2026-12-02' },
      { nummer: 'ELB-2026-00003', besluitnummer: 'BW-19', datum: '2026-12-01' },
      { nummer: 'ELB-2026-00003/W1', besluitnummer: 'BW-20', datum: '2026-12-01' },
    ],
  })
})

test('een regel die niet klopt, noemt zijn plaats', () => {
  const tekst = `ELB-2026-00001;BW-1;32-13-2026\niets;BW-2\nELB-2026-00003;${'x'.repeat(61)}`
  expect(leesBesluitnummers(tekst, '2026-12-01').fouten.map(({ regel: plaats }) => plaats)).toEqual(
    [1, 2, 3],
  )
})
