import { expect, test } from 'vitest'
import { voorLezer } from '../../../app/domain/aanvraag/lezer.ts'

const afmaken = { aan_zet: 'aanvrager', wat: 'De aanvraag afmaken', tot: '2027-12-31' } as const
const lezer = { recht: 'meelezer', instemming: 'nog_geen_antwoord', status: 'concept' } as const

test('op het antwoord van een partner wordt gewacht: die is aan zet', () => {
  const { aanZet, kant, moetAntwoorden } = voorLezer(afmaken, lezer)
  expect([aanZet.wat, kant, moetAntwoorden]).toEqual([
    'De tekst lezen en zeggen of u meedoet',
    'aanvrager',
    true,
  ])
})

test('wie antwoordde en alleen meeleest, wacht op de penvoerder', () => {
  expect(voorLezer(afmaken, { ...lezer, instemming: 'bevestigd' })).toEqual({
    aanZet: afmaken,
    kant: 'partner',
    moetAntwoorden: false,
  })
})

test('na het voorstel kan een partner niet meer antwoorden', () => {
  expect(voorLezer(afmaken, { ...lezer, status: 'voorstel' }).moetAntwoorden).toBe(false)
})

test('voor penvoerder en helper verandert er niets', () => {
  for (const recht of ['penvoerder', 'helper'] as const)
    expect(voorLezer(afmaken, { ...lezer, recht })).toMatchObject({
      aanZet: afmaken,
      kant: 'aanvrager',
    })
})
