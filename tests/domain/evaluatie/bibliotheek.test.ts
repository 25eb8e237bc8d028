import { expect, test } from 'vitest'
import { domeinen } from '../../../app/domain/aanvraag/inhoud.ts'
import { criteriumSchema } from '../../../app/domain/evaluatiecriterium/criterium.schema.ts'
import { criteriumsoorten } from '../../../app/domain/evaluatiecriterium/criterium.ts'
import { watOpvalt } from '../../../app/domain/evaluatiecriterium/effectregels.ts'
import {
  isOnaf,
  naarThema,
  voorbeeldUitPlan,
} from '../../../app/domain/evaluatiecriterium/voorbeelden.ts'
import { sjablonen, voorbeelden } from '../../../app/domain/evaluatiecriterium/voorbeeldlijst.ts'

test('er is voor elk thema en van elke soort een goed voorbeeld', () => {
  for (const domein of domeinen)
    expect(
      voorbeelden.filter((een) => een.domeinen?.includes(domein)),
      domein,
    ).not.toEqual([])
  for (const soort of criteriumsoorten)
    expect(
      voorbeelden.filter(({ inhoud }) => inhoud.soort === soort),
      soort,
    ).not.toEqual([])
})

test('elk voorbeeld zegt hoe u meet, en laat het doel aan u', () => {
  for (const { inhoud, sleutel } of voorbeelden) {
    expect(inhoud.meetinstrument, sleutel).toBeTruthy()
    expect(inhoud.indicator, sleutel).toBeTruthy()
    expect(inhoud.doel, sleutel).toBeUndefined()
  }
})

test('wat bij de aanvraag past, staat vooraan; niets valt weg', () => {
  const { bij, overal, anders } = naarThema(voorbeelden, ['sport'])
  expect(bij.map(({ sleutel }) => sleutel)).toContain('blijven-bewegen')
  expect(overal.map(({ sleutel }) => sleutel)).toContain('deelnemers')
  expect([...bij, ...overal, ...anders]).toHaveLength(voorbeelden.length)
})

test('een sjabloon wordt pas een voorstel als de puntjes zijn ingevuld', () => {
  const typ = (doel: string) =>
    criteriumSchema.safeParse({
      doel,
      soort: 'verhaal',
      indicator: 'Wat mensen vertellen',
    } as never)
  for (const { inhoud } of sjablonen) {
    expect(isOnaf(inhoud.doel ?? '')).toBe(true)
    expect(typ(inhoud.doel ?? '').error?.issues[0]?.message).toBe(
      'Vul in wat er op de plaats van de puntjes komt',
    )
  }
  const af = 'Als wij samen koken, dan leren buren elkaar kennen, zodat niemand alleen eet'
  expect(typ(af).success).toBe(true)
  expect(typ('Buren kennen elkaar… eindelijk').success, 'wie zelf puntjes zet').toBe(true)
})

test('een indicator uit een plan zegt hoe hij wordt gemeten en wat hij niet zegt', () => {
  const indicator = {
    ...{ sleutel: 'plan/1', titel: 'Meer hulp', toelichting: '', plan: 'Plan', paragraaf: '6' },
    ...{ citaat: 'Meer hulp.', eigen: true },
    gegevens: { instrument: 'Monitor', kanttekening: 'telt niet alles', telling: 3 },
  }
  expect(voorbeeldUitPlan(indicator).uit).toMatchObject({
    instrument: 'Monitor',
    kanttekening: 'telt niet alles',
  })
  expect(voorbeeldUitPlan({ ...indicator, gegevens: null }).uit?.instrument).toBe('')
})

test('de tekening laat zien wie wint zonder inleg, wie inlegt zonder winst en wie ontbreekt', () => {
  const regels = [
    { wie: 'De huisarts', legt_in: '', krijgt: 'Rustiger spreekuur' },
    { wie: 'Vrijwilligers', legt_in: 'Vier uur per week', krijgt: '' },
    { wie: 'De gemeente', legt_in: 'Geld', krijgt: '' },
    { wie: 'de gemeente ', legt_in: '', krijgt: 'Minder zware hulp' },
  ]
  expect(watOpvalt(regels, ['Stichting Samen', 'Vrijwilligers'])).toEqual({
    wintZonderInleg: ['De huisarts'],
    legtInZonderWinst: ['Vrijwilligers'],
    ontbreekt: ['Stichting Samen'],
  })
  expect(watOpvalt([], ['Stichting Samen']).ontbreekt, 'een lege tekening verwijt niets').toEqual(
    [],
  )
})
