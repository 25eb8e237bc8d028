import { expect, test } from 'vitest'
import { feestdagenTussen } from '../../../app/domain/feestdag.ts'
import {
  belemmeringenVoorVersturen,
  belemmeringenVoorVerzoek,
  belemmeringenVoorVolledig,
  volledigOp,
  voorstelUiterlijk,
} from '../../../app/domain/volledigheid/aanvulling.ts'
import {
  antwoordSchema,
  oordeelSchema,
  verzoekSchema,
} from '../../../app/domain/volledigheid/aanvulling.schema.ts'

const feestdagen = feestdagenTussen(2026, 2028)
const vandaag = '2026-12-08'
const codes = (belemmeringen: { code: string }[]) => belemmeringen.map(({ code }) => code)
const open = { uiterste_datum: '2026-12-22', ontvangen_op: null }

test.each([
  ['2026-12-08', '2026-12-22'],
  ['2026-12-11', '2026-12-28'], // eerste en tweede kerstdag en een zondag
  ['2026-12-18', '2027-01-04'], // nieuwjaarsdag en een weekend
])('gevraagd op %s heeft de aanvrager gewoonlijk tot en met %s', (dag, uiterlijk) => {
  expect(voorstelUiterlijk(dag, feestdagen)).toBe(uiterlijk)
})

test.each([
  ['een werkdag over twee weken', '2026-12-22', []],
  ['minder dan een week', '2026-12-14', ['te-kort']],
  ['een zaterdag', '2026-12-19', ['geen-werkdag']],
  ['eerste kerstdag', '2026-12-25', ['geen-werkdag']],
  ['meer dan dertien weken', '2027-03-10', ['te-lang']],
])('een verzoek met als laatste dag %s', (_, uiterlijk, verwacht) => {
  const zaak = { status: 'ingediend', verzoek: null, uiterlijk } as const
  expect(codes(belemmeringenVoorVerzoek(zaak, vandaag, feestdagen))).toEqual(verwacht)
})

test('om aanvulling vragen kan tot de beoordeling begint, en een verzoek tegelijk', () => {
  const vraag = (over: object) =>
    codes(
      belemmeringenVoorVerzoek(
        { status: 'ingediend', verzoek: null, uiterlijk: '2026-12-22', ...over },
        vandaag,
        feestdagen,
      ),
    )
  expect(vraag({ status: 'volledig' })).toEqual([])
  expect(vraag({ status: 'in_beoordeling' })).toEqual(['niet-in-intake'])
  expect(vraag({ status: 'aanvulling_gevraagd', verzoek: open })).toEqual(['er-loopt-een-verzoek'])
})

test('versturen kan als ten minste een punt is beantwoord, ook na de laatste dag, en een keer', () => {
  expect(codes(belemmeringenVoorVersturen(open, [{ beantwoord: false }]))).toEqual([
    'niets-ingevuld',
  ])
  expect(belemmeringenVoorVersturen(open, [{ beantwoord: true }, { beantwoord: false }])).toEqual(
    [],
  )
  const verstuurd = { ...open, ontvangen_op: '2026-12-18' }
  expect(codes(belemmeringenVoorVersturen(verstuurd, [{ beantwoord: true }]))).toEqual([
    'al-verstuurd',
  ])
  expect(codes(belemmeringenVoorVersturen(null, []))).toEqual(['geen-verzoek'])
})

test.each([
  ['meteen na ontvangst', 'ingediend', null, vandaag, []],
  [
    'zolang de aanvrager kan aanvullen niet',
    'aanvulling_gevraagd',
    open,
    '2026-12-22',
    ['aanvrager-aan-zet'],
  ],
  ['na de laatste dag wel', 'aanvulling_gevraagd', open, '2026-12-23', []],
  ['en geen tweede keer', 'volledig', null, vandaag, ['niet-in-intake']],
] as const)('volledig verklaren: %s', (_, status, verzoek, dag, verwacht) => {
  expect(codes(belemmeringenVoorVolledig({ status, verzoek }, dag))).toEqual(verwacht)
})

test('de dag van volledig zijn is die van ontvangst, van de aanvulling, of anders die van de verklaring', () => {
  const ingediend = '2026-12-01'
  const nooit = { verzoeken: [], heropend_op: null }
  const ooit = { ...nooit, verzoeken: [{ verzonden_op: '2026-12-08', ontvangen_op: null }] }
  expect(volledigOp({ ingediend, verzoek: null }, nooit, vandaag)).toBe('2026-12-01')
  const aangevuld = { ...open, ontvangen_op: '2026-12-18' }
  expect(volledigOp({ ingediend, verzoek: aangevuld }, ooit, '2026-12-21')).toBe('2026-12-18')
  expect(volledigOp({ ingediend, verzoek: open }, ooit, '2026-12-28')).toBe('2026-12-28')
})

test.each([
  ['er is nooit iets gestuurd', [{ verzonden_op: '2026-12-08', ontvangen_op: null }], '2026-12-01'],
  ['er was aangevuld', [{ verzonden_op: '2026-12-08', ontvangen_op: '2026-12-18' }], '2026-12-18'],
  [
    'er is na de heropening opnieuw gevraagd',
    [
      { verzonden_op: '2026-12-08', ontvangen_op: '2026-12-18' },
      { verzonden_op: '2027-03-01', ontvangen_op: null },
    ],
    '2027-03-22',
  ],
])(
  'na heropening houdt een aanvraag haar plaats als niets ontbrak: %s (Awb 7:11)',
  (_, verzoeken, dag) => {
    const verloop = { verzoeken, heropend_op: '2027-02-20' }
    expect(volledigOp({ ingediend: '2026-12-01', verzoek: null }, verloop, '2027-03-22')).toBe(dag)
  },
)

const punt = { document: 'begroting', vraag: 'ja', omschrijving: 'De begroting' }

test('een verzoek vraagt wat is aangevinkt en wat er in eigen woorden bij staat', () => {
  const punten = [
    punt,
    { ...punt, vraag: undefined },
    { omschrijving: 'Wie is erbij?' },
    { omschrijving: '' },
  ]
  const gelezen = verzoekSchema.parse({ punten, uiterlijk: '2026-12-22', toelichting: '' })
  expect(gelezen.punten).toEqual([
    { document: 'begroting', omschrijving: 'De begroting' },
    { document: null, omschrijving: 'Wie is erbij?' },
  ])
})

test.each([
  ['niets is aangevinkt', [{ ...punt, vraag: undefined }], 'punten.0.omschrijving'],
  [
    'een aangevinkt punt geen tekst heeft',
    [{ omschrijving: 'Iets' }, { ...punt, omschrijving: ' ' }],
    'punten.1.omschrijving',
  ],
])('een verzoek waarin %s komt terug bij het veld', (_, punten, pad) => {
  const { error } = verzoekSchema.safeParse({ punten, uiterlijk: '2026-12-22', toelichting: '' })
  expect(error?.issues.map(({ path }) => path.join('.'))).toContain(pad)
})

test('een antwoord is tekst, een bestand of een bestand dat er al was', () => {
  expect(antwoordSchema.safeParse({ antwoord: '', bestand: '' }).success).toBe(false)
  expect(antwoordSchema.safeParse({ antwoord: 'Ja', bestand: '' }).success).toBe(true)
  expect(antwoordSchema.safeParse({ antwoord: '', bestand: 'a.pdf' }).success).toBe(true)
  expect(antwoordSchema.safeParse({ antwoord: '', heeft_bestand: 'ja' }).success).toBe(true)
})

test('wie een aanvulling niet voldoende vindt, zegt wat er ontbreekt', () => {
  expect(oordeelSchema.safeParse({ oordeel: 'onvoldoende', toelichting: '' }).success).toBe(false)
  expect(oordeelSchema.safeParse({ oordeel: 'voldoende', toelichting: '' }).success).toBe(true)
})
