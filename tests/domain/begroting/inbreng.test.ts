import fc from 'fast-check'
import { expect, test } from 'vitest'
import { balansVan, totalenPerSoort } from '../../../app/domain/begroting/begroting.ts'
import {
  allePosten,
  type GetyptePost,
  type Inbrenger,
} from '../../../app/domain/begroting/inbreng.ts'
import { bedragVanRegel } from '../../../app/domain/geld.ts'

const kosten = (bedrag: number): GetyptePost => ({
  kant: 'kosten',
  soort: 'materiaal',
  omschrijving: 'Koffie',
  bedrag,
  status: null,
})
const uren = (aantal: number): GetyptePost => ({
  ...kosten(0),
  soort: 'vrijwilligers',
  bedrag: null,
  aantal,
})
const partner = (bijdrage_geld: number, bijdrage_uren: number, id = 'd1'): Inbrenger => ({
  deelname_id: id,
  naam: `Partij ${id}`,
  rol: 'partner',
  bijdrage_geld,
  bijdrage_uren,
})

test('geld en uren van een partner staan in de begroting zonder dat iemand ze overtypt', () => {
  const posten = allePosten([kosten(100_000)], [partner(20_000, 10)], 1_500)
  expect(totalenPerSoort(posten)).toEqual([
    { kant: 'kosten', soort: 'materiaal', bedrag: 100_000 },
    { kant: 'kosten', soort: 'vrijwilligers', bedrag: 15_000 },
    { kant: 'dekking', soort: 'bijdrage_partner', bedrag: 20_000 },
    { kant: 'dekking', soort: 'inzet_uren', bedrag: 15_000 },
  ])
  expect(posten.filter(({ kant }) => kant === 'dekking')).toMatchObject([
    { omschrijving: 'Partij d1', deelname_id: 'd1' },
    { omschrijving: 'Partij d1', deelname_id: 'd1', aantal: 10_000, prijs: 1_500 },
  ])
})

test('geld van de penvoerder is eigen geld', () => {
  const posten = allePosten([], [{ ...partner(20_000, 0), rol: 'penvoerder' }], null)
  expect(posten.map(({ soort }) => soort)).toEqual(['eigen_bijdrage'])
})

test('zonder tarief in de regeling tellen uren niet mee, geld wel', () => {
  const posten = allePosten([kosten(50), uren(8_000)], [partner(20, 10)], null)
  expect(posten.map(({ soort }) => soort)).toEqual(['materiaal', 'bijdrage_partner'])
})

const regels = fc.array(fc.integer({ min: 1, max: 10_000_000_000 }), { maxLength: 60 })
const aantallen = fc.array(fc.integer({ min: 1, max: 1_000_000_000 }), { maxLength: 20 })
const bijdragen = fc.array(fc.tuple(fc.nat(1_000_000_000), fc.nat(100_000)), { maxLength: 20 })

test('uren staan voor hetzelfde bedrag aan beide kanten en verplaatsen de balans geen cent', () => {
  fc.assert(
    fc.property(regels, aantallen, bijdragen, fc.integer({ min: 1, max: 10_000 }), (...gegeven) => {
      const [bedragen, typUren, geldEnUren, tarief] = gegeven
      const getypt = [...bedragen.map(kosten), ...typUren.map(uren)]
      const inbrengers = geldEnUren.map(([geld, aantal], index) =>
        partner(geld, aantal, String(index)),
      )
      const met = balansVan(allePosten(getypt, inbrengers, tarief), 0)
      const zonder = balansVan(allePosten(getypt, inbrengers, null), 0)
      expect(met.verschil).toBe(zonder.verschil)
      expect(met.kosten - met.uren).toBe(zonder.kosten)
    }),
  )
})

test('er raakt geen cent weg: de totalen zijn de som van de regels', () => {
  fc.assert(
    fc.property(regels, aantallen, bijdragen, (bedragen, typUren, geldEnUren) => {
      const posten = allePosten(
        [...bedragen.map(kosten), ...typUren.map(uren)],
        geldEnUren.map(([geld, aantal], index) => partner(geld, aantal, String(index))),
        1_500,
      )
      const waarde = (aantal: number) => bedragVanRegel(aantal, 1_500)
      const som = (lijst: number[]) => lijst.reduce((totaal, een) => totaal + een, 0)
      const urenwaarde =
        som(typUren.map(waarde)) + som(geldEnUren.map(([, aantal]) => waarde(aantal * 1_000)))
      const balans = balansVan(posten, null)
      expect(balans.kosten).toBe(som(bedragen) + urenwaarde)
      expect(balans.dekking).toBe(som(geldEnUren.map(([geld]) => geld)) + urenwaarde)
      const perSoort = totalenPerSoort(posten)
      expect(som(perSoort.map(({ bedrag }) => bedrag))).toBe(balans.kosten + balans.dekking)
    }),
  )
})
