import { expect, test } from 'vitest'
import type { Criterium, Kant } from '../../../app/domain/evaluatiecriterium/criterium.ts'
import {
  belemmeringenVoorAkkoord,
  belemmeringenVoorTegenvoorstel,
  belemmeringenVoorVervallen,
  belemmeringenVoorVoorstellen,
  magIntrekken,
} from '../../../app/domain/evaluatiecriterium/regels.ts'
import {
  belemmeringenVoorOverleg,
  type Tafelgenoot,
} from '../../../app/domain/evaluatiecriterium/tafelgenoot.ts'
import { buildCriterium, buildInhoud } from '../../helpers/evaluatie.ts'

const codes = (belemmeringen: { code: string }[]) => belemmeringen.map(({ code }) => code)

const noor: Tafelgenoot = {
  id: 'noor',
  kant: 'initiatief',
  is_medewerker: false,
  zaakrecht: 'penvoerder',
  taken: [],
  kanten: [],
}
const bram: Tafelgenoot = {
  id: 'bram',
  kant: 'gemeente',
  is_medewerker: true,
  zaakrecht: null,
  taken: ['begeleider'],
  kanten: ['gemeente'],
}

test.each([
  ['de andere kant mag akkoord geven', buildCriterium(['initiatief']), bram, 1, []],
  [
    'de eigen kant niet, ook een ander dan de voorsteller niet',
    buildCriterium(['initiatief', undefined, { door: 'hassan' }]),
    noor,
    1,
    ['eigen-voorstel'],
  ],
  [
    'wie het voorstel deed geeft nooit zelf akkoord',
    buildCriterium(['initiatief', undefined, { door: 'bram' }]),
    bram,
    1,
    ['zelfde-persoon'],
  ],
  [
    'akkoord geldt alleen voor wat iemand las',
    buildCriterium(['initiatief'], ['initiatief']),
    bram,
    1,
    ['intussen-veranderd'],
  ],
  ['twee keer akkoord kan niet', buildCriterium(['initiatief', 'bram']), bram, 1, ['al-akkoord']],
  [
    'met een vervallen criterium stemt niemand in',
    { ...buildCriterium(['initiatief']), vervallen: true },
    bram,
    1,
    ['vervallen'],
  ],
] as [string, Criterium, Tafelgenoot, number, string[]][])(
  '%s',
  (_, criterium, persoon, gezien, verwacht) => {
    expect(codes(belemmeringenVoorAkkoord(criterium, persoon, gezien))).toEqual(verwacht)
  },
)

test('een tegenvoorstel moet iets veranderen', () => {
  const criterium = buildCriterium(['initiatief'])
  expect(codes(belemmeringenVoorTegenvoorstel(criterium, buildInhoud(), 1))).toEqual([
    'niets-veranderd',
  ])
  expect(belemmeringenVoorTegenvoorstel(criterium, buildInhoud({ streefwaarde: 6 }), 1)).toEqual([])
})

test('een overeengekomen criterium kan met een nieuw voorstel weer open', () => {
  const criterium = buildCriterium(['initiatief', 'bram'])
  expect(belemmeringenVoorTegenvoorstel(criterium, buildInhoud({ streefwaarde: 6 }), 1)).toEqual([])
})

test('een tegenvoorstel op een oudere versie wordt geweigerd', () => {
  const criterium = buildCriterium(['initiatief'], ['gemeente'])
  expect(
    codes(belemmeringenVoorTegenvoorstel(criterium, buildInhoud({ streefwaarde: 6 }), 1)),
  ).toEqual(['intussen-veranderd'])
})

test('op een voorstel om te laten vervallen mag iemand het oude weer voorstellen', () => {
  const criterium = buildCriterium(
    ['initiatief'],
    ['gemeente', undefined, { laten_vervallen: true }],
  )
  expect(belemmeringenVoorTegenvoorstel(criterium, buildInhoud(), 2)).toEqual([])
})

test.each([
  [
    'wie alleen zelf voorstelde, mag het intrekken',
    buildCriterium(['gemeente'], ['gemeente']),
    'gemeente',
    true,
  ],
  [
    'wie antwoord kreeg, niet meer',
    buildCriterium(['gemeente'], ['initiatief']),
    'gemeente',
    false,
  ],
  ['na akkoord niet meer', buildCriterium(['gemeente', 'noor']), 'gemeente', false],
  ['de ander mag het nooit', buildCriterium(['gemeente']), 'initiatief', false],
] as [string, Criterium, Kant, boolean][])('%s', (_, criterium, kant, mag) => {
  expect(magIntrekken(criterium, kant)).toBe(mag)
})

test('wie een criterium samen wil laten vervallen, zegt waarom', () => {
  const criterium = buildCriterium(['initiatief', 'bram'])
  const vervallen = (reden: string) =>
    codes(belemmeringenVoorVervallen(criterium, { kant: 'initiatief', reden }, 1))
  expect(vervallen('')).toEqual(['geen-reden'])
  expect(vervallen('Te veel werk')).toEqual([])
})

test('wie het eigen voorstel intrekt, hoeft niets uit te leggen', () => {
  expect(
    belemmeringenVoorVervallen(
      buildCriterium(['initiatief']),
      { kant: 'initiatief', reden: '' },
      1,
    ),
  ).toEqual([])
})

test('een voorstel om te laten vervallen ligt er maar één keer', () => {
  const criterium = buildCriterium(
    ['initiatief', 'bram'],
    ['gemeente', undefined, { laten_vervallen: true }],
  )
  for (const kant of ['initiatief', 'gemeente'] as const)
    expect(codes(belemmeringenVoorVervallen(criterium, { kant, reden: 'x' }, 2))).toEqual([
      'al-voorgesteld',
    ])
})

test('na twintig criteria is het genoeg', () => {
  expect(belemmeringenVoorVoorstellen(19)).toEqual([])
  expect(codes(belemmeringenVoorVoorstellen(20))).toEqual(['te-veel'])
})

test.each([
  ['een inwoner spreekt voor het initiatief', noor, 'concept', []],
  ['een begeleider spreekt voor de gemeente', bram, 'concept', []],
  ['na de toekenning mogen beiden het plan nog veranderen', bram, 'verleend', []],
  ['tijdens het beoordelen ligt het plan vast', noor, 'in_beoordeling', ['overleg-gesloten']],
  ['na een weigering ook', noor, 'geweigerd', ['overleg-gesloten']],
  [
    'wie voor het initiatief sprak, spreekt niet voor de gemeente (Awb 2:4)',
    { ...bram, kanten: ['initiatief'] },
    'concept',
    ['beide-kanten'],
  ],
  [
    'wie voor de gemeente sprak, spreekt niet voor het initiatief',
    { ...noor, kanten: ['gemeente'] },
    'concept',
    ['beide-kanten'],
  ],
  [
    'wie de zaak beoordeelt, stelt de criteria niet mee op (Awb 2:4)',
    { ...bram, taken: ['beoordelaar'] },
    'ingediend',
    ['beoordelaar'],
  ],
  [
    'een medewerker overlegt niet over de eigen aanvraag (Awb 2:4)',
    { ...bram, zaakrecht: 'meeschrijver' },
    'concept',
    ['eigen-aanvraag'],
  ],
  ['een begeleider die hielp invullen mag wel', { ...bram, zaakrecht: 'helper' }, 'concept', []],
] as [string, Tafelgenoot, string, string[]][])('%s', (_, persoon, status, verwacht) => {
  expect(codes(belemmeringenVoorOverleg(persoon, status))).toEqual(verwacht)
})
