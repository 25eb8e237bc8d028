import { expect, test } from 'vitest'
import { voorstelAlsBrief, type Stuk } from '../../../app/domain/college/voorstelstuk.ts'

const voorwaarde = {
  titel: 'Samenwerkingsverband',
  artikel: 'artikel 3, onder b',
  citaat: 'een samenwerkingsverband vormen',
  bron: 'Beleidsplan, 3.3',
  voorgesteld: 'voldoet',
  reden: 'U doet dit samen.',
  oordeel: 'voldoet',
} as const

const buildStuk = (over: Partial<Stuk> = {}): Stuk => ({
  versie: 2,
  uitkomst: 'verlenen',
  bedrag: 500_000,
  gevraagd: 500_000,
  samenvatting: 'Wij stellen voor te verlenen.',
  afwijking: '',
  opsteller: 'Els Mulder',
  regeling: 'Innovatie',
  penvoerder: 'Buurtgroep',
  partners: [],
  score: 64,
  minimumscore: 60,
  plafond: null,
  weigering: null,
  beoordelaars: [{ naam: 'Jeroen Visser', score: 74 }],
  adviezen: [],
  criteria: [],
  voorwaarden: [voorwaarde],
  terug: null,
  verplichtingen: [],
  betaalschema: [],
  verantwoording_op: null,
  ...over,
})

const waar = {
  nummer: 'ELB-2026-00001',
  datum: '2026-12-08',
  portefeuillehouder: null,
  titel: 'Soep',
  verschoningen: [],
}
const afzender = { gemeente: 'elburg', naam: 'Gemeente Elburg', adres: [] }
const deel = (stuk: Stuk, kop: string) =>
  voorstelAlsBrief(stuk, waar, afzender).delen.find((een) => een.kop === kop)

test('wat het college terugstuurde staat op papier met de reden en wat er nu anders is', () => {
  const anders = [{ waar: 'Samenvatting', was: 'Kort.', wordt: 'Langer.' }]
  const terug = { versie: 1, vergadering: '2026-11-24', reden: 'Leg het bedrag uit.', anders }
  const kop = 'Uw college stuurde versie 1 terug op 24 november 2026'
  const gevonden = deel(buildStuk({ terug }), kop)
  expect(gevonden?.alineas).toEqual(['Leg het bedrag uit.'])
  expect(gevonden?.punten?.[0]).toMatchObject({
    titel: 'Samenvatting',
    regels: [
      { label: 'Toen', teksten: ['Kort.'] },
      { label: 'Nu', teksten: ['Langer.'] },
    ],
  })
  expect(deel(buildStuk({ terug: { ...terug, anders: [] } }), kop)?.alineas).toContain(
    'De teksten zijn gelijk aan die van toen.',
  )
  expect(deel(buildStuk(), kop)).toBeUndefined()
})

test('het college leest op papier wat adviseurs adviseerden en waarom het voorstel daarvan afwijkt (Awb 3:50)', () => {
  const adviezen = [{ naam: 'Ineke', strekking: 'negatief', tekst: 'Dit bestaat al.' } as const]
  const stuk = buildStuk({ adviezen, afwijking: 'Het bestaat nog niet in deze wijk.' })
  const regels = deel(stuk, 'Advies en afwijking')?.lijst?.map(({ tekst }) => tekst)
  expect(regels).toEqual([
    'Jeroen Visser: 74 van de 100',
    'Samen 64, nodig is 60',
    'Allen vinden dat de aanvraag aan alle voorwaarden voldoet',
    'Advies van Ineke: niet verlenen',
    'Het voorstel: Het bestaat nog niet in deze wijk.',
  ])
  expect(deel(stuk, 'Wat de adviseurs schreven')?.punten?.[0]?.tekst).toBe('Dit bestaat al.')
})

test('op papier volgt een voorstel de beoordelaars niet als zij het zelf niet eens zijn', () => {
  const stuk = buildStuk({ voorwaarden: [{ ...voorwaarde, oordeel: null }] })
  const regels = deel(stuk, 'Advies en afwijking')?.lijst?.map(({ tekst }) => tekst)
  expect(regels).toContain('Zij verschillen over “Samenwerkingsverband”')
  expect(regels?.at(-1)).toContain('Beslecht het verschil')
})
