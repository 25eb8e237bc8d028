import { expect, test } from 'vitest'
import {
  conceptTekstenSchema,
  stukkenSchema,
  termijnenSchema,
} from '../../../app/domain/regeling/concept-onderdelen.schema.ts'
import { tekstenSchema } from '../../../app/domain/regeling/regeling.schema.ts'
import { partijsoorten } from '../../../app/domain/partij/partijsoort.ts'
import { checklistVan } from '../../../app/domain/regeling/stukken.ts'

const paden = (uitkomst: { error?: { issues: { path: PropertyKey[] }[] } }) =>
  uitkomst.error?.issues.map(({ path }) => path.join('.')) ?? []

test('teksten voor inwoners worden een op elke regel getypt; lege regels tellen niet', () => {
  const getypt = {
    waarvoor: 'Iets nieuws\r\n\r\n  Een proef ',
    voor_wie: 'Inwoners',
    tijd: 'Een avond',
    stappen: [{ titel: 'Schrijf uw plan', tekst: 'In uw eigen woorden.' }],
    _versie: '1',
  }
  const { _versie, ...teksten } = conceptTekstenSchema.parse(getypt)
  expect(tekstenSchema.parse(teksten)).toMatchObject({
    waarvoor: ['Iets nieuws', 'Een proef'],
    voor_wie: ['Inwoners'],
    niet_voor: [],
  })
  expect(paden(conceptTekstenSchema.safeParse({ ...getypt, waarvoor: ' \n ' }))).toEqual([
    'waarvoor',
  ])
})

const termijnen = {
  ...{
    beslistermijn_weken: '8',
    beslistermijn_grondslag: 'wet',
    beslistermijn_artikel: 'Awb 4:13',
  },
  ...{
    verantwoording_weken: '13',
    vaststelling_weken: '13',
    vaststelling_grondslag: 'verordening',
  },
  ...{ vaststelling_artikel: 'artikel 9', verantwoording_kort_tot: '5.000', verslag: 'ja' },
  ...{ aanvultermijn_dagen: '14', betaaltermijn_weken: '6', betaaltermijn_grondslag: 'wet' },
  ...{ betaaltermijn_artikel: 'Awb 4:87', _versie: '1' },
}

test('zonder eigen regel beslist de gemeente binnen acht weken (Awb 4:13)', () => {
  expect(paden(termijnenSchema.safeParse(termijnen))).toEqual([])
  expect(paden(termijnenSchema.safeParse({ ...termijnen, beslistermijn_weken: '9' }))).toEqual([
    'beslistermijn_weken',
  ])
  const wet = { ...termijnen, vaststelling_grondslag: 'wet' }
  expect(paden(termijnenSchema.safeParse(wet))).toEqual(['vaststelling_weken'])
})

test('wie geen verslag vraagt, stelt direct vast en laat de termijnen daarna weg (Awb 4:43)', () => {
  const leeg = { vaststelling_weken: '', verantwoording_weken: '', verantwoording_kort_tot: '' }
  expect(paden(termijnenSchema.safeParse({ ...termijnen, ...leeg }))).toEqual([
    'verantwoording_kort_tot',
    'verantwoording_weken',
    'vaststelling_weken',
  ])
  expect(termijnenSchema.parse({ ...termijnen, ...leeg, verslag: 'nee' })).toMatchObject({
    ...{ direct_vaststellen: true, verantwoording_kort_tot: null, vaststelling_artikel: null },
  })
})

test('zonder eigen regel betaalt de gemeente binnen zes weken (Awb 4:87)', () => {
  const vier = { ...termijnen, betaaltermijn_weken: '4' }
  expect(paden(termijnenSchema.safeParse(vier))).toEqual(['betaaltermijn_weken'])
  const eigen = { ...vier, betaaltermijn_grondslag: 'verordening' }
  expect(termijnenSchema.parse(eigen).betaaltermijn_weken).toBe(4)
})

const plan = { sleutel: 'projectplan', naam: 'Plan', waarom: 'x', grondslag: 'y', wanneer: {} }
const statuten = { ...plan, sleutel: 'statuten', naam: 'Statuten', wanneer: { vanaf: 500_001 } }
const checklist = [
  { ...plan, vorm: 'formulier' as const, sectie: 'projectplan' },
  { ...statuten, vorm: 'document' as const, sectie: 'bijlagen' },
]

const ieder = { partijsoort: [], organisatiesoort: [], vanaf: null }

test('een bijlage kan weg, een deel van de aanvraag niet', () => {
  const getypt = (sleutel: string, weg: boolean) => {
    return { sleutel, naam: 'Anders', waarom: 'a', grondslag: 'b', weg, ...ieder, vanaf: 500_001 }
  }
  const leeg = { naam: null, waarom: null, grondslag: null, ...ieder }
  const weg = { stukken: [getypt('projectplan', true), getypt('statuten', true)], nieuw: leeg }
  expect(checklistVan(checklist, weg).map(({ sleutel, naam }) => [sleutel, naam])).toEqual([
    ['projectplan', 'Anders'],
  ])
  const blijft = checklistVan(checklist, { stukken: [getypt('statuten', false)], nieuw: leeg })
  expect(blijft).toEqual([checklist[0], { ...checklist[1], ...anders }])
})
const anders = { naam: 'Anders', waarom: 'a', grondslag: 'b' }

test('een bijlage erbij heeft een naam, een reden en een artikel, en wordt aan iedereen gevraagd', () => {
  const nieuw = { naam: 'Offerte', waarom: 'Zo zien wij wat het kost', grondslag: 'artikel 5' }
  const erbij = checklistVan(checklist, { stukken: [], nieuw: { ...nieuw, ...ieder } }).at(-1)
  expect(erbij).toEqual({
    ...{ ...nieuw, sleutel: 'stuk_1', vorm: 'document', sectie: 'bijlagen', wanneer: {} },
  })
  const half = { stukken: [], nieuw: { naam: 'Offerte', waarom: '', grondslag: '' }, _versie: '1' }
  expect(paden(stukkenSchema.safeParse(half))).toEqual(['nieuw.waarom', 'nieuw.grondslag'])
  const zonderNaam = { ...half, nieuw: { naam: '', waarom: 'x', grondslag: '' } }
  expect(paden(stukkenSchema.safeParse(zonderNaam))).toEqual(['nieuw.naam'])
})

test('van wie een bijlage wordt gevraagd, verandert met de versie; van een deel van de aanvraag niet', () => {
  const bij = (sleutel: string) => ({
    ...{ sleutel, naam: 'n', waarom: 'w', grondslag: 'g', weg: false, vanaf: 100_000 },
    ...{ partijsoort: ['groep' as const], organisatiesoort: [] },
  })
  const nieuw = { naam: null, waarom: null, grondslag: null, ...ieder }
  const stukken = [bij('projectplan'), bij('statuten')]
  expect(checklistVan(checklist, { stukken, nieuw }).map(({ wanneer }) => wanneer)).toEqual([
    {},
    { partijsoort: ['groep'], vanaf: 100_000 },
  ])
  const allen = { ...bij('statuten'), partijsoort: [...partijsoorten], vanaf: null }
  expect(checklistVan(checklist, { stukken: [allen], nieuw })[1]?.wanneer).toEqual({})
})

test('een soort organisatie bij een groep of inwoner zou niemand iets vragen', () => {
  const stuk = { sleutel: 's', naam: 'n', waarom: 'w', grondslag: 'g', organisatiesoort: 'kerk' }
  const invoer = (partijsoort: string) => ({
    ...{ stukken: [{ ...stuk, partijsoort }], _versie: '1' },
    nieuw: { naam: '', waarom: '', grondslag: '' },
  })
  expect(paden(stukkenSchema.safeParse(invoer('groep')))).toEqual(['stukken.0.partijsoort'])
  expect(paden(stukkenSchema.safeParse(invoer('rechtspersoon')))).toEqual([])
})
