import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  belemmeringenVanVolgorde,
  belemmeringenVoorDagloting,
  ruimteVoor,
  teLoten,
  verdeelOpVolgorde,
  voorgangersIn,
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

const leeg = { samen: 0, aantal: 0, nummers: [] }
const voor = { over: 100, eerder: leeg, dag: leeg, lot: null }
const ander = (nummer: string, samen: number) => ({ samen, aantal: 1, nummers: [nummer] })
const geen = { artikel: null, reden: '' }

test.each([
  ['niemand ervoor en het past', voor, 100, geen, []],
  ['eerdere aanvragen houden genoeg over', { ...voor, eerder: ander('A', 40) }, 60, geen, []],
  ['eerdere aanvragen komen te kort', { ...voor, eerder: ander('A', 41) }, 60, geen, ['volgorde']],
  ['een deel dat overblijft mag wel', { ...voor, eerder: ander('A', 41) }, 59, geen, []],
  ['een weigering neemt niemand iets af', { ...voor, eerder: ander('A', 999) }, 0, geen, []],
  ['op dezelfde dag past alles', { ...voor, dag: ander('B', 40) }, 60, geen, []],
  [
    'op dezelfde dag past niet alles: eerst loten',
    { ...voor, dag: ander('B', 41) },
    60,
    geen,
    ['loting-nodig'],
  ],
  ['wie het lot won, gaat voor', { ...voor, dag: ander('B', 41), lot: leeg }, 60, geen, []],
  [
    'wie het lot verloor, wacht',
    { ...voor, dag: ander('B', 41), lot: ander('B', 41) },
    60,
    geen,
    ['volgorde'],
  ],
  [
    'en krijgt daarna wat er over is',
    { ...voor, dag: ander('B', 41), lot: ander('B', 41) },
    59,
    geen,
    [],
  ],
  [
    'een reden zonder regel helpt niet',
    { ...voor, eerder: ander('A', 41) },
    60,
    { artikel: null, reden: 'x' },
    ['volgorde'],
  ],
  [
    'een regel zonder reden ook niet',
    { ...voor, eerder: ander('A', 41) },
    60,
    { artikel: 'artikel 6', reden: '' },
    ['volgorde'],
  ],
  [
    'met regel en reden mag het',
    { ...voor, eerder: ander('A', 41) },
    60,
    { artikel: 'artikel 6', reden: 'x' },
    [],
  ],
])('%s', (_, voorgangers, bedrag, voorrang, codes) => {
  const redenen = belemmeringenVanVolgorde(voorgangers, { bedrag, wens: 60 }, voorrang)
  expect(redenen.map(({ code }) => code)).toEqual(codes)
})

test('wie wacht op een ander, leest op wie: van een eerdere dag, of wie het lot voor haar trok', () => {
  const rij = [w('A', 1, 30), w('C', 2, 60), w('B', 2, 60), w('M', 2, 60)]
  const tekst = (bedrag: number, loten: string[][] = []) => {
    const voorgangers = voorgangersIn(rij, 'M', 100, loten)
    if (!voorgangers) throw new Error('not in the queue')
    return belemmeringenVanVolgorde(voorgangers, { bedrag, wens: 60 }, geen)[0]?.tekst
  }
  expect(tekst(80)).toContain('wachten nog op een besluit: A.')
  expect(tekst(60)).toContain('Op dezelfde dag volledig: B, C.')
  expect(tekst(60, [['C', 'M', 'B']])).toContain('wachten nog op een besluit: C.')
  expect(tekst(10, [['C', 'M', 'B']])).toBeUndefined()
  const velen = Array.from({ length: 7 }, (_, index) => w(`N${index}`, 2, 60))
  const druk = voorgangersIn([...velen, w('M', 2, 60)], 'M', 100, [])
  expect(
    druk && belemmeringenVanVolgorde(druk, { bedrag: 60, wens: 60 }, geen)[0]?.tekst,
  ).toContain('N0, N1, N2, N3, N4 en anderen.')
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
        const voorgangers = voorgangersIn(rij, een.nummer, over, loten)
        const ruimte = voorgangers ? ruimteVoor(voorgangers, een.wens) : 0
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
