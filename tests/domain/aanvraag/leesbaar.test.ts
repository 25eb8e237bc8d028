import { expect, test } from 'vitest'
import { leesbaar } from '../../../app/domain/aanvraag/leesbaar.ts'
import { buildInhoud } from '../voorwaarde/bouw.ts'

const plek = (over: object, metContact: boolean) => {
  const inhoud = buildInhoud({ locatie: 'Bij ons', locatie_postcode: '8081 AB', ...over })
  const [plan] = leesbaar({ ...inhoud, locatie_huisnummer: '3' }, metContact)
  return plan?.antwoorden.find(({ label }) => label === 'Waar precies?')?.tekst
}

test('een partner leest het adres van een gebouw, en van een woonhuis niet', () => {
  expect(plek({ locatie_woonhuis: false }, false)).toBe('Bij ons\n8081 AB 3')
  expect(plek({ locatie_woonhuis: true }, false)).toBe('Bij ons')
})

test('wie de aanvraag schrijft leest dat het adres van een woonhuis niet openbaar is', () => {
  expect(plek({ locatie_woonhuis: true }, true)).toBe(
    'Bij ons\n8081 AB 3 (een woonhuis, dus niet openbaar)',
  )
})
