import { expect, test } from 'vitest'
import {
  belemmeringenVoorVerzenddatum,
  statusNaVerzending,
  termijnenNaVerzending,
} from '../../../app/domain/besluit/bekendmaking.ts'
import { betalenBinnen } from '../../../app/domain/besluit/betaaltermijn.ts'
import { feestdagen } from '../../../app/domain/feestdag.ts'
import { eindeTermijn } from '../../../app/domain/termijn/termijn.ts'

const verlening = {
  soort: 'verlening' as const,
  uitkomst: 'verleend' as const,
  bedrag: 500_000,
  verantwoording_op: '2028-03-31',
  betaalschema: [{ vanaf: '2026-12-15' }],
}
const vrij = new Set([2026, 2027, 2028].flatMap(feestdagen).map(({ datum }) => datum))
const einden = (besluit: Parameters<typeof termijnenNaVerzending>[0], op: string) =>
  Object.fromEntries(
    termijnenNaVerzending(besluit, op, '2027-12-31').map(({ soort, ...start }) => [
      soort,
      eindeTermijn([{ id: 's', ...start, soort: 'start' }], vrij).einddatum,
    ]),
  )

test('bezwaar kan tot zes weken na de verzending, en niet tot een feestdag (Awb 6:7, Atw 1)', () => {
  expect(einden(verlening, '2026-11-13').bezwaartermijn).toBe('2026-12-28')
})

test('betalen hoort binnen zes weken, of later als het besluit een latere dag noemt (Awb 4:87)', () => {
  expect(einden(verlening, '2026-12-15').betaaltermijn).toBe('2027-01-26')
  const later = { ...verlening, betaalschema: [{ vanaf: '2027-06-01' }, { vanaf: '2027-03-01' }] }
  expect(einden(later, '2026-12-15').betaaltermijn).toBe('2027-04-12')
})

test('een eigen betaaltermijn van de regeling gaat voor zes weken (Awb 4:87 lid 2)', () => {
  const eigen = {
    ...{ betaaltermijn_weken: 3, betaaltermijn_grondslag: 'verordening' as const },
    betaaltermijn_artikel: 'artikel 8',
  }
  expect(
    termijnenNaVerzending(verlening, '2026-12-15', null, eigen).find(
      ({ soort }) => soort === 'betaaltermijn',
    ),
  ).toMatchObject({ lengte: { aantal: 3 }, grondslag: 'verordening', artikel: 'artikel 8' })
  expect(betalenBinnen(eigen)).toEqual({ weken: '3 weken', bron: 'artikel 8, Awb 4:87 lid 2' })
  expect(betalenBinnen()).toEqual({ weken: 'zes weken', bron: 'Awb 4:87' })
})

test('verantwoorden moet uiterlijk op de dag die het besluit noemt (Awb 4:44)', () => {
  expect(einden(verlening, '2026-12-15').vaststellingsaanvraag).toBe('2028-03-31')
})

test('na een weigering loopt alleen de termijn voor bezwaar', () => {
  const weigering = {
    soort: 'weigering' as const,
    uitkomst: 'geweigerd' as const,
    bedrag: 0,
    verantwoording_op: null,
    betaalschema: [],
  }
  expect(Object.keys(einden(weigering, '2026-12-15'))).toEqual(['bezwaartermijn'])
})

test('wie direct vaststelt, vraagt geen verantwoording', () => {
  const direct = { ...verlening, soort: 'direct_vaststelling' as const }
  expect(Object.keys(einden(direct, '2026-12-15'))).toEqual(['bezwaartermijn', 'betaaltermijn'])
})

test('pas met de verzending heeft de aanvraag de uitkomst van het besluit (Awb 3:40)', () => {
  expect(statusNaVerzending(verlening)).toBe('verleend')
  expect(
    statusNaVerzending({ soort: 'direct_vaststelling', uitkomst: 'deels_verleend', bedrag: 1 }),
  ).toBe('direct_vastgesteld')
  expect(statusNaVerzending({ soort: 'weigering', uitkomst: 'geweigerd', bedrag: 0 })).toBe(
    'geweigerd',
  )
})

test('een brief is verstuurd na het besluit en niet in de toekomst', () => {
  const op = (datum: string) =>
    belemmeringenVoorVerzenddatum(datum, '2026-12-01', '2026-12-08').map(({ code }) => code)
  expect(op('2026-11-30')).toEqual(['voor-besluit'])
  expect(op('2026-12-01')).toEqual([])
  expect(op('2026-12-08')).toEqual([])
  expect(op('2026-12-09')).toEqual(['later'])
})
