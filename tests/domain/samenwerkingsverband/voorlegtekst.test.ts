import { expect, test } from 'vitest'
import type { Aanvraaginhoud } from '../../../app/domain/aanvraag/inhoud.ts'
import { isGewijzigd, verschillen } from '../../../app/domain/samenwerkingsverband/verschil.ts'
import {
  voorlegtekst,
  type Voorlegtekst,
} from '../../../app/domain/samenwerkingsverband/voorlegtekst.ts'
import { buildDeelnemer, buildInhoud, regeling } from './bouw.ts'

const tekst = (over: Partial<Aanvraaginhoud> = {}) => voorlegtekst(buildInhoud(over), regeling)
const oud = tekst()
const [partner, penvoerder] = buildInhoud().deelnemers as [
  ReturnType<typeof buildDeelnemer>,
  ReturnType<typeof buildDeelnemer>,
]
const metPartner = (over: Parameters<typeof buildDeelnemer>[0]) =>
  tekst({ deelnemers: [{ ...partner, ...over }, penvoerder] })
const inWoorden = (nieuw: Voorlegtekst) =>
  verschillen(oud, nieuw).map((verschil) => verschil.tekst.replaceAll('\u00a0', ' '))

test('wat wordt voorgelegd noemt de penvoerder eerst en telt de begroting per soort op', () => {
  expect(oud.deelnemers.map(({ naam }) => naam)).toEqual(['Noor van Dijk', 'Speeltuinvereniging'])
  expect(oud.begroting).toEqual({
    kosten: [
      { soort: 'materiaal', bedrag: 250_000 },
      { soort: 'huur', bedrag: 300_000 },
    ],
    dekking: [{ soort: 'deelnemers', bedrag: 50_000 }],
  })
  expect(oud.mandaat[0]).toContain('Noor van Dijk is penvoerder')
})

test('contactgegevens, bijlagen en evaluatiecriteria staan er niet in', () => {
  const rijk = tekst({
    deelnemers: [
      { ...partner, telefoon: '0612345678', email: 'geheim@example.nl', straat: 'Geheimweg' },
      penvoerder,
    ],
    bestanden: [{ id: 'f', naam: 'geheim.pdf', document: null }],
  })
  expect(JSON.stringify(rijk)).not.toMatch(/geheim|0612345678|Partij-/i)
})

test.each<[string, Voorlegtekst]>([
  ['een ander telefoonnummer', metPartner({ telefoon: '0612345678' })],
  ['een ander e-mailadres', metPartner({ email: 'nieuw@example.nl' })],
  ['een ander adres', metPartner({ postcode: '8081 AB', huisnummer: '9' })],
  ['een bijlage', tekst({ bestanden: [{ id: 'f', naam: 'plan.pdf', document: null }] })],
  ['een andere volgorde', tekst({ deelnemers: [penvoerder, partner] })],
  ['een andere samenvatting', tekst({ samenvatting: 'Anders' })],
  ['dezelfde post in twee regels', tekst({ posten: gesplitst() })],
])('%s vraagt geen nieuwe instemming', (_, nieuw) => {
  expect(verschillen(oud, nieuw)).toEqual([])
  expect(isGewijzigd(oud, nieuw)).toBe(false)
})

test.each<[string, Voorlegtekst, string]>([
  [
    'het gevraagde bedrag',
    tekst({ gevraagd: 600_000 }),
    'Het gevraagde bedrag was: € 5.000,00. Nu: € 6.000,00.',
  ],
  ['de titel', tekst({ titel: 'Thee' }), 'De titel was: Koffie op de hoek. Nu: Thee.'],
  [
    'de periode',
    tekst({ eind_op: '2028-01-31' }),
    'De periode was: 1 maart 2027 tot en met 31 december 2027. Nu: 1 maart 2027 tot en met 31 januari 2028.',
  ],
  ['het doel', tekst({ doel: 'Anders' }), 'Het doel is gewijzigd.'],
  ['de activiteiten', tekst({ activiteiten: 'Anders' }), 'De activiteiten zijn gewijzigd.'],
  [
    'de begroting',
    tekst({ posten: buildInhoud().posten.slice(1) }),
    'Begroting, kosten: huur van een ruimte was € 3.000,00, nu € 0,00.',
  ],
  [
    'een bijdrage',
    metPartner({ bijdrage_geld: 5_000, bijdrage_natura: 'een zaal' }),
    'De bijdrage van Speeltuinvereniging was: 10 uur. Nu: € 50,00 + 10 uur + een zaal.',
  ],
  [
    'een taak',
    metPartner({ taak: 'Zet koffie' }),
    'Wat Speeltuinvereniging doet was: Helpt mee. Nu: Zet koffie.',
  ],
  ['een vertrek', tekst({ deelnemers: [penvoerder] }), 'Speeltuinvereniging doet niet meer mee.'],
  [
    'een nieuwe partner',
    tekst({
      deelnemers: [partner, penvoerder, buildDeelnemer({ deelname_id: 'd3', naam: 'Kerk' })],
    }),
    'Nieuw: Kerk doet mee (Helpt mee; 10 uur).',
  ],
  ['een naam', metPartner({ naam: 'Speelclub' }), 'Speeltuinvereniging heet nu Speelclub.'],
  [
    'de soort van een partner',
    metPartner({ soort: 'groep' }),
    'Speeltuinvereniging is nu een groep inwoners.',
  ],
  [
    'de versie van de regeling',
    voorlegtekst(buildInhoud(), { ...regeling, versie: 2 }),
    'De regeling was: Innovatie, versie 1. Nu: Innovatie, versie 2.',
  ],
])('%s is een wijziging, gezegd in woorden', (_, nieuw, woorden) => {
  expect(inWoorden(nieuw)).toEqual([woorden])
  expect(isGewijzigd(oud, nieuw)).toBe(true)
})

test('een andere penvoerder verandert ook de afspraak over de penvoerder', () => {
  const nieuw = tekst({ deelnemers: [partner, { ...penvoerder, naam: 'Hassan Amrani' }] })
  expect(inWoorden(nieuw)).toEqual([
    'Noor van Dijk heet nu Hassan Amrani.',
    'De afspraak over de penvoerder is gewijzigd.',
  ])
})

test('elk veld van de voorgelegde tekst wordt vergeleken', () => {
  const anders: Voorlegtekst = {
    regeling: { id: 'x', versie: 9, titel: 'x' },
    titel: 'x',
    doel: 'x',
    activiteiten: 'x',
    start_op: null,
    eind_op: null,
    gevraagd: null,
    begroting: { kosten: [], dekking: [] },
    deelnemers: [],
    mandaat: [],
  }
  for (const veld of Object.keys(oud) as (keyof Voorlegtekst)[])
    expect(verschillen(oud, { ...oud, [veld]: anders[veld] }), veld).not.toEqual([])
})

test('elk veld van een deelnemer wordt vergeleken', () => {
  const [noor, club] = oud.deelnemers
  const anders = {
    rol: 'penvoerder',
    soort: 'groep',
    naam: 'x',
    taak: 'x',
    bijdrage_geld: 1,
    bijdrage_uren: 1,
    bijdrage_natura: 'x',
    deelname_id: 'x',
  } as const
  for (const veld of Object.keys(club!) as (keyof typeof anders)[]) {
    const deelnemers = [noor!, { ...club!, [veld]: anders[veld] }]
    expect(verschillen(oud, { ...oud, deelnemers }), veld).not.toEqual([])
  }
})

function gesplitst(): Aanvraaginhoud['posten'] {
  const [zaal, ...rest] = buildInhoud().posten
  return [{ ...zaal!, bedrag: 100_000 }, ...rest, { ...zaal!, bedrag: 200_000 }]
}
