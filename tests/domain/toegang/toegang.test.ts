import { expect, test } from 'vitest'
import { aanwezigInWoorden } from '../../../app/domain/aanvraag/aanwezigheid.ts'
import {
  helperinvoerInWoorden,
  helperwaarschuwingen,
} from '../../../app/domain/aanvraag/helperinvoer.ts'
import { belemmeringenVoorOverdracht } from '../../../app/domain/toegang/overdracht.ts'
import { toegangsuitnodigingSchema } from '../../../app/domain/toegang/toegang.schema.ts'
import {
  belemmeringenVoorBeheer,
  belemmeringenVoorMandaat,
  belemmeringenVoorVragen,
} from '../../../app/domain/toegang/toegangsrecht.ts'
import {
  isVerlopen,
  schrijftEigenDeel,
  schrijftSamenwerking,
  schrijftSectie,
  type Zaaktoegang,
} from '../../../app/domain/toegang.ts'

const toegang = (over: Partial<Zaaktoegang>): Zaaktoegang => ({
  zaakrecht: 'penvoerder',
  namens_rol: 'penvoerder',
  mandaat: [],
  mandaat_tot: null,
  ...over,
})
const helper = toegang({ zaakrecht: 'helper', mandaat: ['projectplan'], mandaat_tot: '2027-03-31' })
const vanPartner = toegang({ zaakrecht: 'meeschrijver', namens_rol: 'partner' })
const codes = (lijst: readonly { code: string }[]) => lijst.map(({ code }) => code)
const stand = { status: 'concept', mensen: [], open: [], vandaag: 0 }
const vraag = { email: 'bram@example.nl', recht: 'meelezer', tot: null } as const

test('een helper schrijft alleen in het eigen mandaat, en nooit de ondertekening', () => {
  expect(schrijftSectie(helper, 'projectplan')).toBe(true)
  expect(schrijftSectie(helper, 'begroting')).toBe(false)
  expect(schrijftSectie({ ...helper, mandaat: ['indiening'] }, 'indiening')).toBe(false)
})

test('een mandaat eindigt na de laatste dag', () => {
  expect(isVerlopen(helper, '2027-03-31')).toBe(false)
  expect(isVerlopen(helper, '2027-04-01')).toBe(true)
  expect(isVerlopen(toegang({}), '2099-01-01')).toBe(false)
})

test('wie voor een partner meeschrijft, verandert van de samenwerking alleen het eigen deel', () => {
  expect(schrijftSectie(vanPartner, 'projectplan')).toBe(true)
  expect(schrijftSectie(vanPartner, 'indiening')).toBe(false)
  expect(schrijftSamenwerking(vanPartner)).toBe(false)
  expect(schrijftEigenDeel(vanPartner, false)).toBe(true)
  expect(schrijftEigenDeel({ ...vanPartner, zaakrecht: 'meelezer' }, true)).toBe(true)
  expect(schrijftEigenDeel({ ...vanPartner, zaakrecht: 'meelezer' }, false)).toBe(false)
})

test.each([
  ['een nieuw adres', {}, {}, []],
  ['wie er al bij kan', {}, { mensen: [{ email: 'bram@example.nl' }] }, ['heeft-al-toegang']],
  ['wie al is gevraagd', {}, { open: [{ email: 'bram@example.nl' }] }, ['al-gevraagd']],
  ['na tien op een dag', {}, { vandaag: 10 }, ['te-vaak']],
  ['bij een gesloten zaak', {}, { status: 'geweigerd' }, ['afgesloten']],
  ['een helper zonder dag', { recht: 'helper' }, {}, ['mandaat-voorbij']],
] as const)('vragen: %s', (_, over, anders, verwacht) => {
  const gevonden = belemmeringenVoorVragen(
    { ...vraag, ...over },
    { ...stand, ...anders },
    '2026-12-01',
  )
  expect(codes(gevonden)).toEqual(verwacht)
})

test('een mandaat duurt hoogstens een jaar', () => {
  expect(codes(belemmeringenVoorMandaat('2026-12-01', '2026-12-01'))).toEqual([])
  expect(codes(belemmeringenVoorMandaat('2026-11-30', '2026-12-01'))).toEqual(['mandaat-voorbij'])
  expect(codes(belemmeringenVoorMandaat('2028-01-01', '2026-12-01'))).toEqual(['mandaat-te-lang'])
})

test('de penvoerder haalt zichzelf niet weg', () => {
  const ander = { recht: 'meelezer', gebruiker_id: 'ander' } as const
  expect(belemmeringenVoorBeheer(ander, 'ik')).toEqual([])
  expect(codes(belemmeringenVoorBeheer({ ...ander, recht: 'penvoerder' }, 'ik'))).toEqual([
    'penvoerder',
  ])
})

test.each([
  ['een meeschrijver', {}, 'concept', []],
  ['een helper', { recht: 'helper' }, 'concept', ['helper']],
  ['wie de aanvraag behandelt', { taken: ['intake'] }, 'concept', ['behandelt-zelf']],
  ['een partner, voor het indienen', { zelfdePartij: false }, 'concept', []],
  ['een partner, na het indienen', { zelfdePartij: false }, 'volledig', ['andere-partij']],
  ['dezelfde partij, na het indienen', {}, 'volledig', []],
] as const)('penvoerder worden: %s', (_, over, status, verwacht) => {
  const opvolger = { recht: 'meeschrijver', zelfdePartij: true, taken: [], ...over } as const
  expect(codes(belemmeringenVoorOverdracht(opvolger, status))).toEqual(verwacht)
})

test('van een meelezer telt een meegestuurd mandaat niet', () => {
  const gelezen = toegangsuitnodigingSchema.parse({
    email: 'bram@example.nl',
    recht: 'meelezer',
    namens: 'x',
    secties: ['begroting'],
    tot: '2030-01-01',
  })
  expect(gelezen).toMatchObject({ namens: null, secties: [], tot: null })
})

test.each(['penvoerder', 'beheerder', ''])('het recht %j wordt nooit gegeven', (recht) => {
  expect(toegangsuitnodigingSchema.safeParse({ email: 'a@example.nl', recht }).success).toBe(false)
})

test('een helper krijgt nooit de ondertekening in het mandaat', () => {
  const typed = { email: 'a@example.nl', recht: 'helper', tot: '2027-01-01' }
  for (const secties of [['indiening'], ['projectplan', 'indiening'], []])
    expect(toegangsuitnodigingSchema.safeParse({ ...typed, secties }).success).toBe(false)
})

test('wat een helper invoerde is een waarschuwing tot de penvoerder zegt dat het klopt', () => {
  const invoer = {
    naam: 'projectplan',
    versie: 3,
    helper: 'Bram Smit',
    moment: new Date(0),
    bevestigd_versie: 2,
  } as const
  expect(helperwaarschuwingen([invoer])).toMatchObject([{ naar: 'ingevoerd/projectplan' }])
  expect(helperwaarschuwingen([{ ...invoer, bevestigd_versie: 3 }])).toEqual([])
  expect(helperinvoerInWoorden(invoer)).toBe(
    'Ingevoerd door Bram Smit (helper), nog niet bevestigd',
  )
})

test('wie er ook aan werkt, staat er in een zin', () => {
  expect(aanwezigInWoorden([])).toBeNull()
  expect(aanwezigInWoorden(['Fatima'])).toBe('Fatima werkt nu ook aan dit onderdeel.')
  expect(aanwezigInWoorden(['Fatima', 'Bram', 'Ria'])).toBe(
    'Fatima, Bram en Ria werken nu ook aan dit onderdeel.',
  )
})
