import { expect, test } from 'vitest'
import { beginAdres, leesBegin } from '../../../app/domain/regeling/begin.ts'
import { localPath } from '../../../app/lib/paths.ts'

const begin = {
  idee: 'Samen eten (elke week) & "praten" bij ons in ’t dorp!',
  onderdelen: ['elburg-2024/uitdaging-2', 'elburg-2024/niveau-1/programma-3'],
  domeinen: ['wmo' as const, 'sport' as const],
}
const lees = (adres: string) => {
  const query = new URL(adres, 'http://localhost').searchParams
  return leesBegin('elburg-2024', (naam) => query.get(naam))
}

test('wat iemand invulde komt heel aan, ook na inloggen', () => {
  const adres = beginAdres('elburg-innovatie', 'elburg-2024', begin)
  expect(localPath(adres, '/mijn')).toBe(adres)
  expect(lees(adres)).toEqual(begin)
})

test('zonder antwoorden is het adres kaal', () => {
  const leeg = { idee: '', onderdelen: [], domeinen: [] }
  expect(beginAdres('elburg-innovatie', 'elburg-2024', leeg)).toBe(
    '/regelingen/elburg-innovatie/aanvraag',
  )
})

test('een zin die het adres te lang maakt, blijft achter; de keuzes niet', () => {
  const adres = beginAdres('elburg-innovatie', 'elburg-2024', { ...begin, idee: '漢'.repeat(140) })
  expect(adres.length).toBeLessThanOrEqual(480)
  expect(lees(adres)).toEqual({ ...begin, idee: '' })
})
