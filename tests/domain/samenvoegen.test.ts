import { expect, test } from 'vitest'
import { samenvoegen, zelfde } from '../../app/domain/aanvraag/samenvoegen.ts'

const basis = { titel: 'Koffie', doel: 'Buren', posten: [] as unknown[] }

test('wie niets tegenkomt bewaart wat is getypt', () => {
  const getypt = { ...basis, titel: 'Thee' }
  expect(samenvoegen(getypt, basis, [], 'ik')).toEqual({ inhoud: getypt, botsingen: [] })
})

test('twee mensen die verschillende vragen beantwoorden zitten elkaar niet in de weg', () => {
  const hun = { ...basis, doel: 'Buren leren elkaar kennen' }
  const { inhoud, botsingen } = samenvoegen(
    { ...basis, titel: 'Thee' },
    basis,
    [{ door: 'ander', inhoud: hun }],
    'ik',
  )
  expect(botsingen).toEqual([])
  expect(inhoud).toEqual({ ...basis, titel: 'Thee', doel: 'Buren leren elkaar kennen' })
})

test('alleen een andere waarde van een ander is een botsing', () => {
  const getypt = { ...basis, titel: 'Thee' }
  const door = (wie: string, titel: string) => [{ door: wie, inhoud: { ...basis, titel } }]
  expect(samenvoegen(getypt, basis, door('ander', 'Soep'), 'ik').botsingen).toEqual([
    { naam: 'titel', hun: 'Soep', mijn: 'Thee' },
  ])
  expect(samenvoegen(getypt, basis, door('ander', 'Thee'), 'ik').botsingen).toEqual([])
  expect(samenvoegen(getypt, basis, door('ik', 'Soep'), 'ik').botsingen).toEqual([])
})

test('een latere eigen wijziging verbergt die van een ander niet', () => {
  const sindsdien = [
    { door: 'ander', inhoud: { ...basis, titel: 'Soep' } },
    { door: 'ik', inhoud: { ...basis, titel: 'Soep', doel: 'Eten' } },
  ]
  const { inhoud, botsingen } = samenvoegen({ ...basis, titel: 'Thee' }, basis, sindsdien, 'ik')
  expect(botsingen.map(({ naam }) => naam)).toEqual(['titel'])
  expect(inhoud.doel).toBe('Eten')
})

test('een antwoord dat een ander wegliet terwijl ik het veranderde is een botsing', () => {
  const keuze = (motivering: string) => ({ 'o-1': { motivering } })
  const { botsingen } = samenvoegen(
    keuze('Daarom wel'),
    keuze('Daarom'),
    [{ door: 'ander', inhoud: {} }],
    'ik',
  )
  expect(botsingen).toEqual([{ naam: 'o-1', hun: undefined, mijn: { motivering: 'Daarom wel' } }])
})

test('de volgorde van sleutels en een leeg antwoord maken geen verschil', () => {
  expect(zelfde([{ a: 1, b: '' }], [{ b: null, a: 1 }])).toBe(true)
  expect(zelfde({ motivering: '' }, undefined)).toBe(false)
  expect(zelfde(['a', 'b'], ['b', 'a'])).toBe(false)
})
