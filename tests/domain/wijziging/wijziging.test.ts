import fc from 'fast-check'
import { expect, test } from 'vitest'
import { geldgevolg, verdeelRest } from '../../../app/domain/wijziging/geldgevolg.ts'
import { laatsteDagNaIntrekking } from '../../../app/domain/wijziging/intrekking.ts'
import { belemmeringenVoorVragen, watGevraagd } from '../../../app/domain/wijziging/verzoek.ts'
import {
  belemmeringenVoorWijziging,
  teHoren,
  type Toezegging,
  type Wijzigingsvoorstel,
} from '../../../app/domain/wijziging/wijziging.ts'

const vandaag = '2027-03-01'
const toezegging: Toezegging = {
  status: 'verleend',
  verleend: 1_000,
  vastgesteld: null,
  klaargezet: 600,
  teruggevorderd: 0,
  eind_op: '2027-12-31',
  maximumbedrag: 1_500,
  besluitdatum: vandaag,
  vastgesteld_op: null,
}
const vast: Toezegging = {
  ...toezegging,
  status: 'vastgesteld',
  vastgesteld: 900,
  klaargezet: 900,
  vastgesteld_op: '2023-03-01',
}
const voorstel = (over: Partial<Wijzigingsvoorstel>): Wijzigingsvoorstel => ({
  uitkomst: 'wijzigen',
  grond: 'verzoek',
  bedrag: 1_000,
  ervoor_reden: '',
  eind_op: null,
  verantwoording_op: null,
  vanaf: vandaag,
  overwegingen: 'Daarom.',
  reactie: '',
  schade: '',
  ...over,
})
const verzoek = {
  door: 'ontvanger' as const,
  gevraagd: 'wijzigen' as const,
  bedrag: 800,
  eind_op: null,
}
const stoppen = { ...verzoek, gevraagd: 'intrekken' as const, bedrag: null }
const zelf = {
  door: 'ambtshalve' as const,
  gevraagd: 'intrekken' as const,
  bedrag: null,
  eind_op: null,
}
const intrekken = { uitkomst: 'intrekken' as const, bedrag: 0 }
const ervoor_reden = 'Er kwam nog niets van.'
const later = { vanaf: '2027-06-01', ervoor_reden, schade: 'Er is geen schade.' }

test.each([
  ['lager zoals gevraagd', voorstel({ bedrag: 800 }), verzoek, toezegging, []],
  ['minder laag dan gevraagd mag ook', voorstel({ bedrag: 900 }), verzoek, toezegging, []],
  [
    'lager dan gevraagd vraagt een grond van de wet',
    voorstel({ bedrag: 700 }),
    verzoek,
    toezegging,
    ['niet-gevraagd'],
  ],
  [
    'hoger zoals gevraagd',
    voorstel({ bedrag: 1_200 }),
    { ...verzoek, bedrag: 1_200 },
    toezegging,
    [],
  ],
  [
    'hoger dan gevraagd',
    voorstel({ bedrag: 1_201 }),
    { ...verzoek, bedrag: 1_200 },
    toezegging,
    ['niet-gevraagd'],
  ],
  [
    'hoger dan de regeling geeft',
    voorstel({ bedrag: 1_600 }),
    { ...verzoek, bedrag: 1_600 },
    toezegging,
    ['boven-maximum'],
  ],
  ['hoger zonder verzoek', voorstel({ bedrag: 1_200 }), zelf, toezegging, ['niet-gevraagd']],
  ['er verandert niets', voorstel({}), verzoek, toezegging, ['niets']],
  [
    'alleen een andere laatste dag',
    voorstel({ eind_op: '2028-03-01' }),
    { ...verzoek, bedrag: null, eind_op: '2028-03-01' },
    toezegging,
    [],
  ],
  [
    'een latere laatste dag op verzoek dat niemand deed',
    voorstel({ eind_op: '2028-03-01' }),
    { ...zelf, gevraagd: 'wijzigen' as const },
    toezegging,
    ['niet-gevraagd'],
  ],
  [
    'een eerdere laatste dag uit eigen beweging vraagt een grond van de wet (4:48, 4:50)',
    voorstel({ eind_op: '2027-06-30', grond: 'zomaar' }),
    { ...zelf, gevraagd: 'wijzigen' as const },
    toezegging,
    ['geen-grond'],
  ],
  [
    'een eerdere laatste dag op verzoek mag',
    voorstel({ eind_op: '2027-06-30' }),
    { ...verzoek, bedrag: null, eind_op: '2027-06-30' },
    toezegging,
    [],
  ],
  [
    'nog eerder dan gevraagd niet',
    voorstel({ eind_op: '2027-05-31' }),
    { ...verzoek, bedrag: null, eind_op: '2027-06-30' },
    toezegging,
    ['niet-gevraagd'],
  ],
  ['stoppen op verzoek', voorstel(intrekken), stoppen, toezegging, []],
  [
    'intrekken als om wijzigen is gevraagd, vraagt een grond',
    voorstel(intrekken),
    verzoek,
    toezegging,
    ['niet-gevraagd'],
  ],
  [
    'intrekken om wat de ontvanger deed (4:48)',
    voorstel({ ...intrekken, grond: 'activiteiten' }),
    zelf,
    toezegging,
    [],
  ],
  ['zonder grond', voorstel({ ...intrekken, grond: 'zomaar' }), zelf, toezegging, ['geen-grond']],
  [
    'veranderde inzichten vragen een redelijke termijn en iets over schade (4:50)',
    voorstel({ ...intrekken, grond: 'omstandigheden' }),
    zelf,
    toezegging,
    ['redelijke-termijn', 'schade'],
  ],
  [
    'intrekken vanaf een latere dag zegt wat bij de tijd ervoor hoort (4:48 lid 2)',
    voorstel({ ...intrekken, grond: 'activiteiten', vanaf: '2027-03-02' }),
    zelf,
    toezegging,
    ['tijd-ervoor'],
  ],
  [
    'na de vaststelling telt de dag daarvan (4:49 lid 2)',
    voorstel({ ...intrekken, grond: 'vast_feiten', vanaf: '2023-03-02' }),
    zelf,
    vast,
    ['tijd-ervoor'],
  ],
  [
    'een deel blijft voor de tijd ervoor',
    voorstel({
      ...intrekken,
      grond: 'activiteiten',
      vanaf: '2027-03-02',
      ervoor_reden,
      bedrag: 400,
    }),
    zelf,
    toezegging,
    [],
  ],
  [
    'wie vanaf het begin intrekt, laat niets over',
    voorstel({ ...intrekken, grond: 'activiteiten', ervoor_reden, bedrag: 400 }),
    zelf,
    toezegging,
    ['geen-tijd-ervoor'],
  ],
  [
    'blijft alles, dan is er niets in te trekken',
    voorstel({
      ...intrekken,
      grond: 'activiteiten',
      vanaf: '2027-03-02',
      ervoor_reden,
      bedrag: 1_000,
    }),
    zelf,
    toezegging,
    ['alles-ervoor'],
  ],
  [
    'met een latere dag en de schade mag het',
    voorstel({ ...intrekken, ...later, grond: 'omstandigheden' }),
    zelf,
    toezegging,
    [],
  ],
  [
    'een grond van na de vaststelling geldt ervoor niet',
    voorstel({ ...intrekken, grond: 'vast_feiten' }),
    zelf,
    toezegging,
    ['andere-grond'],
  ],
  [
    'na de vaststelling geldt 4:48 niet meer',
    voorstel({ ...intrekken, grond: 'activiteiten', vanaf: '2023-03-01' }),
    zelf,
    vast,
    ['andere-grond'],
  ],
  [
    'na de vaststelling geldt 4:49',
    voorstel({ ...intrekken, grond: 'vast_feiten', vanaf: '2022-03-01' }),
    zelf,
    { ...vast, vastgesteld_op: '2022-03-01' },
    [],
  ],
  [
    'na vijf jaar niet meer (4:49 lid 3)',
    voorstel({ ...intrekken, grond: 'vast_feiten', vanaf: '2022-02-28' }),
    zelf,
    { ...vast, vastgesteld_op: '2022-02-28' },
    ['vijf-jaar'],
  ],
  [
    'wie later een verplichting schond: vijf jaar na die dag (4:49 lid 1 onder c en lid 3)',
    voorstel({ ...intrekken, grond: 'vast_verplichtingen', ervoor_reden, vanaf: '2022-03-01' }),
    zelf,
    { ...vast, vastgesteld_op: '2020-01-15' },
    [],
  ],
  [
    'en een dag later niet meer',
    voorstel({ ...intrekken, grond: 'vast_verplichtingen', ervoor_reden, vanaf: '2022-02-28' }),
    zelf,
    { ...vast, vastgesteld_op: '2020-01-15' },
    ['vijf-jaar'],
  ],
  [
    'een schending van voor de vaststelling is geen latere',
    voorstel({ ...intrekken, grond: 'vast_verplichtingen', vanaf: '2023-02-28' }),
    zelf,
    vast,
    ['dag-van-schending'],
  ],
  [
    'na de vaststelling wordt het niet hoger',
    voorstel({ bedrag: 1_000 }),
    { ...verzoek, bedrag: 1_000 },
    vast,
    ['hoger-dan-vast'],
  ],
  ['een verzoek afwijzen mag', voorstel({ uitkomst: 'afwijzen' }), verzoek, toezegging, []],
  [
    'zonder verzoek is er niets af te wijzen',
    voorstel({ uitkomst: 'afwijzen' }),
    zelf,
    toezegging,
    ['geen-verzoek'],
  ],
  [
    'wat is geweigerd, is niet in te trekken',
    voorstel(intrekken),
    zelf,
    { ...toezegging, status: 'geweigerd' as const },
    ['niet-nu'],
  ],
] as const)('%s', (_, wat, vraag, stand, codes) => {
  expect(belemmeringenVoorWijziging(wat, vraag, stand, vandaag).map(({ code }) => code)).toEqual(
    codes,
  )
})

test.each([
  [
    'intrekken om wat de ontvanger deed',
    voorstel({ ...intrekken, grond: 'activiteiten' }),
    'intrekking',
  ],
  ['verlagen uit eigen beweging', voorstel({ bedrag: 500, grond: 'omstandigheden' }), 'wijziging'],
  ['op verzoek', voorstel({ bedrag: 500 }), null],
  ['een verzoek afwijzen (4:12 lid 1)', voorstel({ uitkomst: 'afwijzen' }), null],
  ['alleen een latere dag', voorstel({ grond: 'omstandigheden', eind_op: '2028-01-01' }), null],
  ['een eerdere dag', voorstel({ grond: 'omstandigheden', eind_op: '2027-06-30' }), 'wijziging'],
] as const)('horen vooraf: %s', (_, wat, voor) => {
  expect(teHoren(wat, toezegging)).toBe(voor)
})

test.each([
  ['er loopt al een verzoek', verzoek, toezegging, true, ['al-gevraagd']],
  [
    'er is nog niets verleend',
    verzoek,
    { ...toezegging, status: 'geweigerd' as const },
    false,
    ['niet-nu'],
  ],
  ['de subsidie staat vast', verzoek, vast, false, ['vastgesteld']],
  ['hetzelfde bedrag', { ...verzoek, bedrag: 1_000 }, toezegging, false, ['niets']],
  ['stoppen kan altijd', stoppen, vast, false, []],
  ['een ander bedrag', verzoek, toezegging, false, []],
] as const)('vragen: %s', (_, vraag, stand, open, codes) => {
  expect(belemmeringenVoorVragen(vraag, stand, open).map(({ code }) => code)).toEqual(codes)
})

test('na elke reeks wijzigingen klopt wat is betaald met wat er was, is en terugkomt', () => {
  const stap = fc.record({ bedrag: fc.nat(2_000), betaal: fc.boolean() })
  fc.assert(
    fc.property(fc.array(stap, { maxLength: 8 }), (stappen) => {
      let stand = { verleend: 1_000, vastgesteld: null, klaargezet: 0, teruggevorderd: 0 }
      let rest = 1_000
      for (const { bedrag, betaal } of stappen) {
        if (betaal) stand = { ...stand, klaargezet: stand.klaargezet + rest }
        const uitkomst = bedrag === 0 ? ('intrekken' as const) : ('wijzigen' as const)
        const geld = geldgevolg({ uitkomst, bedrag }, stand)
        if (geld.mutatie !== 0) rest = geld.rest
        else if (betaal) rest = 0
        stand = {
          ...stand,
          verleend: stand.verleend + geld.mutatie,
          teruggevorderd: stand.teruggevorderd + geld.teruggevorderd,
        }
        expect(stand.verleend).toBe(bedrag)
        // never more than what was granted less what is claimed back, and all of it reaches the recipient in the end
        expect(stand.klaargezet).toBeLessThanOrEqual(stand.verleend + stand.teruggevorderd)
        expect(stand.klaargezet - stand.teruggevorderd + rest).toBe(bedrag)
        expect(Math.min(geld.rest, geld.teruggevorderd)).toBe(0)
      }
    }),
  )
})

test('wat nog wordt betaald, verdeelt zich tot op de cent over de open delen', () => {
  const deel = fc.record({
    bedrag: fc.integer({ min: 1, max: 500 }),
    vanaf: fc.constant('2027-05-01'),
    omschrijving: fc.constant('Deel'),
  })
  fc.assert(
    fc.property(fc.nat(2_000), fc.array(deel, { maxLength: 5 }), (rest, open) => {
      const delen = verdeelRest(rest, open, vandaag)
      expect(delen.reduce((som, { bedrag }) => som + bedrag, 0)).toBe(rest)
      for (const { bedrag } of delen) expect(bedrag).toBeGreaterThan(0)
    }),
  )
})

test('wie een wijziging vroeg, leest terug wat die vroeg', () => {
  expect(watGevraagd({ gevraagd: 'intrekken', bedrag: null, eind_op: null })).toEqual([
    'U wilt stoppen.',
  ])
  const vraag = { gevraagd: 'wijzigen', bedrag: 800_000, eind_op: '2027-12-31' } as const
  expect(watGevraagd(vraag).join(' ')).toMatch(/€.8\.000,00 in totaal.*31 december 2027/)
})

test.each([
  ['de dag ervoor', '2027-06-01', '2027-05-31'],
  ['niet voor het begin', '2027-01-15', '2027-12-31'],
  ['niet later dan zij al eindigden', '2028-06-01', '2027-12-31'],
] as const)('na een intrekking eindigen de activiteiten: %s', (_, vanaf, dag) => {
  const was = { start_op: '2027-02-01', eind_op: '2027-12-31' }
  expect(laatsteDagNaIntrekking(vanaf, was)).toBe(dag)
})
