import { expect, test } from 'vitest'
import {
  criteriumregels,
  criteriumzin,
  korteTitel,
} from '../../../app/domain/evaluatiecriterium/in-woorden.ts'
import type { Aanzet } from '../../../app/domain/evaluatieplan/aan-zet.ts'
import {
  criteriumWoorden,
  overlegTermijn,
  overlegWoorden,
} from '../../../app/domain/evaluatieplan/aan-zet-woorden.ts'
import { buildCriterium, buildInhoud } from '../../helpers/evaluatie.ts'

const inwoner = { kant: 'initiatief', schrijft: true, bevestigt: true } as const
const ambtenaar = { kant: 'gemeente', schrijft: true, bevestigt: true } as const
const bijGemeente = buildCriterium(['initiatief'])
const bijInitiatief = { ...buildCriterium(['gemeente']), id: 'criterium-2', volgnummer: 2 }
const beide = [bijGemeente, bijInitiatief]

test('beide kanten lezen dezelfde beurt, elk met de eigen naam', () => {
  const aanzet: Aanzet = { fase: 'bespreken', kanten: ['gemeente'] }
  expect(overlegWoorden(aanzet, [bijGemeente], inwoner)).toEqual({
    wie: 'De gemeente',
    wat: 'Geeft antwoord op criterium 1.',
    uBent: false,
  })
  expect(overlegWoorden(aanzet, [bijGemeente], ambtenaar)).toEqual({
    wie: 'U',
    wat: 'Geef antwoord op criterium 1.',
    uBent: true,
  })
})

test('ligt er bij beide iets, dan leest elk wat bij wie ligt', () => {
  const aanzet: Aanzet = { fase: 'bespreken', kanten: ['initiatief', 'gemeente'] }
  expect(overlegWoorden(aanzet, beide, inwoner)).toMatchObject({
    wie: 'U en de gemeente',
    wat: 'Bij u ligt criterium 2. Bij de gemeente ligt criterium 1.',
  })
  expect(overlegWoorden(aanzet, beide, ambtenaar).wie).toBe('U en het initiatief')
})

test('wie niet mag bevestigen, leest wie dat wel doet', () => {
  const aanzet: Aanzet = { fase: 'te_bevestigen', kanten: ['initiatief', 'gemeente'] }
  const meeschrijver = { ...inwoner, bevestigt: false }
  expect(overlegWoorden(aanzet, beide, meeschrijver)).toMatchObject({
    wie: 'De penvoerder en de gemeente',
    uBent: false,
  })
  const vanBuiten = { ...ambtenaar, bevestigt: false }
  expect(overlegWoorden({ ...aanzet, kanten: ['gemeente'] }, beide, vanBuiten).wie).toBe(
    'Een medewerker van de gemeente',
  )
})

test.each([
  ['begin', ['initiatief'], 'U', 'Het initiatief'],
  ['hulp_gevraagd', ['gemeente'], 'De gemeente', 'U'],
  ['voor_te_leggen', ['initiatief', 'gemeente'], 'U of de gemeente', 'U of het initiatief'],
  ['te_bevestigen', ['gemeente'], 'De gemeente', 'U'],
  ['bevestigd', [], 'Niemand', 'Niemand'],
] as [Aanzet['fase'], Aanzet['kanten'], string, string][])(
  'in de fase %s is aan zet %j: voor de inwoner "%s", voor de gemeente "%s"',
  (fase, kanten, voorInwoner, voorGemeente) => {
    const aanzet = { fase, kanten }
    expect(overlegWoorden(aanzet, beide, inwoner).wie).toBe(voorInwoner)
    expect(overlegWoorden(aanzet, beide, ambtenaar).wie).toBe(voorGemeente)
  },
)

test('ook voor één criterium staat er wie aan zet is', () => {
  expect(criteriumWoorden(bijGemeente, ambtenaar).wie).toBe('U')
  expect(criteriumWoorden(bijGemeente, inwoner).wie).toBe('De gemeente')
  expect(criteriumWoorden(buildCriterium(['initiatief', 'bram']), inwoner).wie).toBe('Niemand')
  const meelezer = { ...inwoner, schrijft: false }
  expect(criteriumWoorden(bijInitiatief, meelezer)).toMatchObject({
    wie: 'Het initiatief',
    uBent: false,
  })
})

test('voor het indienen telt de sluiting van de regeling, daarna geen termijn', () => {
  expect(overlegTermijn('concept', '2026-12-31', '2026-12-01').tot).toBe('31 december 2026')
  expect(overlegTermijn('concept', '2026-12-31', '2027-01-01')).toEqual({})
  expect(overlegTermijn('verleend', '2026-12-31', '2026-12-01')).toEqual({})
})

test('een criterium leest in één zin van waar naar waar het gaat', () => {
  expect(criteriumzin(buildInhoud())).toBe('van 2 naar 7 van de 10 deelnemers, op 1 december 2027')
  expect(criteriumzin(buildInhoud({ nulwaarde: null, streefdatum: null }))).toBe(
    'naar 7 van de 10 deelnemers',
  )
  expect(criteriumzin(buildInhoud({ soort: 'verhaal' }))).toBe('op 1 december 2027')
})

test('een onbekend beginpunt staat er als onbekend, een verhaal heeft geen getallen', () => {
  const regels = (over: object) =>
    Object.fromEntries(
      criteriumregels(buildInhoud(over)).map(({ label, waarde }) => [label, waarde]),
    )
  expect(regels({})).toMatchObject({
    'Hoe het nu is': '2 van de 10 deelnemers (1 maart 2027, Drie vragen op de eerste ochtend)',
    'Waar we naartoe willen': '7 van de 10 deelnemers, hoger is beter',
    'Hoeveel tijd dat kost': '1 uur in totaal',
  })
  expect(regels({ nulwaarde: null })['Hoe het nu is']).toBe('Dat weten we nog niet')
  expect(regels({ soort: 'verhaal' })).not.toHaveProperty('Hoe het nu is')
})

test('een lang doel wordt als kop na een woord afgebroken', () => {
  expect(korteTitel('Buren kennen elkaar')).toBe('Buren kennen elkaar')
  const lang = korteTitel('Buren '.repeat(40))
  expect(lang.length).toBeLessThanOrEqual(102)
  expect(lang).toMatch(/Buren …$/)
})
