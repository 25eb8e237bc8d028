import { expect, test } from 'vitest'
import {
  belemmeringenVoorBetaalverzoek,
  belemmeringenVoorOntvangst,
  vervaltVan,
  volgendeHerinnering,
  vorderingstand,
  type Vordering,
} from '../../../app/domain/vordering/vordering.ts'

const vordering: Vordering = {
  bedrag: 300_000,
  vervallen: 0,
  ontvangen: 0,
  verzonden_op: '2026-12-02',
  betalen_voor: '2027-01-13',
  kenmerk: 'F-26-1',
  verstuurd_op: '2026-12-03',
}

test.each([
  ['zonder betaalverzoek is dat eerst aan de beurt', { verstuurd_op: null }, 'verzoek_sturen'],
  ['daarna wordt gewacht', {}, 'wacht'],
  ['ook als een deel binnen is', { ontvangen: 100_000 }, 'wacht'],
  ['na de laatste dag wordt aangemaand', { betalen_voor: '2026-12-09' }, 'te_laat'],
  [
    'alles binnen is klaar, ook te laat',
    { ontvangen: 300_000, betalen_voor: '2026-12-09' },
    'ontvangen',
  ],
  ['wat na bezwaar vervalt, is klaar (7:11)', { bedrag: 0, vervallen: 300_000 }, 'vervallen'],
] as const)('de stand van een vordering: %s', (_, over, stand) => {
  expect(vorderingstand({ ...vordering, ...over }, '2026-12-10')).toBe(stand)
})

test.each([
  ['2026-12-10', '2026-12-30'],
  ['2026-12-30', '2026-12-30'],
  ['2026-12-31', '2027-01-10'],
  ['2027-01-11', null],
] as const)('op %s is de volgende herinnering aan de ontvanger %s', (vandaag, dag) => {
  expect(volgendeHerinnering(vordering, vandaag)).toBe(dag)
})

test('wie alles betaalde, wordt niet herinnerd', () => {
  expect(volgendeHerinnering({ ...vordering, ontvangen: 300_000 }, '2026-12-10')).toBeNull()
})

test.each([
  ['meer dan openstaat', { bedrag: 300_001, op: '2026-12-09' }, 'te-veel'],
  ['een dag die nog komt', { bedrag: 1, op: '2026-12-11' }, 'later'],
  ['voor het besluit is verzonden', { bedrag: 1, op: '2026-12-01' }, 'eerder'],
] as const)('een ontvangst wordt geweigerd: %s', (_, ontvangst, code) => {
  const redenen = belemmeringenVoorOntvangst(vordering, ontvangst, '2026-12-10')
  expect(redenen.map((een) => een.code)).toEqual([code])
})

test('een betaalverzoek gaat één keer uit, na het besluit', () => {
  const zonder = { ...vordering, verstuurd_op: null }
  const codes = (op: string, over = zonder as Vordering) =>
    belemmeringenVoorBetaalverzoek(over, op, '2026-12-10').map(({ code }) => code)
  expect(codes('2026-12-02')).toEqual([])
  expect(codes('2026-12-01')).toEqual(['eerder'])
  expect(codes('2026-12-11')).toEqual(['later'])
  expect(codes('2026-12-04', vordering)).toEqual(['al-verstuurd'])
})

test.each([
  ['alles terug: de hele vordering vervalt', 300_000, 500_000, 0, 300_000],
  ['een deel terug: zo ver', 300_000, 100_000, 0, 100_000],
  ['wat om iets anders te veel is betaald, gaat voor', 80_000, 100_000, 50_000, 50_000],
  ['zonder vordering vervalt er niets', 0, 100_000, 0, 0],
] as const)('een bezwaar dat gelijk krijgt (7:11): %s', (_, vordering, erbij, teveel, vervalt) => {
  expect(vervaltVan(vordering, { erbij, teveel })).toBe(vervalt)
})
