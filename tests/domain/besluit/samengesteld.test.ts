import { expect, test } from 'vitest'
import { ingevoegd } from '../../../app/domain/besluit/invoegen.ts'
import { aanpassingen, verschillen } from '../../../app/domain/besluit/samengesteld.ts'

const plicht = { soort: 'doen' as const, tekst: 'U voert het uit.', grondslag: 'Awb 4:37' }
const samengesteld = {
  motivering: [
    { voorwaarde: 'v1', reden: 'Past bij het plan.' },
    { voorwaarde: 'v2', reden: '' },
  ],
  verplichtingen: [plicht],
  wat_wel_kan: 'Zoek een tweede partij.',
}
const voorstel = {
  uitkomst: 'verlenen' as const,
  motivering: [
    { voorwaarde: 'v1', oordeel: 'voldoet' as const, reden: 'Past\r\nbij het plan.' },
    { voorwaarde: 'v2', oordeel: 'voldoet' as const, reden: 'Twee partijen.' },
  ],
  verplichtingen: [plicht],
  wat_wel_kan: '',
}
const titels = new Map([['v2', 'Samenwerken']])

test('wie meeleest, ziet wat er aan de samengestelde tekst is veranderd, en niets dat gelijk bleef', () => {
  expect(aanpassingen(samengesteld, voorstel, titels)).toEqual([
    { waar: 'Motivering van ‘Samenwerken’', was: '', wordt: 'Twee partijen.' },
  ])
  const strenger = { ...voorstel, verplichtingen: [{ ...plicht, tekst: 'U doet meer.' }] }
  expect(aanpassingen(samengesteld, strenger, titels).map(({ waar }) => waar)).toEqual([
    'Motivering van ‘Samenwerken’',
    'Verplichtingen',
  ])
})

test('bij een weigering telt wat had gekund, en tellen verplichtingen niet', () => {
  const weigering = { ...voorstel, uitkomst: 'weigeren' as const, verplichtingen: [] }
  expect(aanpassingen(samengesteld, weigering, titels).map(({ waar }) => waar)).toEqual([
    'Motivering van ‘Samenwerken’',
    'Wat wel had gekund',
  ])
})

test('een standaardtekst komt achter wat er al staat, bij haar eigen voorwaarde', () => {
  const redenen = [
    { voorwaarde: 'v1', reden: 'Eigen zin.' },
    { voorwaarde: 'v2', reden: '' },
  ]
  const teksten = [
    { voorwaarde: 'v2', tekst: 'Van twee.' },
    { voorwaarde: 'v1', tekst: 'Van een.' },
  ]
  expect(ingevoegd('0:0', redenen, teksten)).toEqual({
    plaats: 0,
    reden: 'Eigen zin.\n\nVan een.',
  })
  expect(ingevoegd('1:0', redenen, teksten)).toEqual({ plaats: 1, reden: 'Van twee.' })
  for (const fout of ['1:1', '9:0', 'x', undefined])
    expect(ingevoegd(fout, redenen, teksten)).toBeNull()
})

test('wie een voorstel voor de tweede keer leest, ziet wat er anders is dan in het voorstel dat terugkwam', () => {
  const eerder = { ...voorstel, bedrag: 500_000, samenvatting: 'Verlenen.', afwijking: '' }
  expect(verschillen(eerder, { ...eerder, samenvatting: ' Verlenen.\r\n' }, titels)).toEqual([])
  const nu = { ...eerder, bedrag: 400_000, samenvatting: 'Minder.' }
  expect(verschillen(eerder, nu, titels).map(({ waar }) => waar)).toEqual([
    'Voorstel',
    'Samenvatting',
  ])
})
