import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  belemmeringenVanVolgorde,
  belemmeringenVoorDagloting,
  ruimteVoor,
  teLoten,
  verdeelOpVolgorde,
  type Wachtende,
} from '../../../app/domain/plafond/volgorde.ts'

const w = (nummer: string, dag: number, wens: number, volledig = true): Wachtende => ({
  nummer,
  dag: `2026-03-${String(dag).padStart(2, '0')}`,
  wens,
  volledig,
})
const verdeel = (
  rij: Wachtende[],
  beschikbaar: number,
  { gedeeltelijk_verlenen = true, loten = [] as string[][] } = {},
) =>
  verdeelOpVolgorde(rij, { beschikbaar, gedeeltelijk_verlenen }, loten).map(
    ({ nummer, uitkomst, bedrag }) => `${nummer} ${uitkomst} ${bedrag}`,
  )

test.each([
  [
    'wie het eerst volledig is, gaat voor',
    [w('B', 2, 60), w('A', 1, 60)],
    100,
    {},
    ['A past 60', 'B deels 40'],
  ],
  [
    'past alles, dan is niets te loten',
    [w('B', 1, 50), w('A', 1, 50)],
    100,
    {},
    ['A past 50', 'B past 50'],
  ],
  [
    'een dag die niet past, wacht op het lot',
    [w('A', 1, 60), w('B', 1, 60)],
    100,
    {},
    ['A loten 0', 'B loten 0'],
  ],
  [
    'wie na die dag komt, krijgt zolang niets',
    [w('A', 1, 60), w('B', 1, 60), w('C', 2, 1)],
    100,
    {},
    ['A loten 0', 'B loten 0', 'C plafond 0'],
  ],
  [
    'het lot beslist binnen de dag',
    [w('A', 1, 60), w('B', 1, 60)],
    100,
    { loten: [['B', 'A']] },
    ['B past 60', 'A deels 40'],
  ],
  [
    'een lot zonder iedereen van die dag telt niet',
    [w('A', 1, 60), w('B', 1, 60), w('C', 1, 1)],
    100,
    { loten: [['B', 'A']] },
    ['A loten 0', 'B loten 0', 'C loten 0'],
  ],
  [
    'zonder gedeeltelijk verlenen is de volgende aan de beurt',
    [w('A', 1, 60), w('B', 2, 60), w('C', 3, 40)],
    100,
    { gedeeltelijk_verlenen: false },
    ['A past 60', 'B plafond 0', 'C past 40'],
  ],
  ['precies op past nog', [w('A', 1, 100), w('B', 2, 1)], 100, {}, ['A past 100', 'B plafond 0']],
  ['een leeg plafond geeft niemand iets', [w('A', 1, 1)], 0, {}, ['A plafond 0']],
])('%s', (_, rij, beschikbaar, opties, verwacht) => {
  expect(verdeel(rij, beschikbaar, opties)).toEqual(verwacht)
})

const wachtenden = fc
  .array(
    fc.record({ dag: fc.integer({ min: 1, max: 5 }), wens: fc.integer({ min: 1, max: 100 }) }),
    { maxLength: 12 },
  )
  .map((rij) => rij.map(({ dag, wens }, index) => w(`N${index}`, dag, wens)))

test('er gaat nooit meer uit dan er is, en wie later volledig is, gaat nooit voor', () => {
  fc.assert(
    fc.property(wachtenden, fc.nat(500), (rij, beschikbaar) => {
      const plaatsen = verdeelOpVolgorde(rij, { beschikbaar, gedeeltelijk_verlenen: true }, [])
      expect(plaatsen.reduce((som, { bedrag }) => som + bedrag, 0)).toBeLessThanOrEqual(beschikbaar)
      expect(plaatsen.map(({ nummer }) => nummer).sort()).toEqual(
        rij.map(({ nummer }) => nummer).sort(),
      )
      const tekort = plaatsen.find(({ uitkomst }) => uitkomst !== 'past')
      if (!tekort) return
      for (const een of plaatsen.filter(({ dag }) => dag > tekort.dag)) expect(een.bedrag).toBe(0)
    }),
  )
})

test('met loten voor elke dag blijft er geen lot over, en is het geld op of genoeg', () => {
  fc.assert(
    fc.property(wachtenden, fc.nat(500), (rij, beschikbaar) => {
      const loten = [rij.map(({ nummer }) => nummer)]
      const plaatsen = verdeelOpVolgorde(rij, { beschikbaar, gedeeltelijk_verlenen: true }, loten)
      expect(teLoten(plaatsen)).toEqual([])
      const wensen = rij.reduce((som, { wens }) => som + wens, 0)
      const uit = plaatsen.reduce((som, { bedrag }) => som + bedrag, 0)
      expect(uit).toBe(Math.min(wensen, beschikbaar))
    }),
  )
})

const voor = { nummer: 'M', over: 100, eerder: 0, aantal: 0, nummers: [], zelfde_dag: [] }
const samen = (nummer: string, wens: number) => ({ nummer, wens, volledig: true })
const geen = { artikel: null, reden: '' }

test.each([
  ['niemand ervoor en het past', voor, 100, [], geen, []],
  [
    'eerdere aanvragen houden genoeg over',
    { ...voor, eerder: 40, aantal: 1, nummers: ['A'] },
    60,
    [],
    geen,
    [],
  ],
  [
    'eerdere aanvragen komen te kort',
    { ...voor, eerder: 41, aantal: 1, nummers: ['A'] },
    60,
    [],
    geen,
    ['volgorde'],
  ],
  [
    'een deel dat overblijft mag wel',
    { ...voor, eerder: 41, aantal: 1, nummers: ['A'] },
    59,
    [],
    geen,
    [],
  ],
  [
    'een weigering neemt niemand iets af',
    { ...voor, eerder: 999, aantal: 9, nummers: ['A'] },
    0,
    [],
    geen,
    [],
  ],
  ['op dezelfde dag past alles', { ...voor, zelfde_dag: [samen('B', 40)] }, 60, [], geen, []],
  [
    'op dezelfde dag past niet alles: eerst loten',
    { ...voor, zelfde_dag: [samen('B', 41)] },
    60,
    [],
    geen,
    ['loting-nodig'],
  ],
  [
    'wie het lot won, gaat voor',
    { ...voor, zelfde_dag: [samen('B', 41)] },
    60,
    [['M', 'B']],
    geen,
    [],
  ],
  [
    'wie het lot verloor, wacht',
    { ...voor, zelfde_dag: [samen('B', 41)] },
    60,
    [['B', 'M']],
    geen,
    ['volgorde'],
  ],
  [
    'en krijgt daarna wat er over is',
    { ...voor, zelfde_dag: [samen('B', 41)] },
    59,
    [['B', 'M']],
    geen,
    [],
  ],
  [
    'een reden zonder regel helpt niet',
    { ...voor, eerder: 41, aantal: 1, nummers: ['A'] },
    60,
    [],
    { artikel: null, reden: 'x' },
    ['volgorde'],
  ],
  [
    'een regel zonder reden ook niet',
    { ...voor, eerder: 41, aantal: 1, nummers: ['A'] },
    60,
    [],
    { artikel: 'artikel 6', reden: '' },
    ['volgorde'],
  ],
  [
    'met regel en reden mag het',
    { ...voor, eerder: 41, aantal: 1, nummers: ['A'] },
    60,
    [],
    { artikel: 'artikel 6', reden: 'x' },
    [],
  ],
])('%s', (_, voorgangers, bedrag, loten, voorrang, codes) => {
  const redenen = belemmeringenVanVolgorde(voorgangers, { bedrag, wens: 60 }, loten, voorrang)
  expect(redenen.map(({ code }) => code)).toEqual(codes)
})

test('wat de volgorde voor iemand overlaat, is wat zij krijgt als iedereen voor haar krijgt wat is gevraagd', () => {
  fc.assert(
    fc.property(wachtenden, fc.nat(500), fc.boolean(), (rij, over, geloot) => {
      const loten = geloot ? [rij.map(({ nummer }) => nummer).reverse()] : []
      const plaatsen = verdeelOpVolgorde(
        rij,
        { beschikbaar: over, gedeeltelijk_verlenen: true },
        loten,
      )
      for (const een of plaatsen) {
        const eerder = rij.filter(({ dag }) => dag < een.dag)
        const ruimte = ruimteVoor(
          {
            nummer: een.nummer,
            over,
            eerder: eerder.reduce((som, { wens }) => som + wens, 0),
            aantal: eerder.length,
            nummers: [],
            zelfde_dag: rij.filter(({ dag, nummer }) => dag === een.dag && nummer !== een.nummer),
          },
          een.wens,
          loten,
        )
        if (een.uitkomst === 'loten') expect(ruimte).toBe(null)
        else if (ruimte !== null) expect(Math.min(een.wens, ruimte)).toBe(een.bedrag)
      }
    }),
  )
})

test.each([
  ['niets te loten', [], '2026-03-02', ['geen-gelijke-stand']],
  ['de dag loopt nog', [w('A', 2, 1), w('B', 2, 1)], '2026-03-02', ['dag-loopt']],
  [
    'van een is nog niet bekend of zij volledig is',
    [w('A', 1, 1), w('B', 1, 1, false)],
    '2026-03-02',
    ['niet-volledig'],
  ],
  ['de dag is voorbij en iedereen is volledig', [w('A', 1, 1), w('B', 1, 1)], '2026-03-02', []],
])('loten: %s', (_, dag, vandaag, codes) => {
  expect(belemmeringenVoorDagloting(dag, vandaag).map(({ code }) => code)).toEqual(codes)
})
