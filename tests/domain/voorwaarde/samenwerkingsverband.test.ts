import { expect, test } from 'vitest'
import type { Deelnemer } from '../../../app/domain/aanvraag/inhoud.ts'
import { voorlegtekst } from '../../../app/domain/samenwerkingsverband/voorlegtekst.ts'
import { buildDeelnemer, buildInhoud, buildPenvoerder, toets } from './bouw.ts'

const bevinding = (...deelnemers: Deelnemer[]) =>
  toets('samenwerkingsverband', { minimaal: 2 }, { deelnemers })

test('twee inwoners van verschillende adressen die beiden iets doen, vormen een verband', () => {
  const { uitkomst, reden, bewijs, wat_helpt } = bevinding(
    buildPenvoerder({ naam: 'Noor' }),
    buildDeelnemer({ naam: 'Hassan', bijdrage_geld: 5000 }),
  )
  expect({ uitkomst, reden, wat_helpt }).toEqual({
    uitkomst: 'voldoet',
    reden: 'Noor en Hassan doen samen mee en staan achter dezelfde tekst.',
    wat_helpt: null,
  })
  expect(bewijs.map(({ tekst }) => tekst)).toEqual([
    'Noor: penvoerder; 10 uur',
    'Hassan: bevestigd; Zet koffie; € 50,00 en 10 uur'.replace('€ ', '€\u00a0'),
  ])
})

test('wie een eerdere tekst bevestigde, bevestigde deze nog niet', () => {
  const deelnemers = [buildPenvoerder({ naam: 'Noor' }), buildDeelnemer({ naam: 'Hassan' })]
  const voorgelegd = voorlegtekst(buildInhoud({ deelnemers, gevraagd: 500_000 }), {
    id: 'elburg-innovatie',
    versie: 1,
    titel: 'Innovatie',
  })
  const bij = (gevraagd: number) =>
    toets('samenwerkingsverband', { minimaal: 2 }, { deelnemers, gevraagd, voorgelegd })
  expect(bij(500_000).uitkomst).toBe('voldoet')
  expect(bij(600_000)).toMatchObject({
    uitkomst: 'nog_niet',
    reden: 'De aanvraag is gewijzigd nadat de tekst aan de partners is voorgelegd.',
    wat_helpt: 'Leg de nieuwe tekst voor aan uw partners en vraag hun te bevestigen.',
  })
  expect(bij(600_000).bewijs.at(-1)?.tekst).toContain('bevestigde een eerdere tekst')
})

test('alleen is geen samenwerkingsverband', () => {
  expect(bevinding(buildPenvoerder())).toMatchObject({
    uitkomst: 'nog_niet',
    reden: 'Er doet nu 1 van de 2 partijen mee die los van elkaar staan.',
    wat_helpt: 'Nodig een inwoner of organisatie uit die los van u staat en zelf iets doet.',
  })
})

test('niemand is ook geen samenwerkingsverband', () => {
  expect(bevinding().uitkomst).toBe('nog_niet')
})

test.each([
  ['hetzelfde adres', { huisnummer: '7', postcode: '8081AA' }, { huisnummer: '7' }],
  ['dezelfde naam', { naam: 'Noor van Dijk' }, { naam: 'noor van dijk' }],
  ['hetzelfde e-mailadres', { email: 'n@example.nl' }, { email: 'n@example.nl' }],
  [
    'hetzelfde KVK-nummer',
    { soort: 'rechtspersoon', kvk_nummer: '12345678' },
    { soort: 'rechtspersoon', kvk_nummer: '12345678' },
  ],
] as const)('%s: dat is samen één partij', (_, een, ander) => {
  const uitslag = bevinding(buildPenvoerder(een), buildDeelnemer(ander))
  expect(uitslag.uitkomst).toBe('nog_niet')
  expect(uitslag.reden).toContain('Er doet nu 1 van de 2 partijen mee')
})

test('wie uitlegt waarom zij op één adres toch los staan, vraagt een oordeel van de gemeente', () => {
  const uitslag = bevinding(
    buildPenvoerder({ huisnummer: '7' }),
    buildDeelnemer({ huisnummer: '7', zelfstandigheid: 'Wij huren elk een eigen zaal.' }),
  )
  expect(uitslag.uitkomst).toBe('oordeel_nodig')
  expect(uitslag.bewijs.at(-1)?.tekst).toContain('Wij huren elk een eigen zaal.')
})

test.each([
  [{ bijdrage_uren: 0 }, 'bijdraagt', 'geld, uren of spullen in'],
  [{ taak: ' ' }, 'doet', 'een taak in'],
  [{ taak: '', bijdrage_uren: 0 }, 'doet en bijdraagt', 'een taak in, en geld, uren of spullen'],
])('een partner zonder taak of bijdrage (%j) telt nog niet mee', (over, wat, vul) => {
  const uitslag = bevinding(buildPenvoerder(), buildDeelnemer({ naam: 'Ria', ...over }))
  expect(uitslag).toMatchObject({
    uitkomst: 'nog_niet',
    reden: `Van Ria staat nog niet wat die ${wat}.`,
    wat_helpt: `Vul bij Ria ${vul}.`,
  })
})

test.each([
  ['niet_gevraagd', 'Leg de tekst voor'],
  ['nog_geen_antwoord', 'Indienen kan ook als een antwoord nog niet binnen is'],
  ['afgewezen', 'Bespreek met wie niet akkoord is'],
] as const)('een partner die niet bevestigde (%s) is een waarschuwing', (stand, wat) => {
  const uitslag = bevinding(buildPenvoerder(), buildDeelnemer({ naam: 'Ria', stand }))
  expect(uitslag.uitkomst).toBe('nog_niet')
  expect(uitslag.reden).toBe('Ria heeft deze tekst nog niet bevestigd.')
  expect(uitslag.wat_helpt).toContain(wat)
})

test('zijn er genoeg, dan is een stille derde alleen een waarschuwing', () => {
  const stil = buildDeelnemer({ naam: 'Ria', stand: 'nog_geen_antwoord' })
  const uitslag = bevinding(buildPenvoerder(), buildDeelnemer(), stil)
  expect(uitslag.uitkomst).toBe('voldoet')
  expect(uitslag.wat_helpt).toContain('Ria heeft deze tekst nog niet bevestigd.')
})
