import { expect, test } from 'vitest'
import {
  brieftekstSchema,
  standaardverplichtingenSchema,
} from '../../../app/domain/brief/teksten.schema.ts'
import {
  geenBriefteksten,
  veldenVan,
  vrijeTeksten,
  waardenVoor,
} from '../../../app/domain/brief/teksten.ts'
import { veldfouten, vulIn } from '../../../app/domain/brief/velden.ts'
import { metEigenWoorden, zonderPersonen } from '../../../app/domain/brief/voorbeeld.ts'
import type { Besluitinhoud } from '../../../app/domain/besluit/brief.ts'

const waarden = waardenVoor({
  ...{ nummer: 'ELB-2026-00001', titel: 'Samen eten {bedrag}', regeling: 'Innovatie' },
  ...{ gevraagd: 500_000, bedrag: 400_000 },
  deelnemers: [{ rol: 'penvoerder', naam: 'Stichting Noorderlicht' }],
})

test.each([
  ['Beste {naam}', []],
  ['Goed\nplan, {naamm}', ['Regel 2: {naamm} kan hier niet worden ingevuld.']],
  ['U krijgt {bedrag}', ['Regel 1: {bedrag} kan hier niet worden ingevuld.']],
  ['Een\n\nlosse { haak', ['Regel 3: zet een veld tussen { en }']],
] as const)('een veld dat niet bestaat, wordt geweigerd met de regel: %s', (tekst, verwacht) => {
  const fouten = veldfouten(tekst, veldenVan('weigering'))
  expect(fouten).toHaveLength(verwacht.length)
  verwacht.forEach((begin, plaats) => expect(fouten[plaats]).toContain(begin))
})

test('een bedrag bestaat alleen in een brief die over een bedrag beslist', () => {
  expect(veldenVan('verlening')).toContain('bedrag')
  expect(veldenVan('bezwaar')).not.toContain('bedrag')
  const uitkomst = brieftekstSchema('weigering').safeParse({ opening: 'Het is {bedrag}.' })
  expect(uitkomst.error?.issues.map(({ path }) => path.join('.'))).toEqual(['opening'])
  expect(brieftekstSchema('verlening').safeParse({ opening: 'Het is {bedrag}.' }).success).toBe(
    true,
  )
})

test('wat wordt ingevuld, is zelf nooit een veld', () => {
  expect(vulIn('Over {titel}.\n\nMet groet', waarden)).toEqual([
    'Over Samen eten {bedrag}.',
    'Met groet',
  ])
})

test('eigen woorden komen in alinea’s bij de brief waar zij voor zijn', () => {
  const brieven = {
    verlening: { opening: 'Dank u wel, {naam}.', slot: '' },
    weigering: { opening: '', slot: '', toelichting: { plafond: 'Er is geen geld meer.' } },
  }
  expect(vrijeTeksten({ brieven }, 'verlening', waarden)).toMatchObject({
    opening: ['Dank u wel, Stichting Noorderlicht.'],
    slot: [],
  })
  expect(vrijeTeksten({ brieven }, 'weigering', waarden).toelichting?.plafond).toEqual([
    'Er is geen geld meer.',
  ])
  expect(vrijeTeksten(geenBriefteksten, 'bezwaar', waarden).opening).toEqual([])
})

test('een vaste verplichting noemt haar artikel (Awb 4:37 en verder)', () => {
  const uitkomst = standaardverplichtingenSchema.safeParse({
    verplichtingen: [{ soort: 'doen', tekst: 'U noemt de gemeente.', grondslag: ' ' }],
    _versie: '1',
  })
  expect(uitkomst.error?.issues.map(({ path }) => path.join('.'))).toEqual([
    'verplichtingen.0.grondslag',
  ])
})

const inhoud: Besluitinhoud = {
  vorm: 1,
  kenmerk: 'ELB-2026-00001',
  onderwerp: 'Besluit op uw aanvraag "Samen eten"',
  aan: ['Stichting Noorderlicht', 'Dorpsstraat 1', '8081 AA  Elburg'],
  datum: '2026-12-01',
  grondslag: ['Regeling'],
  samenvatting: ['U krijgt geen subsidie voor "Samen eten".'],
  opening: ['Oude opening'],
  besluit: ['U vroeg voor "Samen eten" € 5.000.', 'Wij weigeren deze subsidie.'],
  blokken: [
    {
      soort: 'overwegingen',
      kop: 'Waarom',
      inleiding: 'x',
      punten: [
        {
          ...{ titel: 'Samen', artikel: 'artikel 3', voldoet: false, reden: 'Mevrouw doet alles.' },
          ...{ citaat: 'c', bron: 'b' },
          gevonden: { tekst: 'x', bewijs: ['Mevrouw woont aan de Dorpsstraat'], wat_helpt: null },
        },
      ],
    },
    { soort: 'scores', kop: 'De score', inleiding: 'Samen 28', rijen: [] },
    { soort: 'tekst', kop: 'Waarom wij weigeren', alineas: ['Iets over mevrouw.'] },
    { soort: 'tekst', kop: 'Wat wel had gekund', alineas: ['Mevrouw had hulp kunnen vragen.'] },
  ],
  bezwaar: ['Bezwaar'],
  ondertekening: ['Namens het college', 'Wim, teammanager'],
  contact: { naam: 'Bram', telefoon: '0', bereikbaar: 'x' },
}

test('wie teksten schrijft, ziet een echte brief zonder wie het zijn en wat zij schreven', () => {
  const kaal = JSON.stringify(zonderPersonen({ inhoud, titel: 'Samen eten', grond: null }))
  for (const woord of ['Samen 28', 'Noorderlicht', 'Dorpsstraat', 'evrouw', 'Samen eten', 'Wim'])
    expect(kaal).not.toContain(woord)
  expect(kaal).toContain('€ 5.000')
})

test('eigen woorden vervangen alleen eigen woorden; het besluit en de clausule blijven staan', () => {
  const vrij = { opening: ['Nieuw'], slot: ['Tot ziens'], toelichting: { plafond: ['Op is op.'] } }
  const nieuw = metEigenWoorden(inhoud, vrij, 'plafond')
  expect([nieuw.opening, nieuw.slot]).toEqual([['Nieuw'], ['Tot ziens']])
  expect([nieuw.besluit, nieuw.bezwaar]).toEqual([inhoud.besluit, inhoud.bezwaar])
  expect(nieuw.blokken[2]).toMatchObject({
    alineas: ['Het subsidieplafond is bereikt (Awb 4:25 lid 2).', 'Op is op.'],
  })
  expect(metEigenWoorden(inhoud, {}, null).opening).toBeUndefined()
})
