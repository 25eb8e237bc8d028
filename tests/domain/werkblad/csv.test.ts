import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leesCsv } from '../../../app/domain/werkblad/csv.ts'
import { toCsv } from '../../../app/lib/csv.server.ts'

const cellen = (tekst: string) => {
  const gelezen = leesCsv(tekst)
  if ('bezwaar' in gelezen) return gelezen.bezwaar
  return gelezen.blad.map((rij) => rij.map((cel) => cel.tekst))
}

test.each([
  ['puntkomma', 'a;b\r\n1;2\r\n'],
  ['komma', 'a,b\n1,2'],
  ['tab', 'a\tb\r1\t2\r'],
])('een csv met een %s tussen de cellen wordt gelezen', (_, tekst) => {
  expect(cellen(tekst)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ])
})

test('in aanhalingstekens mag een cel alles bevatten', () => {
  expect(cellen('\uFEFF"a;b";"zij zei ""ja"""\r\n"twee\nregels";x')).toEqual([
    ['a;b', 'zij zei "ja"'],
    ['twee\nregels', 'x'],
  ])
})

test('een lege regel telt mee, zodat rijnummers kloppen met het rekenblad', () => {
  expect(cellen('a;b\n\nc;d')).toEqual([['a', 'b'], [''], ['c', 'd']])
})

test('een aanhalingsteken dat nooit sluit, maakt het bestand onleesbaar', () => {
  expect(cellen('a;"b\nc;d')).toBe('beschadigd')
})

test('meer rijen of kolommen dan een mens maakt, worden niet gelezen', () => {
  expect(cellen('a;b\n'.repeat(3_001))).toBe('rijen')
  expect(cellen(';'.repeat(70))).toBe('rijen')
})

test('wat wij als csv geven, lezen wij terug zoals het was', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary-ascii' }), { minLength: 1 }), (teksten) => {
      fc.pre(teksten.every((tekst) => !tekst.includes('\0')))
      const csv = toCsv(teksten, [
        { header: 'eerste', value: (tekst) => tekst },
        { header: 'tweede', value: () => 'x' },
      ])
      expect(cellen(csv)).toEqual([['eerste', 'tweede'], ...teksten.map((tekst) => [tekst, 'x'])])
    }),
  )
})
