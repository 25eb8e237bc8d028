import fc from 'fast-check'
import { expect, test } from 'vitest'
import { delenVan, prognose, type Plafondstand } from '../../../app/domain/plafond/prognose.ts'
import {
  belemmeringenVoorPlafond,
  beschermdNa,
  plafondVoor,
  type Plafondversie,
} from '../../../app/domain/plafond/versie.ts'

const v = (bedrag: number, bekendgemaakt_op: string, verlaagt_eerdere = false): Plafondversie => ({
  bedrag,
  bekendgemaakt_op,
  verlaagt_eerdere,
})
const eerst = v(100, '2026-01-01')

test.each([
  ['zonder andere versie', [eerst], '2026-06-01', 100],
  [
    'een verlaging na de indiening telt niet (Awb 4:27)',
    [eerst, v(60, '2026-07-01')],
    '2026-06-01',
    100,
  ],
  [
    'een verlaging op de dag van indiening telt niet',
    [eerst, v(60, '2026-06-01')],
    '2026-06-01',
    100,
  ],
  ['een verlaging van de dag ervoor telt', [eerst, v(60, '2026-05-31')], '2026-06-01', 60],
  ['een verhoging telt ook voor wie al indiende', [eerst, v(150, '2026-07-01')], '2026-06-01', 150],
  [
    'een verlaging uit de begroting telt ook (Awb 4:28)',
    [eerst, v(60, '2026-07-01', true)],
    '2026-06-01',
    60,
  ],
  [
    'na verlaging en kleine verhoging blijft het oude hoogste',
    [eerst, v(60, '2026-07-01'), v(80, '2026-08-01')],
    '2026-06-01',
    100,
  ],
  [
    'een bekende verlaging en een latere verhoging',
    [eerst, v(60, '2026-05-01'), v(80, '2026-08-01')],
    '2026-06-01',
    80,
  ],
  [
    'na de begroting telt een gewone verlaging weer niet',
    [eerst, v(60, '2026-07-01', true), v(40, '2026-08-01')],
    '2026-06-01',
    60,
  ],
  ['een plafond dat pas later bekend werd, is er toch', [v(100, '2026-07-01')], '2026-06-01', 100],
] as const)('%s', (_, versies, ingediend, grens) => {
  expect(plafondVoor(versies, ingediend)).toBe(grens)
})

const dag = fc.integer({ min: 1, max: 28 }).map((d) => `2026-03-${String(d).padStart(2, '0')}`)
const versies = fc
  .array(fc.record({ bedrag: fc.nat(1000), bekendgemaakt_op: dag, begroting: fc.boolean() }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((rij) => rij.sort((a, b) => (a.bekendgemaakt_op < b.bekendgemaakt_op ? -1 : 1)))
  .map((rij) =>
    rij.map(({ begroting, ...rest }, index) => ({
      ...rest,
      verlaagt_eerdere: begroting && index > 0 && rest.bedrag < (rij[index - 1]?.bedrag ?? 0),
    })),
  )

test('wie eerder indiende, houdt nooit minder over dan wie later indient', () => {
  fc.assert(
    fc.property(versies, dag, dag, (rij, een, ander) => {
      const [vroeg, laat] = een < ander ? [een, ander] : [ander, een]
      expect(plafondVoor(rij, vroeg)).toBeGreaterThanOrEqual(plafondVoor(rij, laat))
      expect(plafondVoor(rij, '2026-04-01')).toBe(rij.at(-1)?.bedrag)
    }),
  )
})

test('wat nog voor iemand geldt, blijft binnen het plafond of wat beschermd is', () => {
  fc.assert(
    fc.property(versies, dag, (rij, ingediend) => {
      const stand = rij.reduce(
        (was, nieuw) => ({ bedrag: nieuw.bedrag, beschermd: beschermdNa(was, nieuw) }),
        { bedrag: rij[0]?.bedrag ?? 0, beschermd: 0 },
      )
      expect(plafondVoor(rij, ingediend)).toBeLessThanOrEqual(
        Math.max(stand.bedrag, stand.beschermd),
      )
    }),
  )
})

const stand = { bedrag: 10_000, vastgelegd: 4_000, bekendgemaakt_op: '2026-01-01' }
const nieuw = {
  ...v(12_000, '2026-06-01'),
  bron: 'raadsbesluit' as const,
  aankondiging: '',
  regels: [{ bedrag: 12_000 }],
}
const lager = { ...nieuw, bedrag: 8_000, regels: [{ bedrag: 8_000 }] }

test.each([
  ['een verhoging mag', nieuw, null, []],
  ['een verlaging tot boven wat is toegezegd mag', lager, null, []],
  [
    'onder wat is toegezegd mag niet',
    { ...lager, bedrag: 3_999, regels: [{ bedrag: 3_999 }] },
    null,
    ['onder-vastgelegd'],
  ],
  [
    'precies wat is toegezegd mag',
    { ...lager, bedrag: 4_000, regels: [{ bedrag: 4_000 }] },
    null,
    [],
  ],
  [
    'hetzelfde bedrag is geen nieuwe versie',
    { ...nieuw, bedrag: 10_000, regels: [{ bedrag: 10_000 }] },
    null,
    ['gelijk'],
  ],
  [
    'de begrotingsregels zijn samen het plafond',
    { ...nieuw, regels: [{ bedrag: 11_999 }] },
    null,
    ['regels'],
  ],
  ['vooruit publiceren kan niet', { ...nieuw, bekendgemaakt_op: '2026-06-02' }, null, ['later']],
  [
    'voor de vorige versie kan niet',
    { ...nieuw, bekendgemaakt_op: '2025-12-31' },
    null,
    ['voor-vorige'],
  ],
  [
    'een verhoging verlaagt niets',
    { ...nieuw, verlaagt_eerdere: true, aankondiging: 'x' },
    null,
    ['geen-verlaging'],
  ],
  [
    'zonder aankondiging geen verlaging voor eerdere aanvragen',
    { ...lager, verlaagt_eerdere: true },
    null,
    ['begrotingsverlaging'],
  ],
  [
    'het college verlaagt niet voor eerdere aanvragen',
    { ...lager, verlaagt_eerdere: true, aankondiging: 'x', bron: 'collegebesluit' as const },
    null,
    ['begrotingsverlaging'],
  ],
  ['een ronde die begon, verandert niet omlaag', lager, '2026-06-01', ['ronde-loopt']],
  ['voor de ronde begint mag het nog', lager, '2026-06-02', []],
  ['een ronde mag wel meer krijgen', nieuw, '2026-05-01', []],
] as const)('%s', (_, versie, ronde, codes) => {
  const redenen = belemmeringenVoorPlafond(versie, stand, '2026-06-01', ronde)
  expect(redenen.map(({ code }) => code)).toEqual(codes)
})

test('de prognose telt op, en het beeld is nooit groter dan het plafond', () => {
  const geld = fc.nat(10_000)
  fc.assert(
    fc.property(geld, geld, geld, geld, (bedrag, deel, voorgesteld, in_beoordeling) => {
      const vastgelegd = Math.min(deel, bedrag)
      const een = { bedrag, vastgelegd, voorgesteld, in_beoordeling } as Plafondstand
      const { over, na_voorstellen, na_alles } = prognose(een)
      expect([over - na_voorstellen, na_voorstellen - na_alles]).toEqual([
        voorgesteld,
        in_beoordeling,
      ])
      const delen = delenVan(een).map((part) => part.bedrag)
      expect(delen.reduce((som, part) => som + part, 0)).toBe(bedrag)
      expect(Math.min(...delen)).toBeGreaterThanOrEqual(0)
    }),
  )
})
