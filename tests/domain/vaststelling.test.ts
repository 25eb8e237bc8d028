import { expect, test } from 'vitest'
import {
  belemmeringenVoorBesluit,
  belemmeringenVoorVaststelling,
  verrekening,
  type Vaststelling,
} from '../../app/domain/vaststelling/vaststelling.ts'
import type { Zienswijze } from '../../app/domain/zienswijze/zienswijze.ts'
import { vaststellingsbrief } from '../../app/domain/vaststelling/vaststellingsbrief.ts'

const gehoord: Zienswijze = {
  ...{ id: 'z', voor: 'lagere_vaststelling', grond: 'activiteiten_niet_verricht' },
  ...{ gevraagd_op: '2028-01-04', voornemen: 'Minder ochtenden.', uiterlijk: '2028-01-18' },
  ...{ niet_nodig: null, toelichting: '' },
  ...{ beantwoord_op: '2028-01-10', weg: 'portaal', antwoord: 'Dat klopt, de zaal was dicht.' },
}
const zaak = {
  status: 'vaststelling_aangevraagd',
  verleend: 500_000,
  verslag: true,
  besloten: false,
  zienswijzen: [gehoord],
}
const voorstel = (over: Partial<Vaststelling> = {}): Vaststelling => ({
  bedrag: 500_000,
  motivering: 'De activiteiten zijn gedaan.',
  grond: null,
  reden: null,
  reactie: '',
  ...over,
})
const lager = voorstel({
  bedrag: 400_000,
  grond: 'activiteiten_niet_verricht',
  reden: 'Tien van de veertig ochtenden gingen niet door.',
  reactie: 'Wij houden daar rekening mee.',
})
const codes = (van: Vaststelling, over = {}) =>
  belemmeringenVoorVaststelling(van, { ...zaak, ...over }, '2028-01-15').map(({ code }) => code)

test('vaststellen is gelijk aan de verlening (Awb 4:46 lid 1)', () => {
  expect(codes(voorstel())).toEqual([])
  expect(codes(voorstel({ bedrag: 500_001 }))).toEqual(['hoger'])
})

test('lager kan alleen met een grond, uitleg en na een zienswijze waarop is ingegaan (Awb 4:46 lid 2, 4:8)', () => {
  expect(codes(lager)).toEqual([])
  expect(codes({ ...lager, grond: null })).toEqual(['grond'])
  expect(codes({ ...lager, reden: null })).toEqual(['grond'])
  expect(codes(lager, { zienswijzen: [] })).toEqual(['zienswijze'])
  expect(codes({ ...lager, grond: 'onjuiste_gegevens' })).toEqual(['zienswijze'])
  expect(codes({ ...lager, reactie: '' })).toEqual(['zienswijze-reactie'])
})

test('bij het hele bedrag hoort geen grond om te verlagen', () => {
  expect(codes({ ...lager, bedrag: 500_000 })).toEqual(['geen-grond-nodig'])
})

test.each([
  ['zonder verslag', { verslag: false }, 'geen-verslag'],
  ['voor de aanvraag om vaststelling', { status: 'verleend' }, 'geen-verslag'],
  ['een tweede keer', { besloten: true }, 'besloten'],
])('%s wordt niet vastgesteld', (_, over, code) => {
  expect(codes(voorstel(), over)).toEqual([code])
})

test('wie het voorstel opstelde, beslist er niet over; een oud voorstel telt niet', () => {
  const geldend = { opgesteld_door: 'karin', versie: 2 }
  const besluit = (wie: string, versie: number) =>
    belemmeringenVoorBesluit(geldend, { wie, versie }).map(({ code }) => code)
  expect(besluit('wim', 2)).toEqual([])
  expect(besluit('karin', 2)).toEqual(['vier-ogen'])
  expect(besluit('wim', 1)).toEqual(['ander-voorstel'])
  expect(belemmeringenVoorBesluit(undefined, { wie: 'wim', versie: 1 })).toHaveLength(1)
})

test.each([
  [500_000, 400_000, 100_000, 0],
  [500_000, 500_000, 0, 0],
  [300_000, 400_000, 0, 100_000],
])('vastgesteld %d na %d betaald: nog %d, te veel %d', (bedrag, betaald, nabetaling, teveel) => {
  expect(verrekening(bedrag, betaald)).toEqual({ nabetaling, teveel })
})

const levering = (vaststelling: Vaststelling, betaald: number) => ({
  gemeente: { naam: 'Elburg', postadres: 'Postbus 0, 8080 AA Elburg' },
  regeling: {
    titel: 'Innovatie sociaal domein',
    grondslag: 'Regeling Innovatie sociaal domein',
    contact_naam: 'Sanne Bos',
    contact_telefoon: '0525 00 00 01',
    contact_bereikbaar: 'op werkdagen',
  },
  aanvraag: { nummer: 'ELB-2026-00042', titel: 'Koffie op de hoek' },
  aan: ['Noor van Dijk'],
  verlening: { datum: '2026-12-01', bedrag: 500_000 },
  verslag: { ontvangen: '2028-01-03', openbaar: true },
  vaststelling,
  zienswijze: vaststelling.grond === null ? null : gehoord,
  betaald,
  nabetaling: vaststelling.bedrag > betaald ? { volgnummer: 3, vanaf: '2028-01-15' } : null,
  datum: '2028-01-15',
  ondertekening: ['Namens burgemeester en wethouders van Elburg,', 'Wim Yilmaz'],
})
const tekstVan = (van: Vaststelling, betaald: number) =>
  JSON.stringify(vaststellingsbrief(levering(van, betaald))).replaceAll('\u00a0', ' ')

test('de brief zegt wat het werd, wat er nog komt en hoe u bezwaar maakt', () => {
  const tekst = tekstVan(voorstel(), 400_000)
  expect(tekst).toContain('vastgesteld op € 5.000,00. Dat is het bedrag dat wij u verleenden.')
  expect(tekst).toContain('U krijgt nog € 1.000,00 van ons.')
  expect(tekst).toContain('bezwaar maken')
})

test('een lagere vaststelling noemt de grond, de uitleg en de zienswijze', () => {
  const tekst = tekstVan(lager, 400_000)
  expect(tekst).toContain('Awb 4:46 lid 2 onder a')
  expect(tekst).toContain('Tien van de veertig ochtenden')
  expect(tekst).toContain('Op 10 januari 2028 schreef u hierover: ‘Dat klopt')
  expect(tekst).toContain('Wij houden daar rekening mee.')
  expect(tekst).toContain('Het hele bedrag is al betaald of naar u onderweg.')
})

test('wat te veel is betaald, wordt niet in deze brief teruggevraagd', () => {
  expect(tekstVan({ ...lager, bedrag: 300_000 }, 400_000)).toContain(
    'Dit besluit vraagt dat niet terug.',
  )
})
