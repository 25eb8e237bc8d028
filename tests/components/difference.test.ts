import { expect, test } from 'vitest'
import { changes } from '../../app/components/difference.tsx'

test('een gewijzigd bedrag verschijnt als geheel bedrag, niet als losse cijfers', () => {
  const gewijzigd = changes('Bijdrage van 2.500 euro.', 'Bijdrage van 3.000 euro.').filter(
    ({ soort }) => soort !== 'gelijk',
  )
  expect(gewijzigd).toEqual([
    { soort: 'del', tekst: '2.500' },
    { soort: 'ins', tekst: '3.000' },
  ])
})

test('zonder wijziging is er één ongewijzigd stuk', () => {
  expect(changes('Wij koken samen.', 'Wij koken samen.')).toEqual([
    { soort: 'gelijk', tekst: 'Wij koken samen.' },
  ])
})

test('woorden naast elkaar die allebei veranderen, staan als één stuk', () => {
  expect(changes('Buren helpen elkaar.', 'Buren koken samen.')).toEqual([
    { soort: 'gelijk', tekst: 'Buren ' },
    { soort: 'del', tekst: 'helpen elkaar' },
    { soort: 'ins', tekst: 'koken samen' },
    { soort: 'gelijk', tekst: '.' },
  ])
})

test('wat erbij komt of weggaat, is het enige dat is gemerkt', () => {
  expect(changes('Wij koken.', 'Wij koken elke week.')).toEqual([
    { soort: 'gelijk', tekst: 'Wij koken' },
    { soort: 'ins', tekst: ' elke week' },
    { soort: 'gelijk', tekst: '.' },
  ])
  expect(changes('', 'Nieuw')).toEqual([{ soort: 'ins', tekst: 'Nieuw' }])
})
