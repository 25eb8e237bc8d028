import { expect, test } from 'vitest'
import { changedRows } from '../../app/lib/rows.ts'

const typed = { titel: 'Koffie', kosten: [{ bedrag: '1' }, { bedrag: '2' }, { bedrag: '3' }] }

test('een regel erbij laat staan wat is getypt', () => {
  expect(changedRows({ ...typed, _rij: 'kosten+' }, ['kosten'])).toEqual({
    ...typed,
    kosten: [...typed.kosten, {}],
    _ronde: '1',
  })
})

test('een regel weg haalt alleen die regel weg', () => {
  const over = changedRows({ ...typed, _rij: 'kosten-1', _ronde: '4' }, ['kosten'])
  expect(over).toMatchObject({ kosten: [{ bedrag: '1' }, { bedrag: '3' }], _ronde: '5' })
})

test('een andere knop of een onbekende lijst verandert geen regels', () => {
  expect(changedRows(typed, ['kosten'])).toBeNull()
  expect(changedRows({ ...typed, _rij: 'titel+' }, ['kosten'])).toBeNull()
})
