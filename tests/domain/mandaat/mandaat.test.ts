import { expect, test } from 'vitest'
import {
  belemmeringenVoorMandaat,
  mandaatregelVoor,
  mandaatstand,
  redenenPerUitkomst,
  wieBeslist,
  type Mandaatregel,
} from '../../../app/domain/mandaat/mandaat.ts'
import { mandaatSchema } from '../../../app/domain/mandaat/mandaat.schema.ts'
import { euro, euroRond } from '../../../app/domain/opmaak.ts'

const regel = (over: Partial<Mandaatregel> = {}): Mandaatregel => ({
  soorten: ['verlenen', 'weigeren'],
  rol: 'gemandateerde',
  functie: 'teammanager',
  tot: 1_000_000,
  besluit: 'Mandaatbesluit 2026',
  artikel: 'artikel 4',
  datum: '2026-01-06',
  ...over,
})
const ondermandaat = regel({ rol: 'coordinator', functie: 'coördinator subsidies', tot: 250_000 })
const mandaat = [regel(), ondermandaat, regel({ soorten: ['vaststellen'], tot: null })]

test.each([
  ['de grens zelf', { bedrag: 1_000_000 }, undefined],
  ['boven de grens', { bedrag: 1_000_001 }, 'boven-mandaat'],
  ['zonder grens', { soort: 'vaststellen', bedrag: 99_000_000 }, undefined],
  ['waar geen regel voor is', { soort: 'bezwaar' }, 'geen-mandaat'],
  ['wat op de agenda staat', { geagendeerd: true }, 'agenda'],
  ['een rol zonder mandaat', { rollen: ['jurist'] }, 'andere-rol'],
  ['een ruimere rol nodig', { rollen: ['coordinator'], bedrag: 250_001 }, 'boven-mandaat'],
  ['binnen de krappere rol', { rollen: ['coordinator'], bedrag: 250_000 }, undefined],
] as const)('in mandaat beslissen: %s', (_, over, code) => {
  const vraag = { soort: 'verlenen' as const, bedrag: 1, rollen: ['gemandateerde'] as const }
  expect(belemmeringenVoorMandaat(mandaat, { ...vraag, ...over })[0]?.code).toBe(code)
})

test('de reden noemt het bedrag, wie wel beslist, en het mandaatbesluit', () => {
  const vraag = { soort: 'verlenen', bedrag: 300_000, rollen: ['coordinator'] } as const
  expect(belemmeringenVoorMandaat(mandaat, vraag)).toEqual([
    {
      code: 'boven-mandaat',
      tekst: `Het mandaat voor verlenen gaat tot en met ${euro(250_000)}. Hierover beslist een gemandateerde, of het college.`,
      grondslag: 'Mandaatbesluit 2026, artikel 4, 6 januari 2026',
    },
  ])
})

test('wie twee rollen heeft, beslist op grond van de ruimste die zo ver gaat', () => {
  const vraag = { soort: 'verlenen', bedrag: 1, rollen: ['coordinator', 'gemandateerde'] } as const
  expect(mandaatregelVoor(mandaat, vraag)?.functie).toBe('teammanager')
})

test('mandaat om te verlenen is geen mandaat om te weigeren', () => {
  const alleen = [regel({ soorten: ['verlenen'] })]
  const vraag = { bedrag: 1, rollen: ['gemandateerde'], geagendeerd: false } as const
  expect(redenenPerUitkomst(alleen, vraag).map(({ redenen }) => redenen.length)).toEqual([0, 1])
})

test('bij een voorstel staat wie erover kan beslissen, ook voor wie dat niet zelf is', () => {
  const voorstel = { uitkomst: 'verlenen', gevraagd: 900_000, rollen: ['coordinator'] } as const
  expect(mandaatstand(mandaat, voorstel)).toMatchObject({ mag: false })
  expect(mandaatstand(mandaat, voorstel).zin).toContain('teammanager')
  const groot = { ...voorstel, gevraagd: 2_000_000 }
  expect(mandaatstand(mandaat, groot).zin).toContain('Hierover beslist het college.')
})

test('inwoners lezen wie er beslist', () => {
  expect(wieBeslist([])).toBe('Het college van burgemeester en wethouders.')
  expect(wieBeslist(mandaat)).toBe(
    `Tot en met ${euroRond(1_000_000)} een teammanager namens het college, daarboven het college.`,
  )
})

test('elke rol heeft per soort besluit een grens', () => {
  const rij = { ...regel(), tot: '10.000' }
  const uitkomst = mandaatSchema.safeParse({ mandaat: [rij, rij], _versie: '1' })
  expect(uitkomst.error?.issues.map(({ path }) => path.join('.'))).toEqual(['mandaat.1.soorten'])
  const ander = mandaatSchema.parse({
    mandaat: [rij, { ...rij, rol: 'jurist', tot: '' }],
    _versie: '1',
  })
  expect(ander.mandaat.map(({ tot }) => tot)).toEqual([1_000_000, null])
})
