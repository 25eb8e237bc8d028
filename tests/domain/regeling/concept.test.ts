import { expect, test } from 'vitest'
import { standaardschaal } from '../../../app/domain/beoordeling/schaal.ts'
import type { Conceptscoren } from '../../../app/domain/regeling/concept-scoren.ts'
import { scorenSchema } from '../../../app/domain/regeling/concept-scoren.schema.ts'
import {
  belemmeringenVoorPubliceren,
  evalueertLaat,
  type Conceptkader,
} from '../../../app/domain/regeling/concept-publiceren.ts'
import {
  nieuweSleutel,
  passendeVragen,
  perioden,
  type Regelingconcept,
} from '../../../app/domain/regeling/concept.ts'
import {
  conceptvoorwaardeSchema,
  criteriaSchema,
} from '../../../app/domain/regeling/concept.schema.ts'
import { laatsteDag } from '../../../app/domain/regeling/versiedagen.ts'
import { optelling, probeer } from '../../../app/domain/regeling/proef.ts'
import { buildInhoud } from '../voorwaarde/bouw.ts'

const bron = 'plan/voorwaarde-1'
const voorwaarde = {
  ...{ sleutel: 'v1', soort: 'samenwerkingsverband', titel: 'Samen', tekst: 'x', vraag: 'x' },
  ...{
    artikel: 'artikel 3',
    gewicht: 'doorslaggevend' as const,
    parameters: { minimaal: 2 },
    bron,
  },
}
const concept = (over: Partial<Regelingconcept> = {}): Regelingconcept => ({
  ...{ titel: 'Innovatie', samenvatting: 'x', van: '2027-02-01', tot: '2028-12-31' },
  ...{ evaluatie_op: '2030-12-31', maximumbedrag: 2_500_000, plafonds: [] },
  ...{ plan_versie_id: 'p', passende_soorten: ['ambitie'], passend_onder: null },
  voorwaarden: [voorwaarde],
  criteria: [{ sleutel: 'c1', titel: 'Nut', toelichting: 'x', gewicht: 100 }],
  ...over,
})
const scoren = (over: Partial<Conceptscoren> = {}): Conceptscoren => ({
  ...{ telt: 'gemiddelde', telt_artikel: '', beoordelaars: 2, schaal: [...standaardschaal] },
  ...{ minimumscore: 60, gelijke_stand: 'Het lot beslist.', gelijke_stand_criterium: null },
  ...over,
})
const kader = (over: Partial<Conceptkader> = {}): Conceptkader => ({
  verdeelwijze: 'volgorde_van_volledige_ontvangst',
  checklist: [
    {
      ...{ sleutel: 's', naam: 'x', vorm: 'formulier', sectie: 'samenwerkingsverband' },
      ...{ waarom: 'x', grondslag: 'x', wanneer: {} },
    },
  ],
  mandaat: [
    {
      ...{
        soorten: ['buiten_behandeling', 'vaststellen', 'wijzigen', 'dwangsom'],
        rol: 'gemandateerde',
      },
      ...{ functie: 'x', tot: null, besluit: 'x', artikel: 'x', datum: '2026-01-06' },
    },
  ],
  metVerslag: true,
  plafonds: [
    { periode: 2027, bedrag: 1 },
    { periode: 2028, bedrag: 1 },
  ],
  versies: [],
  onderdelen: [{ sleutel: 'plan/ambitie-1', soort: 'ambitie' }],
  bronnen: new Set([bron]),
  scoren: scoren(),
  ...over,
})
const codes = (over: Partial<Regelingconcept> = {}, rond: Partial<Conceptkader> = {}) =>
  belemmeringenVoorPubliceren(concept(over), kader(rond), '2026-12-01').map(({ code }) => code)

test('een compleet concept kan worden gepubliceerd', () => {
  expect(codes()).toEqual([])
})

test.each([
  ['zonder eerste dag', { van: null }, ['geen-begin']],
  ['met terugwerkende kracht', { van: '2026-12-01' }, ['te-vroeg', 'plafond-2026']],
  ['met een laatste dag voor de eerste', { tot: '2027-01-31' }, ['venster']],
  ['met het evaluatieverslag voor het begin', { evaluatie_op: '2027-02-01' }, ['evaluatie']],
  ['zonder voorwaarde', { voorwaarden: [] }, ['geen-voorwaarden']],
  ['zonder soorten', { passende_soorten: [] }, ['geen-soorten']],
  ['met een soort die niet in het plan staat', { passende_soorten: ['kader'] }, ['soort-weg']],
  ['onder een onderdeel dat er niet is', { passend_onder: 'plan/spoor-9' }, ['onder-weg']],
  ['met gewichten die geen 100 zijn', { criteria: [] }, ['gewichten']],
  [
    'met een voorwaarde op een weggevallen zin',
    { voorwaarden: [{ ...voorwaarde, bron: 'plan/weg' }] },
    ['bron-v1'],
  ],
  [
    'met een voorwaarde die haar parameters niet leest',
    { voorwaarden: [{ ...voorwaarde, parameters: { minimaal: 1 } }] },
    ['parameters-v1'],
  ],
  [
    'met een voorwaarde over iets dat niemand wordt gevraagd',
    { voorwaarden: [{ ...voorwaarde, soort: 'nog_niet_begonnen', parameters: { weken: 0 } }] },
    ['deel-v1'],
  ],
] as const)('een versie %s kan niet worden gepubliceerd', (_, over, verwacht) => {
  expect(codes(over as Partial<Regelingconcept>)).toEqual(verwacht)
})

test('elk jaar van het venster heeft een plafond; een ronde heeft er een (Awb 4:25, 4:27)', () => {
  expect(codes({}, { plafonds: [] })).toEqual(['plafond-2027', 'plafond-2028'])
  expect(
    codes(
      { plafonds: [{ periode: 2028, bedrag: 1 }] },
      { plafonds: [{ periode: 2027, bedrag: 1 }] },
    ),
  ).toEqual([])
  expect(perioden(concept(), 'tender')).toEqual([2028])
  expect(perioden(concept({ van: null }), 'tender')).toEqual([])
})

test('tijdens een ronde verandert de regeling niet; daarna wel', () => {
  const ronde = { van: '2026-11-01', tot: '2027-02-01', versie: 1, verdeelwijze: 'tender' as const }
  expect(codes({}, { versies: [ronde] })).toEqual(['lopende-ronde'])
  expect(codes({}, { versies: [{ ...ronde, tot: '2027-01-31' }] })).toEqual([])
  const volgorde = { ...ronde, verdeelwijze: 'volgorde_van_volledige_ontvangst' as const }
  expect(codes({}, { versies: [volgorde] })).toEqual([])
})

test('een vraag van Past mijn idee? vervalt met haar voorwaarde, en wijst niet naar wat weg is', () => {
  const vraag = (sleutel: string, over: string | null, kiest: string) => ({
    ...{ sleutel, voorwaarde: over, vraag: 'x', uitleg: 'x', meerdere: false, minimaal: 1 },
    antwoorden: [{ sleutel: 'ja', tekst: 'x', uitkomst: 'past' as const, kiest }],
    zinnen: { past: 'x', nog_niet: 'x', overleg: 'x' },
  })
  const vragen = [
    vraag('a', 'v1', 'plan/ambitie-1'),
    vraag('b', 'v2', 'x'),
    vraag('c', null, 'plan/weg'),
  ]
  const over = passendeVragen(vragen, concept(), new Set(['plan/ambitie-1']))
  expect(over.map(({ sleutel, antwoorden }) => [sleutel, antwoorden[0]?.kiest])).toEqual([
    ['a', 'plan/ambitie-1'],
    ['c', undefined],
  ])
})

test('een nieuwe voorwaarde krijgt de eerste vrije naam', () => {
  expect(nieuweSleutel([{ sleutel: 'v1' }, { sleutel: 'v3' }], 'v')).toBe('v2')
})

const getypt = {
  ...{ soort: 'bedrag', titel: 'Geld', tekst: 'x', vraag: 'x', artikel: 'artikel 4' },
  ...{ gewicht: 'weegt_mee', bron, _versie: '3' },
}

test('de parameters van een voorwaarde komen uit gewone velden, met de fout bij het veld', () => {
  const goed = conceptvoorwaardeSchema.safeParse({
    ...getypt,
    parameters: { maximum: '2.500', aandeel: '50' },
  })
  expect(goed.data).toMatchObject({ parameters: { maximum: 250_000, aandeel: 50 }, _versie: 3 })
  const fout = conceptvoorwaardeSchema.safeParse({ ...getypt, parameters: { maximum: 'veel' } })
  expect(fout.error?.issues.map(({ path }) => path)).toEqual([['parameters', 'maximum']])
})

test('een fout in een parameter staat er samen met de andere fouten', () => {
  const half = { ...getypt, titel: '', bron: '', parameters: { maximum: 'veel' } }
  expect(conceptvoorwaardeSchema.safeParse(half).error?.issues.map(({ path }) => path)).toEqual([
    ['titel'],
    ['bron'],
    ['parameters', 'maximum'],
  ])
  const zonderSoort = { ...getypt, soort: 'verzonnen', parameters: { maximum: 'veel' } }
  expect(
    conceptvoorwaardeSchema.safeParse(zonderSoort).error?.issues.map(({ path }) => path),
  ).toEqual([['soort']])
})

test('criteria met gewichten die samen geen 100 zijn, worden niet bewaard', () => {
  const rij = (gewicht: string) => ({ titel: 'x', toelichting: 'x', gewicht })
  expect(criteriaSchema.safeParse({ criteria: [rij('60'), rij('40')] }).success).toBe(true)
  expect(
    criteriaSchema.safeParse({ criteria: [rij('60'), rij('30')] }).error?.issues[0],
  ).toMatchObject({
    path: ['criteria'],
    message: 'Maak van de gewichten samen 100',
  })
})

test('de proef zegt wat er was, wat er wordt en welke voorwaarde het verschil maakt', () => {
  const inhoud = { ...buildInhoud(), gevraagd: 300_000 }
  const plek = { onderdeel: 'x', paragraaf: '1', citaat: 'x' }
  const toen = [{ ...voorwaarde, soort: 'bedrag', parameters: { maximum: 500_000 }, bron: plek }]
  const nu = [
    {
      ...voorwaarde,
      titel: 'Lager bedrag',
      soort: 'bedrag',
      parameters: { maximum: 200_000 },
      bron: plek,
    },
  ]
  const rond = { maximumbedrag: 250_000, passende_soorten: [], onder: null }
  const regel = probeer(inhoud, toen, { ...rond, voorwaarden: nu }, '2026-12-01')
  expect(regel).toMatchObject({
    was: 'voldoet',
    wordt: 'nog_niet',
    anders: ['Lager bedrag'],
    bovenMaximum: true,
  })
  const zelfde = probeer(inhoud, toen, { ...rond, voorwaarden: toen }, '2026-12-01')
  expect(zelfde).toMatchObject({ was: 'voldoet', wordt: 'voldoet', anders: [] })
  expect(optelling([regel, zelfde])).toEqual({
    ...{ samen: 2, voldoet: 1, oordeel: 0, nogNiet: 1, toen: 2, veranderd: 1, bovenMaximum: 2 },
  })
})

test('het criterium dat bij een gelijke stand voorgaat, is een criterium van de regeling', () => {
  expect(codes({}, { scoren: scoren({ gelijke_stand_criterium: 'c1' }) })).toEqual([])
  expect(codes({}, { scoren: scoren({ gelijke_stand_criterium: 'weg' }) })).toEqual([
    'criterium-weg',
  ])
})

test('een ronde heeft een minimum; in volgorde van ontvangst hoeft dat niet', () => {
  const zonder = scoren({ minimumscore: null })
  expect(codes({}, { scoren: zonder })).toEqual([])
  expect(codes({}, { scoren: zonder, verdeelwijze: 'tender' })).toContain('minimum')
})

const scorenGetypt = (over: Record<string, unknown> = {}) => ({
  telt: 'consensus',
  telt_artikel: 'artikel 6',
  beoordelaars: '3',
  minimumscore: '55',
  gelijke_stand: 'Draagvlak gaat voor, dan het lot.',
  gelijke_stand_criterium: '',
  schaal: [
    { score: '100', woord: 'ja', uitleg: 'Alles klopt.' },
    { score: '0', woord: 'nee', uitleg: '' },
    { score: '50', woord: 'half', uitleg: '' },
  ],
  _versie: '1',
  ...over,
})

test('een schaal wordt oplopend bewaard, hoe zij ook is scorenGetypt', () => {
  expect(scorenSchema.parse(scorenGetypt()).schaal.map(({ score }) => score)).toEqual([0, 50, 100])
})

test.each([
  ['zonder artikel bij consensus', { telt_artikel: '' }, 'artikel'],
  ['met twee trappen', { schaal: scorenGetypt().schaal.slice(0, 2) }, 'ten minste drie'],
  [
    'met een trap dubbel',
    { schaal: [...scorenGetypt().schaal, { score: '50', woord: 'x' }] },
    'maar één keer',
  ],
  ['zonder 100', { schaal: ['0', '50', '90'].map((score) => ({ score, woord: 'x' })) }, '100 zijn'],
  ['met één beoordelaar', { beoordelaars: '1' }, 'hoeveel mensen'],
])('een manier van beoordelen %s wordt geweigerd', (_, over, melding) => {
  const gelezen = scorenSchema.safeParse(scorenGetypt(over))
  expect(gelezen.error?.issues.map(({ message }) => message).join()).toContain(melding)
})

test('een evaluatieverslag later dan vijf jaar na de eerste dag krijgt een waarschuwing (Awb 4:24)', () => {
  const laat = (evaluatie_op: string) => evalueertLaat({ van: '2027-02-01', evaluatie_op })
  expect([laat('2032-02-01'), laat('2032-02-02')]).toEqual([false, true])
})

test('een versie geldt tot haar laatste dag, of tot een nieuwere haar plaats inneemt', () => {
  const een = { versie: 1, van: '2026-01-01', tot: '2027-12-31' }
  const twee = { versie: 2, van: '2027-03-01', tot: '2028-12-31' }
  const later = { versie: 2, van: '2028-01-01', tot: '2028-12-31' }
  expect(laatsteDag(een, [twee, een])).toBe('2027-02-28')
  expect(laatsteDag(twee, [twee, een])).toBe('2028-12-31')
  expect(laatsteDag(een, [later, een])).toBe('2027-12-31')
})
