import { expect, test } from 'vitest'
import { leesRegelingen } from '../../../db/regelingen/regeling.ts'
import {
  leesParameters,
  parameterfout,
  parametersGetypt,
  parametersUitFormulier,
} from '../../../app/domain/voorwaarde/parameters.ts'
import { soortenlijst, voorwaardesoorten } from '../../../app/domain/voorwaarde/soorten.ts'

test('elke soort heeft een naam, zegt in één zin wat zij bekijkt en vraagt elke parameter met een eigen label', () => {
  for (const { sleutel, naam, controleert, velden } of soortenlijst) {
    expect(naam, sleutel).toMatch(/^[A-Z]/)
    expect(controleert, sleutel).toMatch(/^[^.]+\.$/)
    expect(new Set(velden.map(({ label }) => label)).size, sleutel).toBe(velden.length)
    for (const { invoer, opties } of velden)
      expect(opties === undefined, sleutel).toBe(invoer !== 'keuze' && invoer !== 'keuzes')
  }
})

test('wat een beheerder typt, wordt een parameter en staat daarna weer zo in het formulier', () => {
  const getypt = { minimum: '', maximum: '25.000', aandeel: '80%', eigen: '10' }
  const gelezen = parametersUitFormulier('bedrag', getypt)
  expect(gelezen).toEqual({ parameters: { maximum: 2_500_000, aandeel: 80, eigen: 10 } })
  expect(parametersGetypt('bedrag', { maximum: 2_500_000, aandeel: 80, eigen: 10 })).toEqual({
    minimum: '',
    maximum: '25.000',
    aandeel: '80',
    eigen: '10',
  })
  expect(
    parametersUitFormulier('periode_en_plaats', {
      vanaf: '1-1-2027',
      maanden: '12',
      plaatsen: 'Elburg\r\nOostendorp\r\n',
    }),
  ).toEqual({
    parameters: { vanaf: '2027-01-01', maanden: 12, plaatsen: ['Elburg', 'Oostendorp'] },
  })
})

test('de parameters van elke regeling die er is, passen heen en terug door het formulier', async () => {
  for (const { voorwaarden } of await leesRegelingen())
    for (const { soort, parameters } of voorwaarden)
      expect(parametersUitFormulier(soort, parametersGetypt(soort, parameters))).toEqual(
        leesParameters(soort, parameters),
      )
})

test.each([
  ['samenhang', {}, { domeinen: 'Vul een heel getal in, ten minste 1' }],
  ['samenhang', { domeinen: 'twee' }, { domeinen: 'Vul een heel getal in, ten minste 1' }],
  ['samenwerkingsverband', { minimaal: '1' }, { minimaal: 'Vul 2 of meer in' }],
  ['bedrag', { maximum: '12.50' }, { maximum: 'Vul een bedrag in, bijvoorbeeld 2.500' }],
  [
    'bedrag',
    { minimum: '500', maximum: '100' },
    { maximum: 'Vul een maximum in dat niet lager is dan het minimum' },
  ],
  ['bedrag', {}, { maximum: 'Vul ten minste één grens in' }],
  [
    'periode_en_plaats',
    {},
    { vanaf: 'Vul ten minste een dag, een aantal maanden of een plaats in' },
  ],
  [
    'periode_en_plaats',
    { vanaf: '31-2-2027' },
    { vanaf: 'Vul een datum in, bijvoorbeeld 1-9-2027' },
  ],
  ['keuze_uit_plan', { soort: 'kleur' }, { soort: 'Kies een soort onderdeel' }],
  [
    'vrij_oordeel',
    { vraag: 'Kan iedereen meedoen?', ontbreekt: 'Schrijf het op.' },
    { vraag: expect.stringMatching(/ of|zonder|punt/) },
  ],
])(
  'een verkeerde parameter van %s krijgt een opdracht bij het eigen veld: %j',
  (soort, getypt, fouten) => {
    expect(parametersUitFormulier(soort, getypt)).toEqual({ fouten })
  },
)

test('een regeling met een verkeerde voorwaarde laadt niet en zegt waarom', () => {
  expect(parameterfout('samenhang', { domeinen: 2 })).toBeNull()
  expect(parameterfout('samenhang', { domein: 2, domeinen: 2 })).toBe(
    'domein: Deze soort voorwaarde kent dit niet',
  )
  expect(parameterfout('bestaat_niet', {})).toBe('De soort voorwaarde ‘bestaat_niet’ bestaat niet')
})

test('elke soort zegt waar men antwoordt', async () => {
  for (const { voorwaarden } of await leesRegelingen())
    for (const { soort, parameters } of voorwaarden)
      expect(voorwaardesoorten[soort]?.waar(parameters)).toMatch(/^[a-z]+$/)
})
