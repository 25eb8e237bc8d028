import { expect, test } from 'vitest'
import { alleenAls, verdeelChecklist } from '../../../app/domain/regeling/gevraagd.ts'
import { leesRegelingen } from '../../../db/regelingen/regeling.ts'

const elburg = (await leesRegelingen()).find(({ id }) => id === 'elburg-innovatie')

test('de pagina zegt wat altijd gevraagd wordt, en bij de rest wanneer', () => {
  const { altijd, soms } = verdeelChecklist(elburg?.checklist ?? [])
  expect(altijd.map(({ sleutel }) => sleutel)).toEqual([
    'projectplan',
    'aansluiting',
    'samenwerkingsverband',
    'evaluatiecriteria',
    'begroting',
  ])
  const zinnen = soms.map(
    ({ sleutel, alleen }) => `${sleutel}: ${alleen.replaceAll('\u00a0', ' ')}`,
  )
  expect(zinnen).toEqual([
    'groepsleden: Alleen als u aanvraagt als groep inwoners.',
    'statuten: Alleen als u aanvraagt als organisatie met een KVK-nummer en meer dan € 5.000 vraagt.',
    'jaarrekening: Alleen als u aanvraagt als organisatie met een KVK-nummer en meer dan € 10.000 vraagt.',
    'de_minimisverklaring: Alleen als u aanvraagt als bedrijf of zorgaanbieder.',
  ])
})

test('alleen een bedrag, of een keuze uit drie, leest als een zin', () => {
  const zin = (wanneer: Parameters<typeof alleenAls>[0]['wanneer']) =>
    alleenAls({ wanneer }).replaceAll('\u00a0', ' ')
  expect(zin({ vanaf: 500_001 })).toBe('Alleen als u meer dan € 5.000 vraagt.')
  expect(zin({ organisatiesoort: ['kerk', 'school', 'bedrijf'] })).toBe(
    'Alleen als u aanvraagt als kerk, school of bedrijf.',
  )
})
