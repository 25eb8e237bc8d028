import { expect, test } from 'vitest'
import { mistGrondslag, standaardVerplichtingen } from '../../../app/domain/besluit/verplichting.ts'

const criterium = {
  indicator: 'Aantal bezoekers dat een buur leerde kennen',
  eenheid: 'bezoekers',
  streefwaarde: 40,
  streefdatum: '2027-12-01',
  meetinstrument: 'een korte vragenlijst',
  wie_meet: 'de gastvrouw',
  leren: 'Wat maakt dat mensen terugkomen?',
}
const toegekend = {
  start_op: '2027-03-01',
  eind_op: '2027-12-31',
  verantwoording_op: '2028-03-31',
  criteria: [criterium],
  evaluatieartikel: 'artikel 3, onder c',
}

test('elke verplichting noemt het artikel waarop zij rust', () => {
  for (const { grondslag } of standaardVerplichtingen(toegekend))
    expect(grondslag).toMatch(/^Awb 4:3[78]/)
})

test('uit het evaluatieplan volgen meten, rapporteren en leren', () => {
  const soorten = standaardVerplichtingen(toegekend).map(({ soort }) => soort)
  expect(soorten).toEqual(['doen', 'meten', 'rapporteren', 'rapporteren', 'leren'])
  const meten = standaardVerplichtingen(toegekend).find(({ soort }) => soort === 'meten')
  expect(meten?.tekst).toBe(
    'U meet “Aantal bezoekers dat een buur leerde kennen” met een korte vragenlijst. Dit doet de gastvrouw. Het streven is 40 bezoekers op 1 december 2027.',
  )
  expect(meten?.grondslag).toBe('Awb 4:38 en artikel 3, onder c')
})

test('wat als zin is getypt, past in de zin van de verplichting; een naam houdt zijn hoofdletter', () => {
  const getypt = { ...criterium, meetinstrument: 'Een turflijst bij de deur.', wie_meet: 'Ria.' }
  const tekst = standaardVerplichtingen({ ...toegekend, criteria: [getypt] })
    .map((verplichting) => verplichting.tekst)
    .join(' ')
  expect(tekst).toContain('met een turflijst bij de deur. Dit doet Ria. Het streven')
})

test('een streefwaarde is een streven en geen verplichting', () => {
  for (const { tekst } of standaardVerplichtingen(toegekend))
    expect(tekst).not.toMatch(/U haalt|U bereikt|moet .* halen/)
})

test('wie geen verslag hoeft te sturen, krijgt die verplichting niet', () => {
  const zonder = standaardVerplichtingen({ ...toegekend, verantwoording_op: null })
  expect(zonder.some(({ tekst }) => tekst.includes('verslag: wat u deed'))).toBe(false)
})

test('zonder evaluatieplan blijft doen en laten weten over', () => {
  const zonder = standaardVerplichtingen({ ...toegekend, criteria: [], verantwoording_op: null })
  expect(zonder.map(({ soort }) => soort)).toEqual(['doen', 'rapporteren'])
})

test('een verplichting buiten het doel van de subsidie noemt het artikel van de gemeente (Awb 4:39)', () => {
  expect(mistGrondslag({ grondslag: 'Awb 4:39' })).toBe(true)
  expect(mistGrondslag({ grondslag: 'Awb 4:39 en artikel 12 van de verordening' })).toBe(false)
  expect(mistGrondslag({ grondslag: 'Awb 4:38' })).toBe(false)
})
