import { expect, test } from 'vitest'
import type { Deelnemer } from '../../../app/domain/aanvraag/inhoud.ts'
import { buildDeelnemer, buildPenvoerder, toets } from './bouw.ts'

const bevinding = (...deelnemers: Deelnemer[]) =>
  toets('initiatief_van_inwoners', { organisaties: ['vereniging'] }, { deelnemers })

test.each(['natuurlijk_persoon', 'groep'] as const)(
  'een aanvraag van inwoners (%s) is een initiatief van inwoners',
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
    wat_helpt: expect.stringContaining('Laat een inwoner'),
  })
  const uitslag = bevinding(bedrijf, buildDeelnemer({ naam: 'Ria' }))
  expect(uitslag.wat_helpt).toContain('Maak Ria penvoerder')
})

test('zonder penvoerder is nog niet te zeggen van wie het initiatief is', () => {
  expect(bevinding().uitkomst).toBe('nog_niet')
})
