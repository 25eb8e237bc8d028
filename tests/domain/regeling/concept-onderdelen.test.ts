import { expect, test } from 'vitest'
import {
  conceptTekstenSchema,
  stukkenSchema,
  termijnenSchema,
} from '../../../app/domain/regeling/concept-onderdelen.schema.ts'
import { tekstenSchema } from '../../../app/domain/regeling/regeling.schema.ts'
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
  ...{ vaststelling_artikel: 'artikel 9', _versie: '1' },
}

test('zonder eigen regel beslist de gemeente binnen acht weken (Awb 4:13)', () => {
  expect(paden(termijnenSchema.safeParse(termijnen))).toEqual([])
  expect(paden(termijnenSchema.safeParse({ ...termijnen, beslistermijn_weken: '9' }))).toEqual([
    'beslistermijn_weken',
  ])
  const wet = { ...termijnen, vaststelling_grondslag: 'wet' }
  expect(paden(termijnenSchema.safeParse(wet))).toEqual(['vaststelling_weken'])
})

const plan = { sleutel: 'projectplan', naam: 'Plan', waarom: 'x', grondslag: 'y', wanneer: {} }
const statuten = { ...plan, sleutel: 'statuten', naam: 'Statuten', wanneer: { vanaf: 500_001 } }
const checklist = [
  { ...plan, vorm: 'formulier' as const, sectie: 'projectplan' },
  { ...statuten, vorm: 'document' as const, sectie: 'bijlagen' },
]

test('een bijlage kan weg, een deel van de aanvraag niet; aan wie iets wordt gevraagd blijft zo', () => {
  const getypt = (sleutel: string, weg: boolean) => {
    return { sleutel, naam: 'Anders', waarom: 'a', grondslag: 'b', weg }
  }
  const leeg = { naam: null, waarom: null, grondslag: null }
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
  const erbij = checklistVan(checklist, { stukken: [], nieuw }).at(-1)
  expect(erbij).toEqual({
    ...{ ...nieuw, sleutel: 'stuk_1', vorm: 'document', sectie: 'bijlagen', wanneer: {} },
  })
  const half = { stukken: [], nieuw: { naam: 'Offerte', waarom: '', grondslag: '' }, _versie: '1' }
  expect(paden(stukkenSchema.safeParse(half))).toEqual(['nieuw.waarom', 'nieuw.grondslag'])
  const zonderNaam = { ...half, nieuw: { naam: '', waarom: 'x', grondslag: '' } }
  expect(paden(stukkenSchema.safeParse(zonderNaam))).toEqual(['nieuw.naam'])
})
