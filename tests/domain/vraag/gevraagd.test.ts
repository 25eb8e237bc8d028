import { expect, test } from 'vitest'
import { aansluitingSchema } from '../../../app/domain/aanvraag/aansluiting.schema.ts'
import { bewaarvelden } from '../../../app/domain/aanvraag/bewaren.schema.ts'
import { indieningSchema } from '../../../app/domain/aanvraag/indiening.schema.ts'
import { projectplanSchema } from '../../../app/domain/aanvraag/projectplan.schema.ts'
import { begrotingSchema } from '../../../app/domain/begroting/begroting.schema.ts'
import { aanvragerSchema } from '../../../app/domain/partij/aanvrager.schema.ts'
import { partnerSchema } from '../../../app/domain/samenwerkingsverband/partner.schema.ts'
import {
  aantalVerplicht,
  gevraagdeVragen,
  vragenVan,
  wordtGevraagd,
} from '../../../app/domain/vraag/gevraagd.ts'
import { vragenlijst } from '../../../app/domain/vraag/lijst.ts'
import { leesRegelingen } from '../../../db/regelingen/regeling.ts'

const regelingen = await leesRegelingen()
function regelingVan(id: string) {
  const regeling = regelingen.find((een) => een.id === id)
  if (!regeling) throw new Error(`Geen regeling ${id}`)
  return regeling
}
const elburg = regelingVan('elburg-innovatie')
const oude = regelingVan('oude-ijsselstreek-inwonersinitiatieven')
const groep = { soort: 'groep', gevraagd: 200_000 } as const

test('drie buren vragen € 2.000 met hoogstens 25 antwoorden', () => {
  const vragen = gevraagdeVragen(oude, groep)
  expect(aantalVerplicht(vragen)).toBeLessThanOrEqual(25)
  // and these are all there is to answer: nothing that must be there is left out of the count
  expect(vragen.map(({ sectie }) => sectie)).toEqual([
    'projectplan',
    'aansluiting',
    'begroting',
    'aanvrager',
    'indiening',
  ])
})

test('onder de grens hoeft niemand een jaarrekening of statuten te leveren', () => {
  for (const regeling of regelingen)
    for (const soort of ['groep', 'natuurlijk_persoon', 'rechtspersoon'] as const)
      expect(
        vragenVan(gevraagdeVragen(regeling, { soort, gevraagd: 500_000 }), 'bijlagen'),
      ).toEqual([])
})

test('van een organisatie die meer vraagt, vragen wij ook papieren', () => {
  const organisatie = { soort: 'rechtspersoon', organisatiesoort: 'stichting' } as const
  const vragen = gevraagdeVragen(elburg, { ...organisatie, gevraagd: 1_500_000 })
  expect(vragenVan(vragen, 'bijlagen').map(({ veld }) => veld)).toEqual([
    'statuten',
    'jaarrekening',
  ])
})

test('een groep inwoners krijgt geen vraag over btw of KVK-nummer, een organisatie wel', () => {
  for (const veld of ['begroting.btw', 'begroting.kosten.btw', 'aanvrager.kvk_nummer']) {
    expect(wordtGevraagd(gevraagdeVragen(elburg, groep), veld), veld).toBe(false)
    const organisatie = gevraagdeVragen(elburg, { ...groep, soort: 'rechtspersoon' })
    expect(wordtGevraagd(organisatie, veld), veld).toBe(true)
  }
})

test('uren vragen wij alleen waar de regeling er een tarief voor heeft', () => {
  expect(wordtGevraagd(gevraagdeVragen(elburg, groep), 'begroting.uren.aantal')).toBe(true)
  expect(wordtGevraagd(gevraagdeVragen(oude, groep), 'begroting.uren.aantal')).toBe(false)
})

test('een vraag van een voorwaarde rust op het artikel van die voorwaarde', () => {
  const vragen = vragenVan(gevraagdeVragen(elburg, groep), 'aansluiting')
  expect(vragen.find(({ veld }) => veld === 'aansluiting.domeinen')?.grondslag).toBe(
    'artikel 3, onder d',
  )
  const vast = vragenVan(gevraagdeVragen(oude, groep), 'aansluiting')
  expect(vast.map(({ veld, grondslag }) => [veld, grondslag])).toEqual([
    ['aansluiting.gekozen', 'Awb 4:2, tweede lid'],
    ['aansluiting.vast.trede', 'artikel II'],
    ['aansluiting.vast.bekostigingsvorm', 'artikel III'],
  ])
})

const namen = (shape: object) => Object.keys(shape).filter((naam) => !(naam in bewaarvelden))
/** The fields that a form may hold; those of a list are named by their row. */
const formulieren: Record<string, string[]> = {
  projectplan: namen(projectplanSchema.shape),
  aansluiting: namen(aansluitingSchema.shape),
  indiening: namen(indieningSchema.shape),
  samenwerkingsverband: namen(partnerSchema.def.options[0].shape),
  begroting: namen(begrotingSchema.shape).filter(
    (naam) => !['kosten', 'uren', 'dekking'].includes(naam),
  ),
  aanvrager: namen(aanvragerSchema.def.options[0].shape).filter((naam) => naam !== 'leden'),
}

test.each(Object.keys(formulieren))(
  'van elke vraag van %s staat vast waarom en op welke grond',
  (sectie) => {
    const vragen = Object.entries(vragenlijst).find(([naam]) => naam === sectie)?.[1] ?? {}
    expect(Object.keys(vragen)).toEqual(expect.arrayContaining(formulieren[sectie] ?? ['?']))
    for (const [naam, { vraag, waarom, grondslag }] of Object.entries(vragen))
      for (const tekst of [vraag, waarom, grondslag]) expect(tekst.trim(), naam).not.toBe('')
  },
)

test('van elk stuk dat een regeling vraagt staat vast waarom en op welke grond', () => {
  for (const { checklist } of regelingen)
    for (const { waarom, grondslag } of checklist)
      for (const tekst of [waarom, grondslag]) expect(tekst.trim()).not.toBe('')
})
