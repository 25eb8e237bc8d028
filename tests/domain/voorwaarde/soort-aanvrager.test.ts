import { expect, test } from 'vitest'
import type { Deelnemer } from '../../../app/domain/aanvraag/inhoud.ts'
import { buildDeelnemer, buildPenvoerder, toets } from './bouw.ts'

const bevinding = (...deelnemers: Deelnemer[]) =>
  toets(
    'soort_aanvrager',
    { inwoners: ['natuurlijk_persoon', 'groep'], organisaties: ['vereniging'] },
    { deelnemers },
  )

test.each(['natuurlijk_persoon', 'groep'] as const)(
  'een aanvraag van inwoners (%s) past bij een regeling voor inwoners',
  (soort) => {
    expect(bevinding(buildPenvoerder({ soort })).uitkomst).toBe('voldoet')
  },
)

test('een organisatie van een soort die de regeling noemt, kan aanvragen', () => {
  const vereniging = buildPenvoerder({ soort: 'rechtspersoon', organisatiesoort: 'vereniging' })
  expect(bevinding(vereniging).uitkomst).toBe('voldoet')
})

test('een andere organisatie niet; een inwoner die meedoet kan het overnemen', () => {
  const bedrijf = buildPenvoerder({ soort: 'rechtspersoon', organisatiesoort: 'bedrijf' })
  expect(bevinding(bedrijf)).toMatchObject({
    uitkomst: 'nog_niet',
    wat_helpt: expect.stringContaining('een inwoner, een groep inwoners of een vereniging'),
  })
  const uitslag = bevinding(bedrijf, buildDeelnemer({ naam: 'Ria' }))
  expect(uitslag.wat_helpt).toContain('Maak Ria penvoerder')
})

test('een regeling voor organisaties is niet voor een inwoner', () => {
  const alleenOrganisaties = { inwoners: [], organisaties: ['stichting'] }
  const over = { deelnemers: [buildPenvoerder({ naam: 'Noor' })] }
  expect(toets('soort_aanvrager', alleenOrganisaties, over)).toMatchObject({
    uitkomst: 'nog_niet',
    wat_helpt:
      'Zoek een penvoerder die wel kan aanvragen: een stichting. U kunt meedoen als partner.',
  })
})

test('een regeling waarbij niemand kan aanvragen, bestaat niet', () => {
  expect(() => toets('soort_aanvrager', { inwoners: [], organisaties: [] })).toThrow()
})

test('zonder penvoerder is nog niet te zeggen van wie de aanvraag is', () => {
  expect(bevinding().uitkomst).toBe('nog_niet')
})
