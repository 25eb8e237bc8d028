import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plusDagen } from '../../../app/domain/datum.ts'
import { feestdagenTussen, isWerkdag } from '../../../app/domain/feestdag.ts'
import type { TermijnGebeurtenis } from '../../../app/domain/termijn/termijn.ts'
import { eindeTermijn } from '../../../app/domain/termijn/termijn.ts'

type Verloop = [TermijnGebeurtenis, ...TermijnGebeurtenis[]]

const feestdagen = feestdagenTussen(2025, 2045)

const dag = fc.integer({ min: 0, max: 900 }).map((dagen) => plusDagen('2026-01-01', dagen))
const grondslag = fc.constantFrom('wet' as const, 'verordening' as const, 'brief' as const)
const lengte = fc.oneof(
  fc.record({ aantal: fc.integer({ min: 1, max: 30 }), eenheid: fc.constant('weken' as const) }),
  fc.record({ aantal: fc.integer({ min: 1, max: 100 }), eenheid: fc.constant('dagen' as const) }),
  fc.record({ aantal: fc.integer({ min: 1, max: 6 }), eenheid: fc.constant('maanden' as const) }),
)
const start = fc.record({
  id: fc.constant('start'),
  soort: fc.constant('start' as const),
  op: dag,
  lengte,
  grondslag,
  artikel: fc.constant('Awb 4:13'),
})

/** Days after the start at which somebody asked, how long it took, and whether a last day was given. */
const stilstand = fc.record({
  na: fc.integer({ min: -10, max: 120 }),
  duur: fc.integer({ min: 0, max: 60 }),
  gesteld: fc.option(fc.integer({ min: 0, max: 60 })),
})
const uitstel = fc.record({
  na: fc.integer({ min: 0, max: 120 }),
  tot: fc.integer({ min: 0, max: 200 }),
  grond: fc.constantFrom('Awb 4:14 lid 1', 'Awb 4:14 lid 3', 'Awb 7:10 lid 3', 'verordening'),
})
const verloop = fc
  .tuple(start, fc.array(stilstand, { maxLength: 4 }), fc.array(uitstel, { maxLength: 2 }))
  .map(([begin, stil, later]): Verloop => [
    begin,
    ...stil.flatMap((periode, plaats) => opschorting(begin.op, `stil ${plaats}`, periode)),
    ...later.map(({ na, tot, grond }, plaats): TermijnGebeurtenis => {
      const op = plusDagen(begin.op, na)
      return { id: `uitstel ${plaats}`, soort: 'verdaging', op, tot: plusDagen(op, tot), grond }
    }),
  ])

test('een extra opschorting maakt een termijn nooit korter', () => {
  fc.assert(
    fc.property(verloop, stilstand, (gebeurtenissen, extra) => {
      const meer = [...gebeurtenissen, ...opschorting(gebeurtenissen[0].op, 'extra', extra)]
      expect(einde(meer) >= einde(gebeurtenissen)).toBe(true)
    }),
    { numRuns: 1500 },
  )
})

test('dezelfde opschorting nog eens verandert niets', () => {
  fc.assert(
    fc.property(verloop, (gebeurtenissen) => {
      const nogEens = gebeurtenissen.slice(1).map((gebeurtenis) => {
        const kopie = { ...gebeurtenis, id: `${gebeurtenis.id} nog eens` }
        return 'betreft' in kopie ? { ...kopie, betreft: `${kopie.betreft} nog eens` } : kopie
      })
      expect(einde([...gebeurtenissen, ...nogEens])).toBe(einde(gebeurtenissen))
    }),
    { numRuns: 1000 },
  )
})

test('de volgorde waarin gebeurtenissen zijn opgeslagen, doet er niet toe', () => {
  const geschud = verloop.chain((gebeurtenissen) =>
    fc.tuple(
      fc.constant(gebeurtenissen),
      fc.shuffledSubarray([...gebeurtenissen], { minLength: gebeurtenissen.length }),
    ),
  )
  fc.assert(
    fc.property(geschud, ([gebeurtenissen, anders]) => {
      expect(eindeTermijn(anders, feestdagen)).toEqual(eindeTermijn(gebeurtenissen, feestdagen))
    }),
    { numRuns: 1000 },
  )
})

test('verzoeken die geen dag schelen, staan in de volgorde van hun bericht', () => {
  const start = { id: 'start', op: '2026-01-01', soort: 'start' as const, artikel: 'Awb 4:13' }
  const weken = { lengte: { aantal: 8, eenheid: 'weken' as const }, grondslag: 'wet' as const }
  const grond = 'Awb 4:15 lid 1 onder a' as const
  const bericht = (id: string, op: string): TermijnGebeurtenis[] => [
    { id, op, soort: 'opschorting', grond, uiterlijk: null },
    { id: `na ${id}`, op: '2026-01-01', soort: 'hervatting', betreft: id },
  ]
  const [eerst, later] = [bericht('eerst', '2025-12-27'), bericht('later', '2026-01-01')]
  const regels = (...rest: TermijnGebeurtenis[]) =>
    eindeTermijn([{ ...start, ...weken }, ...rest], feestdagen).regels
  expect(regels(...later, ...eerst)).toEqual(regels(...eerst, ...later))
})

test('een ingetrokken gebeurtenis telt als niet gebeurd', () => {
  fc.assert(
    fc.property(verloop, stilstand, dag, (gebeurtenissen, extra, op) => {
      const [verzoek, ...rest] = opschorting(gebeurtenissen[0].op, 'extra', extra)
      const ingetrokken = { id: 'weg', soort: 'intrekking' as const, op, betreft: 'extra' }
      expect(einde([...gebeurtenissen, verzoek, ...rest, ingetrokken])).toBe(einde(gebeurtenissen))
    }),
    { numRuns: 1000 },
  )
})

test('binnen de termijn is het einde het kale einde plus elke stilstaande dag een keer', () => {
  const binnen = fc.record({
    na: fc.integer({ min: 0, max: 50 }),
    duur: fc.integer({ min: 0, max: 60 }),
    gesteld: fc.constant(null),
  })
  fc.assert(
    fc.property(start, fc.array(binnen, { maxLength: 5 }), (begin, stil) => {
      const achtWeken = { ...begin, lengte: { aantal: 8, eenheid: 'weken' as const } }
      const periodes = stil.flatMap((periode, plaats) =>
        opschorting(begin.op, `stil ${plaats}`, periode),
      )
      const dagen = new Set(
        stil.flatMap(({ na, duur }) => {
          const aantal = Math.max(0, duur - 1)
          return Array.from({ length: aantal }, (_, plaats) => plusDagen(begin.op, na + 1 + plaats))
        }),
      )
      const { onafgerond } = eindeTermijn([achtWeken, ...periodes], feestdagen)
      expect(onafgerond).toBe(plusDagen(begin.op, 56 + dagen.size))
    }),
    { numRuns: 1000 },
  )
})

test('wet en verordening eindigen op dezelfde dag, een brief nooit later', () => {
  fc.assert(
    fc.property(start, fc.array(stilstand, { maxLength: 3 }), (begin, stil) => {
      const periodes = stil.flatMap((periode, plaats) =>
        opschorting(begin.op, `stil ${plaats}`, periode),
      )
      const volgens = (grond: 'wet' | 'verordening' | 'brief') =>
        einde([{ ...begin, grondslag: grond }, ...periodes])
      expect(volgens('verordening')).toBe(volgens('wet'))
      expect(volgens('brief') <= volgens('wet')).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('een korte termijn uit de wet eindigt op een werkdag, een lange op de dag zelf', () => {
  fc.assert(
    fc.property(start, fc.array(stilstand, { maxLength: 3 }), (begin, stil) => {
      const periodes = stil.flatMap((periode, plaats) =>
        opschorting(begin.op, `stil ${plaats}`, periode),
      )
      const { einddatum, onafgerond } = eindeTermijn([begin, ...periodes], feestdagen)
      if (einddatum === null || onafgerond === null) return
      const { aantal, eenheid } = begin.lengte
      const lang = aantal > { weken: 12, dagen: 90, maanden: 3 }[eenheid]
      if (lang || begin.grondslag === 'brief') expect(einddatum).toBe(onafgerond)
      else expect(isWerkdag(einddatum, feestdagen)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

/** An invitation so many days after the start, and its completion so many days after that. */
function opschorting(
  begin: string,
  id: string,
  { na, duur, gesteld }: { na: number; duur: number; gesteld: number | null },
): Verloop {
  const op = plusDagen(begin, na)
  return [
    {
      id,
      soort: 'opschorting',
      op,
      grond: 'Awb 4:15 lid 1 onder a',
      uiterlijk: gesteld === null ? null : plusDagen(op, gesteld),
    },
    { id: `na ${id}`, soort: 'hervatting', op: plusDagen(op, duur), betreft: id },
  ]
}

/** A term without an end is later than any other. */
function einde(gebeurtenissen: readonly TermijnGebeurtenis[]): string {
  return eindeTermijn(gebeurtenissen, feestdagen).einddatum ?? '9999-12-31'
}
