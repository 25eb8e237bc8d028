import { expect, test } from 'vitest'
import { gevolgenVanVertrek } from '../../../app/domain/samenwerkingsverband/vertrek.ts'
import { voorlegtekst } from '../../../app/domain/samenwerkingsverband/voorlegtekst.ts'
import type { Voorwaarde } from '../../../app/domain/voorwaarde/soort.ts'
import { buildDeelnemer, buildInhoud, regeling } from './bouw.ts'

const samen: Voorwaarde = {
  sleutel: 'V2',
  titel: 'Samen met anderen',
  tekst: 'U doet het met ten minste twee partijen.',
  artikel: 'artikel 4',
  gewicht: 'doorslaggevend',
  soort: 'samenwerkingsverband',
  parameters: { minimaal: 2 },
  bron: { onderdeel: 'plan/1', paragraaf: '§3.3', citaat: '' },
}
const speeltuin = buildDeelnemer({ deelname_id: 'd2', naam: 'Speeltuin', stand: 'bevestigd' })
const penvoerder = buildDeelnemer({ deelname_id: 'd1', rol: 'penvoerder', naam: 'Noor' })
const kerk = buildDeelnemer({ deelname_id: 'd3', naam: 'Kerk', stand: 'bevestigd' })

test('wie vertrekt, leest welke voorwaarde daarna niet meer gehaald is', () => {
  const inhoud = buildInhoud({ deelnemers: [penvoerder, speeltuin] })
  const [eerste] = gevolgenVanVertrek(inhoud, 'd2', [samen], '2026-12-01')
  expect(eerste).toMatch(/Samen met anderen.*nu ‘Voldoet’, daarna ‘Nog niet’/)
})

test('met drie partijen blijft een samenwerking van twee over: de voorwaarde verandert niet', () => {
  const inhoud = buildInhoud({ deelnemers: [penvoerder, speeltuin, kerk] })
  expect(gevolgenVanVertrek(inhoud, 'd2', [samen], '2026-12-01').join(' ')).not.toMatch(
    /Voorwaarde/,
  )
})

test('geld dat een partner inbrengt, verdwijnt uit de dekking; uren en spullen staan erbij', () => {
  const metGeld = { ...speeltuin, bijdrage_geld: 25_000, bijdrage_natura: 'de kantine' }
  const post = { soort: 'eigen_bijdrage', omschrijving: 'Speeltuin', status: null } as const
  const inhoud = buildInhoud({
    deelnemers: [penvoerder, metGeld],
    posten: [
      { kant: 'kosten', soort: 'huur', omschrijving: 'Zaal', bedrag: 525_000, status: null },
      { kant: 'dekking', bedrag: 25_000, deelname_id: 'd2', ...post },
    ],
  })
  const tekst = gevolgenVanVertrek(inhoud, 'd2', [], '2026-12-01').join('\n')
  expect(tekst).toMatch(/dekking wordt €\s250(,00)? lager/)
  expect(tekst).toMatch(/voor €\s250(,00)? aan kosten nog geen dekking/)
  expect(tekst).toContain('Er zijn 10 uren minder.')
  expect(tekst).toContain('Dit valt weg: de kantine.')
})

test('lag er een tekst, dan lezen de andere partners een nieuwe', () => {
  const inhoud = buildInhoud({ deelnemers: [penvoerder, speeltuin, kerk] })
  const voorgelegd = voorlegtekst(inhoud, regeling)
  expect(gevolgenVanVertrek({ ...inhoud, voorgelegd }, 'd2', [], '2026-12-01').join(' ')).toMatch(
    /andere partners lezen de nieuwe tekst/,
  )
  expect(gevolgenVanVertrek(inhoud, 'd2', [], '2026-12-01').join(' ')).not.toMatch(/nieuwe tekst/)
})

test.each([
  ['concept', /gemeente ziet een concept niet/],
  ['verleend', /gemeente bekijkt wat dit/],
])('in de stand %s staat er wie bericht krijgt', (status, verwacht) => {
  const inhoud = buildInhoud({ status, deelnemers: [penvoerder, speeltuin] })
  expect(gevolgenVanVertrek(inhoud, 'd2', [], '2026-12-01').at(-1)).toMatch(verwacht)
})
