import { expect, test } from 'vitest'
import { belemmeringenVoorBezwaarbesluit } from '../../../app/domain/bezwaar/beslissing-toets.ts'
import { type Bezwaarfeiten, type Bezwaarvoorstel } from '../../../app/domain/bezwaar/beslissing.ts'
import { belemmeringenVoorBezwaarmandaat } from '../../../app/domain/bezwaar/mandaat.ts'

const voorstel: Bezwaarvoorstel = {
  dictum: 'gegrond',
  niet_grond: null,
  overwegingen: 'De vereniging doet mee.',
  motivering: [{ voorwaarde: 'v2', oordeel: 'voldoet', reden: 'Opnieuw bekeken.' }],
  bedrag: 500_000,
  verantwoording_op: '2028-03-31',
  kosten: 'niet_gevraagd',
  kosten_bedrag: 0,
  kosten_reden: '',
  afwijking: '',
}
const feiten: Bezwaarfeiten = {
  buitenBehandeling: false,
  opTijd: true,
  teVroeg: false,
  te_laat_verschoond: null,
  verzuim: false,
  horen: { niet_grond: null, advies: 'gegrond' },
  kosten_gevraagd: false,
  voorwaarden: ['v2'],
  weegtMee: [],
  vaststelling: false,
  gevraagd: 600_000,
  maximumbedrag: 1_000_000,
  verleend: 0,
  ruimteToen: 5_000_000,
  direct: false,
}
const niet: Partial<Bezwaarvoorstel> = {
  dictum: 'niet_ontvankelijk',
  motivering: [],
  bedrag: 0,
}
const zonderAdvies = { horen: { niet_grond: null, advies: null } }

test.each<[string, Partial<Bezwaarvoorstel>, Partial<Bezwaarfeiten>, string[]]>([
  ['gegrond met geld', {}, {}, []],
  ['ongegrond tegen het advies', { dictum: 'ongegrond', bedrag: 0 }, {}, ['afwijking']],
  ['zonder horen', {}, { horen: null }, ['niet-gehoord']],
  [
    'niet horen omdat het kennelijk ongegrond is, en dan gegrond',
    {},
    { horen: { niet_grond: 'kennelijk_ongegrond', advies: null } },
    ['horen-alsnog'],
  ],
  ['te laat, nog niet beoordeeld', {}, { opTijd: false }, ['te-laat-open']],
  ['te laat, verontschuldigd', {}, { opTijd: false, te_laat_verschoond: true }, []],
  [
    'te laat zonder verontschuldiging',
    {},
    { opTijd: false, te_laat_verschoond: false },
    ['te-laat'],
  ],
  [
    'voor het besluit, nog niet beoordeeld',
    {},
    { opTijd: false, teVroeg: true },
    ['te-vroeg-open'],
  ],
  [
    'voor het besluit, terwijl de indiener niet kon denken dat het er was',
    {},
    { opTijd: false, teVroeg: true, te_laat_verschoond: false },
    ['te-vroeg'],
  ],
  [
    'te vroeg als grond',
    { ...niet, niet_grond: 'te_vroeg' },
    { ...zonderAdvies, opTijd: false, teVroeg: true, te_laat_verschoond: false },
    [],
  ],
  [
    'te vroeg als grond, terwijl het telt',
    { ...niet, niet_grond: 'te_vroeg' },
    { ...zonderAdvies, opTijd: false, teVroeg: true, te_laat_verschoond: true },
    ['niet-te-vroeg'],
  ],
  ['niet-ontvankelijk zonder grond', { ...niet }, zonderAdvies, ['geen-grond']],
  [
    'verzuim zonder vraag om herstel',
    { ...niet, niet_grond: 'verzuim' },
    zonderAdvies,
    ['geen-verzuim'],
  ],
  [
    'verzuim na een vraag',
    { ...niet, niet_grond: 'verzuim' },
    { ...zonderAdvies, verzuim: true },
    [],
  ],
  ['niet elke voorwaarde heroverwogen', { motivering: [] }, {}, ['heroverweging']],
  [
    'geld terwijl een voorwaarde niet voldoet',
    { motivering: [{ voorwaarde: 'v2', oordeel: 'voldoet_niet', reden: 'Nee.' }] },
    {},
    ['voorwaarde'],
  ],
  ['meer dan gevraagd', { bedrag: 600_001 }, {}, ['te-veel']],
  ['meer erbij dan er over was toen het besluit viel', {}, { ruimteToen: 499_999 }, ['plafond']],
  ['het plafond is nu leeg maar was het toen niet', {}, { ruimteToen: 500_000 }, []],
  ['kosten gevraagd en niet beslist', {}, { kosten_gevraagd: true }, ['kosten-open']],
  [
    'kosten vergoeden bij ongegrond',
    {
      dictum: 'ongegrond',
      bedrag: 0,
      kosten: 'toegekend',
      kosten_bedrag: 1,
      kosten_reden: 'Ja.',
      afwijking: 'Om deze reden.',
    },
    { kosten_gevraagd: true },
    ['kosten-ongegrond'],
  ],
  ['zonder datum voor het verslag', { verantwoording_op: null }, {}, ['verantwoording']],
  ['geld op een bezwaar tegen de vaststelling', {}, { vaststelling: true }, ['vaststelling']],
])('%s', (_, anders, andereFeiten, codes) => {
  const redenen = belemmeringenVoorBezwaarbesluit(
    { ...voorstel, ...anders },
    { ...feiten, ...andereFeiten },
  )
  expect(redenen.map(({ code }) => code)).toEqual(codes)
})

test('wie het besluit nam of het bezwaar behandelt, beslist er niet over (10:3 lid 3)', () => {
  const codes = (isEerdereBeslisser: boolean, isBehandelaar: boolean) =>
    belemmeringenVoorBezwaarmandaat({ isEerdereBeslisser, isBehandelaar }).map(({ code }) => code)
  expect([codes(true, false), codes(false, true), codes(false, false)]).toEqual([
    ['zelf-beslist'],
    ['behandelaar'],
    [],
  ])
})
