import { expect, test } from 'vitest'
import { leestPassage } from '../../../app/domain/voorwaarde/vrij-oordeel.ts'
import { toets } from './bouw.ts'

const verbindt = {
  vraag: 'of uw idee mensen samenbrengt',
  passages: ['doelgroep', 'verbindingen'],
  ontbreekt: 'Schrijf op voor wie het is.',
  deelnemersbijdrage: false,
}
const open = {
  vraag: 'of iedereen mee kan doen',
  passages: ['doelgroep', 'locatie'],
  ontbreekt: 'Schrijf op wie er mee kan doen.',
  deelnemersbijdrage: true,
}

test('wat alleen mensen kunnen beoordelen, is een oordeel van de gemeente over wat er staat', () => {
  expect(toets('vrij_oordeel', verbindt, { doelgroep: 'Jong en oud' })).toMatchObject({
    uitkomst: 'oordeel_nodig',
    reden: 'De gemeente beoordeelt of uw idee mensen samenbrengt.',
    bewijs: [{ onderdeel: 'projectplan', tekst: 'Voor wie: Jong en oud' }],
  })
})

test('wat deelnemers betalen staat erbij waar de regeling dat wil weten', () => {
  const post = { kant: 'dekking', soort: 'deelnemers', omschrijving: 'Entree' } as const
  const uitslag = toets('vrij_oordeel', open, {
    doelgroep: 'Iedereen',
    locatie: 'Buurthuis',
    posten: [{ ...post, bedrag: 2500, status: 'toegezegd' }],
  })
  expect(uitslag.bewijs.map(({ onderdeel }) => onderdeel)).toEqual([
    'projectplan',
    'projectplan',
    'begroting',
  ])
})

test('over een plan dat niets zegt valt niets te oordelen', () => {
  expect(toets('vrij_oordeel', verbindt)).toMatchObject({
    uitkomst: 'nog_niet',
    waar: 'projectplan',
    wat_helpt: 'Schrijf op voor wie het is.',
  })
})

test('zonder passages oordeelt de gemeente over de hele aanvraag', () => {
  expect(toets('vrij_oordeel', { ...verbindt, passages: [] }).uitkomst).toBe('oordeel_nodig')
})

test('een antwoord waarover wordt geoordeeld, wordt gevraagd', () => {
  const voorwaarde = { soort: 'vrij_oordeel', parameters: verbindt }
  expect(leestPassage(voorwaarde, 'verbindingen')).toBe(true)
  expect(leestPassage(voorwaarde, 'merkbaar')).toBe(false)
  expect(leestPassage({ soort: 'samenhang', parameters: { domeinen: 2 } }, 'merkbaar')).toBe(false)
})
