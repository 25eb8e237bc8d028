import { expect, test } from 'vitest'
import { aandachtspunten } from '../../../app/domain/evaluatiecriterium/aandachtspunten.ts'
import {
  aandachtspuntenVanPlan,
  belastingVan,
  duur,
} from '../../../app/domain/evaluatiecriterium/belasting.ts'
import type { Criteriuminhoud } from '../../../app/domain/evaluatiecriterium/criterium.ts'
import { voorbeeldUitPlan } from '../../../app/domain/evaluatiecriterium/voorbeelden.ts'
import { voorbeelden } from '../../../app/domain/evaluatiecriterium/voorbeeldlijst.ts'
import { buildInhoud } from '../../helpers/evaluatie.ts'

const project = { gevraagd: 400_000, start_op: '2027-03-01', eind_op: '2027-12-31' }

test('een criterium waar alles in staat heeft geen aandachtspunten', () => {
  expect(aandachtspunten(buildInhoud(), project)).toEqual([])
})

test.each([
  [
    'zonder getal om naartoe te gaan is het niet meetbaar',
    { streefwaarde: null },
    ['geen-streefwaarde'],
  ],
  ['een getal zonder eenheid zegt niet wat wordt geteld', { eenheid: '' }, ['geen-eenheid']],
  ['het beginpunt onbekend: eerst een nulmeting', { nulwaarde: null }, ['geen-nulmeting']],
  [
    'een beginpunt zonder bron is later niet te herhalen',
    { nulmeting_bron: '' },
    ['nulmeting-zonder-bron'],
  ],
  [
    'wie bij nul begint, heeft geen bron nodig',
    { nulwaarde: 0, nulmeting_bron: '', nulmeting_op: null },
    [],
  ],
  ['hoger willen en lager mikken past niet', { streefwaarde: 1 }, ['verkeerde-kant-op']],
  ['gelijk blijven is ook niet hoger', { streefwaarde: 2 }, ['verkeerde-kant-op']],
  ['minder willen en meer mikken past niet', { richting: 'lager' }, ['verkeerde-kant-op']],
  ['zonder richting is elk getal goed', { richting: 'geen', streefwaarde: 1 }, []],
  ['zonder dag weet niemand wanneer u kijkt', { streefdatum: null }, ['geen-moment']],
  ['kijken na het einde van het project', { streefdatum: '2028-02-01' }, ['moment-na-einde']],
  ['kijken voor het begin van het project', { streefdatum: '2027-01-01' }, ['moment-voor-begin']],
  ['zonder manier van meten', { meetinstrument: '' }, ['geen-manier']],
  ['zonder iemand die meet', { wie_meet: '' }, ['niemand-meet']],
  ['meer meten dan bij het bedrag past', { minuten: 121 }, ['te-zwaar']],
  ['precies de richtlijn is niet te zwaar', { minuten: 120 }, []],
  ['zonder wat u ervan leert', { leren: '' }, ['geen-leren']],
  [
    'een verhaal heeft geen getal nodig',
    { soort: 'verhaal', streefwaarde: null, nulwaarde: null, eenheid: '' },
    [],
  ],
  [
    'een verhaal heeft wel een manier nodig',
    { soort: 'verhaal', meetinstrument: '' },
    ['geen-manier'],
  ],
  ['een leervraag ook', { soort: 'leervraag', meetinstrument: '' }, ['geen-manier']],
] as [string, Partial<Criteriuminhoud>, string[]][])('%s', (_, over, verwacht) => {
  expect(aandachtspunten(buildInhoud(over), project).map(({ code }) => code)).toEqual(verwacht)
})

test('zonder bekend bedrag is meten nooit te zwaar', () => {
  const zonder = { ...project, gevraagd: null }
  expect(aandachtspunten(buildInhoud({ minuten: 9_999 }), zonder)).toEqual([])
})

test('elk aandachtspunt zegt ook wat helpt', () => {
  const leeg = buildInhoud({
    eenheid: '',
    nulwaarde: null,
    streefwaarde: null,
    streefdatum: null,
    meetinstrument: '',
    wie_meet: '',
    leren: '',
  })
  for (const punt of aandachtspunten(leeg, project)) expect(punt.helpt).toMatch(/[.?]$/)
})

test.each([
  [500_000, 120],
  [500_001, 480],
  [5_000_000, 480],
  [5_000_001, 1_200],
])('bij %d cent past %d minuten meten', (gevraagd, richtlijn) => {
  expect(belastingVan([{ minuten: richtlijn }], gevraagd)).toEqual({
    minuten: richtlijn,
    onbekend: 0,
    richtlijn,
    teZwaar: false,
  })
  expect(belastingVan([{ minuten: richtlijn }, { minuten: 1 }], gevraagd).teZwaar).toBe(true)
})

test('van een criterium zonder minuten telt alleen dat het onbekend is', () => {
  expect(belastingVan([{ minuten: null }, { minuten: 30 }], 100_000)).toMatchObject({
    minuten: 30,
    onbekend: 1,
  })
})

test('samen kan het te zwaar worden, of te veel', () => {
  const vier = Array.from({ length: 4 }, () => buildInhoud({ minuten: 31 }))
  expect(aandachtspuntenVanPlan(vier, 500_000).map(({ code }) => code)).toEqual([
    'samen-te-zwaar',
    'te-veel-criteria',
  ])
})

test('wie alleen telt wat er wordt gedaan, krijgt de vraag wat mensen ervan merken', () => {
  const tellen = [buildInhoud({ soort: 'output' })]
  expect(aandachtspuntenVanPlan(tellen, 500_000).map(({ code }) => code)).toEqual(['alleen-tellen'])
  expect(aandachtspuntenVanPlan([], 500_000)).toEqual([])
})

test.each([
  [0, '0 minuten'],
  [1, '1 minuut'],
  [45, '45 minuten'],
  [60, '1 uur'],
  [150, '2 uur en 30 minuten'],
])('%d minuten lezen als %s', (minuten, woorden) => {
  expect(duur(minuten)).toBe(woorden)
})

test('de voorbeelden hebben elk een eigen sleutel en geen te zwaar werk', () => {
  expect(new Set(voorbeelden.map(({ sleutel }) => sleutel)).size).toBe(voorbeelden.length)
  for (const { inhoud } of voorbeelden) expect(inhoud.minuten ?? 0).toBeLessThanOrEqual(120)
})

test('een indicator van het plan neemt zijn instrument mee, en de kant die op moet', () => {
  const indicator = {
    sleutel: 'plan/indicator-4',
    titel: 'Het beroep op zwaardere hulp neemt af',
    toelichting: 'Uitleg',
    plan: 'Beleidsplan',
    paragraaf: '6',
    citaat: 'citaat',
    eigen: true,
    gegevens: { instrument: 'Monitor', kanttekening: null },
  }
  expect(voorbeeldUitPlan(indicator).inhoud).toEqual({
    soort: 'outcome',
    indicator: 'Het beroep op zwaardere hulp neemt af',
    richting: 'lager',
    meetinstrument: 'Monitor',
  })
  expect(voorbeeldUitPlan({ ...indicator, gegevens: {} }).inhoud.meetinstrument).toBe('')
})

test('vertrekt wie zou meten, dan zegt het criterium dat', () => {
  const weg = { ...project, vertrokken: ['Stichting Samen'] }
  const codes = (wie_meet: string) =>
    aandachtspunten(buildInhoud({ wie_meet }), weg).map(({ code }) => code)
  expect(codes('stichting samen, elke maand')).toEqual(['meter-vertrokken'])
  expect(codes('De vereniging')).toEqual([])
})
