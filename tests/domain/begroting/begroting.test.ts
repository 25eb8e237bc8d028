import { expect, test } from 'vitest'
import { euro } from '../../../app/domain/opmaak.ts'
import {
  balansInWoorden,
  balansVan,
  totalenPerSoort,
  type Post,
} from '../../../app/domain/begroting/begroting.ts'

const post = (soort: Post['soort'], bedrag: number): Post => ({
  kant: ['eigen_bijdrage', 'bijdrage_partner', 'andere_financier', 'deelnemers'].includes(soort)
    ? 'dekking'
    : 'kosten',
  soort,
  bedrag,
  omschrijving: 'Koffie',
  status: null,
})

test('de begroting is in evenwicht als subsidie en ander geld samen de kosten zijn', () => {
  const balans = balansVan([post('materiaal', 12_550), post('deelnemers', 2_550)], 10_000)
  expect(balans).toEqual({
    kosten: 12_550,
    dekking: 2_550,
    uren: 0,
    gevraagd: 10_000,
    verschil: 0,
    inBalans: true,
  })
  expect(balansInWoorden(balans)).toBe('Uw begroting klopt.')
})

test.each([
  ['een tekort', 9_999, `Voor ${euro(1)} van de kosten is nog geen geld.`],
  ['een overschot', 10_050, `Er is ${euro(50)} meer geld dan kosten.`],
])('de begroting zegt met hoeveel zij niet klopt: %s', (_, gevraagd, zin) => {
  const balans = balansVan([post('huur', 10_000)], gevraagd)
  expect(balans.inBalans).toBe(false)
  expect(balansInWoorden(balans)).toContain(zin)
})

test('zonder kosten is er niets in evenwicht, ook niet als er niets gevraagd wordt', () => {
  expect(balansVan([], null).inBalans).toBe(false)
  expect(balansInWoorden(balansVan([], null))).toBe('U hebt nog geen kosten ingevuld.')
})

test('totalen per soort staan in vaste volgorde en zonder lege soorten', () => {
  const posten = [
    post('deelnemers', 500),
    post('huur', 100),
    post('materiaal', 200),
    post('huur', 50),
  ]
  expect(totalenPerSoort(posten)).toEqual([
    { kant: 'kosten', soort: 'materiaal', bedrag: 200 },
    { kant: 'kosten', soort: 'huur', bedrag: 150 },
    { kant: 'dekking', soort: 'deelnemers', bedrag: 500 },
  ])
})
