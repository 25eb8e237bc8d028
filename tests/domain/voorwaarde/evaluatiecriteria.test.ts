import { expect, test } from 'vitest'
import type { Aanvraaginhoud } from '../../../app/domain/aanvraag/inhoud.ts'
import { buildCriterium, toets } from './bouw.ts'

const bevinding = (over: Partial<Aanvraaginhoud>) =>
  toets('evaluatiecriteria', { minimaal: 1 }, over)
const plan = (...bevestigd_door: ('initiatief' | 'gemeente')[]) => ({
  id: 'e',
  versie: 1,
  bevestigd_door,
})

test('beide kanten bevestigden hetzelfde plan: de criteria zijn samen opgesteld', () => {
  const uitslag = bevinding({
    criteria: [buildCriterium()],
    evaluatieplan: plan('initiatief', 'gemeente'),
  })
  expect(uitslag).toMatchObject({ uitkomst: 'voldoet', wat_helpt: null })
  expect(uitslag.bewijs[0]?.tekst).toBe('1. Buren kennen elkaar (bezoekers per keer)')
})

test.each([
  ['zonder criteria', {}, 'Er zijn nog geen criteria'],
  ['met een open voorstel', { criteria: [buildCriterium({ akkoord: false })] }, 'Nog niet alle'],
  ['zonder plan', { criteria: [buildCriterium()] }, 'staan nog niet samen in één plan'],
  [
    'zonder de gemeente',
    { criteria: [buildCriterium()], evaluatieplan: plan('initiatief') },
    'De gemeente nog niet',
  ],
  [
    'zonder het initiatief',
    { criteria: [buildCriterium()], evaluatieplan: plan('gemeente') },
    'U hebt het evaluatieplan nog niet bevestigd',
  ],
] as const)('%s is het evaluatieplan nog niet klaar, en staat er wat helpt', (_, over, reden) => {
  const uitslag = bevinding(over as Partial<Aanvraaginhoud>)
  expect(uitslag.uitkomst).toBe('nog_niet')
  expect(uitslag.reden).toContain(reden)
  expect(uitslag.wat_helpt).not.toBeNull()
})

test('een nieuw voorstel na de bevestiging neemt het afgesproken plan niet weg', () => {
  const criteria = [buildCriterium(), buildCriterium({ volgnummer: 2, akkoord: false })]
  const uitslag = bevinding({ criteria, evaluatieplan: plan('initiatief', 'gemeente') })
  expect(uitslag.uitkomst).toBe('voldoet')
  expect(uitslag.reden).toContain('Daarna is iets anders voorgesteld')
  expect(uitslag.wat_helpt).toContain('criterium 2')
})

test('wordt een nieuwe versie voorgelegd, dan geldt de bevestigde tot beide kanten ook die bevestigen', () => {
  const nieuwer = { ...plan('gemeente'), versie: 2, geldt: 1, achterhaald: false }
  const uitslag = bevinding({ criteria: [buildCriterium()], evaluatieplan: nieuwer })
  expect(uitslag).toMatchObject({
    uitkomst: 'voldoet',
    reden: expect.stringContaining('geldt versie 1'),
    wat_helpt: 'Lees het nieuwe evaluatieplan en bevestig het.',
  })
})
