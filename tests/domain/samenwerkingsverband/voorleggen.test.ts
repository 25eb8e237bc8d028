import { expect, test } from 'vitest'
import type { Aanvraaginhoud } from '../../../app/domain/aanvraag/inhoud.ts'
import { belemmeringenVoorVoorleggen } from '../../../app/domain/samenwerkingsverband/voorleggen.ts'
import { belemmeringenVoorWijzigen } from '../../../app/domain/samenwerkingsverband/fase.ts'
import { voorlegtekst } from '../../../app/domain/samenwerkingsverband/voorlegtekst.ts'
import { buildInhoud, regeling } from './bouw.ts'

const tekst = (over: Partial<Aanvraaginhoud> = {}) => voorlegtekst(buildInhoud(over), regeling)
const codes = (...args: Parameters<typeof belemmeringenVoorVoorleggen>) =>
  belemmeringenVoorVoorleggen(...args).map(({ code }) => code)

test('een volledige tekst kan worden voorgelegd, en opnieuw zodra die is gewijzigd', () => {
  expect(codes(tekst(), null, 'concept')).toEqual([])
  expect(codes(tekst(), tekst(), 'concept')).toEqual(['ongewijzigd'])
  expect(codes(tekst({ gevraagd: 1 }), tekst(), 'concept')).toEqual([])
})

test('zonder partner is er niemand om de tekst aan voor te leggen', () => {
  const [, penvoerder] = buildInhoud().deelnemers
  expect(codes(tekst({ deelnemers: [penvoerder!] }), null, 'concept')).toEqual(['geen-partner'])
})

test.each([
  { titel: '' },
  { doel: '' },
  { activiteiten: '' },
  { eind_op: null },
  { gevraagd: null },
])('een tekst zonder %o zegt partners niet waar zij ja op zeggen', (leeg) => {
  expect(codes(tekst(leeg), null, 'concept')).toEqual(['onvolledig'])
})

test('wie meedoet, wijzigt alleen zolang de aanvraag wordt geschreven of aangevuld', () => {
  expect(belemmeringenVoorWijzigen('concept')).toEqual([])
  expect(belemmeringenVoorWijzigen('aanvulling_gevraagd')).toEqual([])
  expect(belemmeringenVoorWijzigen('ingediend')).toHaveLength(1)
})

test('na een ingediend verzoek kan een zwijgende partner nog antwoorden, na het besluit niet', () => {
  expect(codes(tekst(), null, 'ingediend')).toEqual([])
  expect(codes(tekst(), null, 'besloten')).toEqual(['te-laat'])
})
