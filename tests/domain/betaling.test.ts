import { expect, test } from 'vitest'
import {
  belemmeringenVoorKlaarzetten,
  belemmeringenVoorVrijgeven,
} from '../../app/domain/betaling/betaling.ts'
import {
  termijnstand,
  type Betaalsituatie,
  type Betaaltermijn,
  type Klaargezet,
} from '../../app/domain/betaling/termijn.ts'

const klaar: Klaargezet = { klaargezet_door: 'tom', vrijgegeven: false, vervallen: false }
const termijn = (over: Partial<Betaaltermijn> = {}): Betaaltermijn => ({
  bedrag: 400_000,
  vanaf: '2027-01-01',
  besluitsoort: 'verlening',
  bekend: true,
  betaling: null,
  ...over,
})
const situatie = (over: Partial<Betaalsituatie> = {}): Betaalsituatie => ({
  rekening: 'bevestigd',
  vastgesteld: false,
  eind_op: '2027-12-31',
  verslag: false,
  ...over,
})

test.each([
  ['op zijn dag is klaar te zetten', termijn(), situatie(), 'klaar_te_zetten'],
  ['voor zijn dag komt later', termijn({ vanaf: '2027-01-02' }), situatie(), 'later'],
  ['zonder verzonden besluit wacht', termijn({ bekend: false }), situatie(), 'wacht_op_verzending'],
  ['zonder rekening wacht', termijn(), situatie({ rekening: 'geen' }), 'wacht_op_rekening'],
  [
    'met een afgewezen rekening wacht',
    termijn(),
    situatie({ rekening: 'afgewezen' }),
    'wacht_op_rekening',
  ],
  [
    'na het einde wacht op het verslag',
    termijn(),
    situatie({ eind_op: '2026-12-31' }),
    'wacht_op_verslag',
  ],
  [
    'na het einde met een verslag is klaar te zetten',
    termijn(),
    situatie({ eind_op: '2026-12-31', verslag: true }),
    'klaar_te_zetten',
  ],
  ['die klaarstaat wacht op vrijgave', termijn({ betaling: klaar }), situatie(), 'klaargezet'],
  [
    'die klaarstaat op een vervangen rekening moet opnieuw',
    termijn({ betaling: { ...klaar, vervallen: true } }),
    situatie(),
    'opnieuw_klaarzetten',
  ],
  [
    'van de verlening vervalt bij de vaststelling',
    termijn(),
    situatie({ vastgesteld: true }),
    'vervallen',
  ],
  [
    'van de vaststelling zelf is klaar te zetten',
    termijn({ besluitsoort: 'vaststelling' }),
    situatie({ vastgesteld: true }),
    'klaar_te_zetten',
  ],
] as const)('een termijn %s', (_, een, van, stand) => {
  expect(termijnstand(een, van, '2027-01-01')).toBe(stand)
})

test('er wordt niet meer klaargezet dan er van de verlening over is', () => {
  const totalen = { verleend: 500_000, vastgesteld: null, klaargezet: 100_001 }
  const redenen = belemmeringenVoorKlaarzetten(termijn(), situatie(), totalen, '2027-01-01')
  expect(redenen.map(({ code }) => code)).toEqual(['meer-dan-verleend'])
  const net = { ...totalen, klaargezet: 100_000 }
  expect(belemmeringenVoorKlaarzetten(termijn(), situatie(), net, '2027-01-01')).toEqual([])
})

test('na een lagere vaststelling geldt dat bedrag als grens', () => {
  const totalen = { verleend: 500_000, vastgesteld: 300_000, klaargezet: 0 }
  const slot = termijn({ besluitsoort: 'vaststelling' })
  expect(
    belemmeringenVoorKlaarzetten(slot, situatie({ vastgesteld: true }), totalen, '2027-01-01'),
  ).toHaveLength(1)
})

test('wie klaarzette geeft niet vrij', () => {
  const een = termijn({ betaling: klaar })
  expect(belemmeringenVoorVrijgeven(een, situatie(), 'lisa', '2027-01-01')).toEqual([])
  expect(belemmeringenVoorVrijgeven(een, situatie(), 'tom', '2027-01-01')[0]?.code).toBe(
    'vier-ogen',
  )
})

test.each([
  ['nog niet klaarstaat', termijn(), situatie(), 'niet-klaargezet'],
  [
    'al is vrijgegeven',
    termijn({ betaling: { ...klaar, vrijgegeven: true } }),
    situatie(),
    'vrijgegeven',
  ],
  [
    'klaarstaat terwijl er een nieuwe rekening wacht',
    termijn({ betaling: klaar }),
    situatie({ rekening: 'te_bevestigen' }),
    'rekening',
  ],
] as const)('een betaling die %s wordt niet vrijgegeven', (_, een, van, code) => {
  expect(
    belemmeringenVoorVrijgeven(een, van, 'lisa', '2027-01-01').map((reden) => reden.code),
  ).toEqual([code])
})
