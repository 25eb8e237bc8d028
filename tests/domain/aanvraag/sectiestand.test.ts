import { expect, test } from 'vitest'
import type { Aanvraaginhoud } from '../../../app/domain/aanvraag/inhoud.ts'
import { sectiestanden } from '../../../app/domain/aanvraag/sectiestand.ts'
import type { Sectienaam } from '../../../app/domain/aanvraag/secties.ts'
import type { ChecklistItem, Veldregels } from '../../../app/domain/regeling/regeling.schema.ts'
import { gevraagdeVragen } from '../../../app/domain/vraag/gevraagd.ts'
import { voorlegtekst } from '../../../app/domain/samenwerkingsverband/voorlegtekst.ts'
import { buildAansluiting, buildDeelnemer, buildInhoud } from '../voorwaarde/bouw.ts'

const stuk = (sectie: string, vorm: ChecklistItem['vorm'] = 'formulier'): ChecklistItem => ({
  sleutel: sectie,
  naam: sectie,
  vorm,
  sectie,
  waarom: '',
  grondslag: '',
  wanneer: {},
})
const stukken = ['projectplan', 'aansluiting', 'samenwerkingsverband', 'begroting'].map((sectie) =>
  stuk(sectie),
)
const voorwaarden: { soort: string; parameters: unknown }[] = [
  { soort: 'aansluiting', parameters: { minimaal: 1 } },
  { soort: 'samenhang', parameters: { domeinen: 2 } },
]
const groep = { soort: 'groep', gevraagd: 200_000 } as const
const metVragen = (regeling: Regeling, velden: Veldregels = []) => ({
  ...regeling,
  vragen: gevraagdeVragen(
    {
      checklist: regeling.stukken,
      velden,
      voorwaarden: regeling.voorwaarden.map((een) => ({ artikel: 'artikel 3', ...een })),
      vrijwilligerstarief: null,
    },
    groep,
  ),
})
type Regeling = { stukken: ChecklistItem[]; voorwaarden: typeof voorwaarden }

function standVan(
  naam: Sectienaam,
  over: Partial<Aanvraaginhoud>,
  regeling: Regeling = { stukken, voorwaarden },
  velden: Veldregels = [],
) {
  const alle = sectiestanden(buildInhoud(over), metVragen(regeling, velden), new Set())
  const [stand] = alle.filter((sectie) => sectie.naam === naam)
  return stand
}

test('een leeg concept is nog nergens begonnen', () => {
  const standen = sectiestanden(buildInhoud(), metVragen({ stukken, voorwaarden }), new Set())
  expect(standen.map(({ stand }) => stand)).toEqual([
    ...Array<string>(5).fill('niet_begonnen'),
    'klaar',
    'niet_begonnen',
  ])
  expect(standVan('bijlagen', {})?.woord).toBe('Niets gevraagd')
})

test('wat een ander leeg bewaarde is begonnen', () => {
  const standen = sectiestanden(
    buildInhoud(),
    metVragen({ stukken, voorwaarden }),
    new Set(['projectplan']),
  )
  expect(standen[0]?.stand).toBe('bezig')
})

test('bij een begonnen plan staat welke vragen nog open zijn', () => {
  const stand = standVan('projectplan', { titel: 'Koffie' })
  expect(stand?.stand).toBe('bezig')
  expect(stand?.nog).toContain('Wat wilt u bereiken?')
  expect(stand?.nog).not.toContain('Waar precies?')
})

test('een keuze uit het plan zonder waarom is niet klaar', () => {
  const gekozen = { domeinen: ['wmo'], verbindingen: 'Kerk en school', merkbaar: 'Zij bellen' }
  const zonder = buildAansluiting({ motivering: '' })
  expect(standVan('aansluiting', { ...gekozen, aansluitingen: [zonder] })?.nog).toEqual([
    'schrijf bij elke keuze waarom',
  ])
  expect(standVan('aansluiting', { ...gekozen, aansluitingen: [buildAansluiting()] })?.stand).toBe(
    'klaar',
  )
})

test('samenhang wordt alleen gevraagd als de regeling haar vraagt (Awb 4:4 lid 2)', () => {
  const regeling = { stukken, voorwaarden: [{ soort: 'aansluiting', parameters: { minimaal: 1 } }] }
  const gekozen = { aansluitingen: [buildAansluiting()] }
  expect(standVan('aansluiting', gekozen, regeling)?.stand).toBe('klaar')
})

test('een regeling die een trede vraagt wacht op die keuze', () => {
  const keuze = [{ soort: 'keuze_uit_plan', parameters: { soort: 'trede' } }]
  const regeling = { stukken, voorwaarden: keuze }
  const effect = buildAansluiting()
  expect(standVan('aansluiting', { aansluitingen: [effect] }, regeling)?.nog).toEqual([
    'kies een trede',
  ])
  const trede = buildAansluiting({ soort: 'trede', motivering: '' })
  expect(standVan('aansluiting', { aansluitingen: [effect, trede] }, regeling)?.stand).toBe('klaar')
})

test('partners die nog niet antwoordden: de aanvraag wacht op hen', () => {
  const partner = (stand: 'nog_geen_antwoord' | 'bevestigd' | 'niet_gevraagd') =>
    buildDeelnemer({ stand })
  const met = (...deelnemers: Aanvraaginhoud['deelnemers']) =>
    standVan('samenwerkingsverband', { deelnemers })
  expect(met(partner('nog_geen_antwoord'), partner('nog_geen_antwoord'))?.woord).toBe(
    'Wacht op 2 partners',
  )
  expect(met(partner('bevestigd'), partner('nog_geen_antwoord'))?.woord).toBe('Wacht op 1 partner')
  expect(met(partner('niet_gevraagd'))?.stand).toBe('bezig')
  expect(met(partner('bevestigd'))?.stand).toBe('klaar')
})

test('na een wijziging is niet klaar wie de oude tekst bevestigde, en wacht niemand meer op antwoord', () => {
  const regeling = { id: 'r', versie: 1, titel: 'Innovatie' }
  for (const stand of ['bevestigd', 'nog_geen_antwoord', 'niet_gevraagd'] as const) {
    const deelnemers = [buildDeelnemer({ stand })]
    const voorgelegd = voorlegtekst(buildInhoud({ deelnemers, gevraagd: 500_000 }), regeling)
    const bij = standVan('samenwerkingsverband', { deelnemers, gevraagd: 400_000, voorgelegd })
    expect([bij?.stand, bij?.nog]).toEqual(['bezig', ['leg de nieuwe tekst voor aan uw partners']])
  }
})

test('wie invulde wie de aanvraag doet, heeft nog niet ingediend', () => {
  const regeling = metVragen({ stukken, voorwaarden })
  const bij = (bewaard: string[]) =>
    sectiestanden(buildInhoud(), regeling, new Set(bewaard)).find((een) => een.naam === 'indiening')
  expect(bij([])).toMatchObject({ stand: 'niet_begonnen', woord: 'Nog niet begonnen' })
  expect(bij(['indiening'])).toMatchObject({ stand: 'bezig', woord: 'Bezig' })
})

test('een begroting is klaar als zij klopt en er een bedrag is gevraagd', () => {
  const kosten = {
    kant: 'kosten',
    soort: 'huur',
    omschrijving: 'Zaal',
    bedrag: 10_000,
    status: null,
  } as const
  expect(standVan('begroting', { posten: [kosten], gevraagd: 10_000 })?.stand).toBe('klaar')
  expect(standVan('begroting', { posten: [kosten], gevraagd: 9_000 })?.nog).toEqual([
    'maak de begroting kloppend',
  ])
})

test('een gevraagde bijlage die er niet is staat bij wat nog moet', () => {
  const regeling = { stukken: [stuk('bijlagen', 'document')], voorwaarden }
  const bestand = { id: 'b', naam: 'statuten.pdf', document: 'bijlagen' }
  expect(standVan('bijlagen', {}, regeling)?.stand).toBe('niet_begonnen')
  expect(standVan('bijlagen', { bestanden: [bestand] }, regeling)?.stand).toBe('klaar')
  const ander = { ...bestand, document: null }
  expect(standVan('bijlagen', { bestanden: [ander] }, regeling)?.nog).toEqual(['bijlagen'])
})

test('wat de regeling niet vraagt, staat niet open', () => {
  const velden = [{ veld: 'projectplan.doel', wanneer: null }]
  const stand = standVan('projectplan', { titel: 'Koffie' }, undefined, velden)
  expect(stand?.nog).not.toContain('Wat wilt u bereiken?')
  expect(stand?.nog).toContain('Voor wie is het?')
})
