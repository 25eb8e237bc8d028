import { expect, test } from 'vitest'
import type { Tafelgenoot } from '../../../app/domain/evaluatiecriterium/tafelgenoot.ts'
import { aanZetInOverleg } from '../../../app/domain/evaluatieplan/aan-zet.ts'
import {
  belemmeringenVoorBevestigen,
  belemmeringenVoorVoorleggen,
  isActueel,
  planinhoud,
  type Bevestiging,
  type Plancriterium,
} from '../../../app/domain/evaluatieplan/evaluatieplan.ts'
import { buildCriterium } from '../../helpers/evaluatie.ts'

const eens = buildCriterium(['initiatief', 'bram'])
const open = { ...buildCriterium(['initiatief']), id: 'criterium-2', volgnummer: 2 }
const tegen = { ...buildCriterium(['initiatief'], ['gemeente']), id: 'criterium-3', volgnummer: 3 }
const weg = { ...open, vervallen: true }

const noor: Bevestiging = { kant: 'initiatief', gebruiker_id: 'noor' }
const bram: Bevestiging = { kant: 'gemeente', gebruiker_id: 'bram' }
const plan = (bevestigingen: Bevestiging[] = [], criteria: Plancriterium[] = [eens]) => ({
  versie: 1,
  inhoud: planinhoud('ELB-2026-00042', criteria),
  bevestigingen,
})

test.each([
  ['zonder criterium begint het initiatief', [], null, false, 'begin', ['initiatief']],
  ['een hulpvraag legt het bij de gemeente', [], null, true, 'hulp_gevraagd', ['gemeente']],
  ['een ingetrokken criterium telt niet mee', [weg], null, false, 'begin', ['initiatief']],
  ['een open voorstel wacht op de ander', [eens, open], null, false, 'bespreken', ['gemeente']],
  [
    'ligt er bij beide iets, dan zijn beide aan zet',
    [open, tegen],
    null,
    true,
    'bespreken',
    ['initiatief', 'gemeente'],
  ],
  [
    'alles eens: een van beide legt het plan voor',
    [eens, weg],
    null,
    false,
    'voor_te_leggen',
    ['initiatief', 'gemeente'],
  ],
  [
    'voorgelegd: beide bevestigen',
    [eens],
    plan(),
    false,
    'te_bevestigen',
    ['initiatief', 'gemeente'],
  ],
  ['een bevestigde: de ander nog', [eens], plan([noor]), false, 'te_bevestigen', ['gemeente']],
  ['beide bevestigd: klaar', [eens], plan([noor, bram]), false, 'bevestigd', []],
  [
    'een nieuw voorstel na bevestiging opent het overleg weer',
    [buildCriterium(['initiatief', 'bram'], ['gemeente'])],
    plan([noor, bram]),
    false,
    'bespreken',
    ['initiatief'],
  ],
  [
    'en vraagt daarna om een nieuwe gezamenlijke versie',
    [buildCriterium(['initiatief', 'bram'], ['gemeente', 'noor'])],
    plan([noor, bram]),
    false,
    'voor_te_leggen',
    ['initiatief', 'gemeente'],
  ],
] as [string, Plancriterium[], ReturnType<typeof plan> | null, boolean, string, string[]][])(
  '%s',
  (_, criteria, laatste, hulp_gevraagd, fase, kanten) => {
    expect(aanZetInOverleg({ criteria, plan: laatste, hulp_gevraagd })).toEqual({ fase, kanten })
  },
)

test('een plan neemt alleen op wat geldt, en van elk criterium de versie', () => {
  const { criteria } = planinhoud('ELB-2026-00042', [
    buildCriterium(['initiatief'], ['gemeente', 'noor', { streefwaarde: 9 }]),
    weg,
  ])
  expect(criteria).toMatchObject([{ volgnummer: 1, versie: 2, streefwaarde: 9 }])
})

test('in het plan staat niemand met naam', () => {
  expect(JSON.stringify(planinhoud('ELB-2026-00042', [eens]))).not.toMatch(/noor|bram/)
})

test('een plan is achterhaald als er een criterium bij komt, af gaat of verandert', () => {
  expect(isActueel(plan(), [eens])).toBe(true)
  expect(isActueel(plan(), [eens, weg])).toBe(true)
  expect(isActueel(plan(), [eens, tegen])).toBe(false)
  expect(isActueel(plan(), [])).toBe(false)
  expect(isActueel(plan(), [buildCriterium(['initiatief', 'bram'], ['initiatief'])])).toBe(false)
})

test('voorleggen kan pas als alles is overeengekomen, en de pagina zegt wie nog moet', () => {
  expect(belemmeringenVoorVoorleggen([]).map(({ code }) => code)).toEqual(['geen-criteria'])
  expect(belemmeringenVoorVoorleggen([eens, open, tegen]).map(({ tekst }) => tekst)).toEqual([
    'Over criterium 2 bent u het nog niet eens. De gemeente is aan zet.',
    'Over criterium 3 bent u het nog niet eens. Het initiatief is aan zet.',
  ])
  expect(belemmeringenVoorVoorleggen([eens])).toEqual([])
})

const penvoerder: Tafelgenoot = {
  id: 'noor',
  kant: 'initiatief',
  is_medewerker: false,
  zaakrecht: 'penvoerder',
  taken: [],
  kanten: ['initiatief'],
}
const medewerker: Tafelgenoot = {
  id: 'bram',
  kant: 'gemeente',
  is_medewerker: true,
  zaakrecht: null,
  taken: ['begeleider'],
  kanten: ['gemeente'],
}

test.each([
  ['de penvoerder bevestigt voor het initiatief', plan(), penvoerder, []],
  ['de begeleider die bij de gemeente werkt voor de gemeente', plan([noor]), medewerker, []],
  [
    'namens een kant wordt één keer bevestigd',
    plan([noor]),
    penvoerder,
    ['al-bevestigd', 'tweemaal'],
  ],
  [
    'niemand bevestigt voor beide kanten',
    plan([{ kant: 'initiatief', gebruiker_id: 'bram' }]),
    medewerker,
    ['tweemaal'],
  ],
  [
    'een begeleider van buiten stelt mee op maar bevestigt niet',
    plan(),
    { ...medewerker, is_medewerker: false },
    ['geen-medewerker'],
  ],
  [
    'wie over de zaak beslist, bevestigt het plan niet (Awb 2:4)',
    plan(),
    { ...medewerker, taken: ['gemandateerde'] },
    ['beslisser'],
  ],
] as [string, ReturnType<typeof plan>, Tafelgenoot, string[]][])(
  '%s',
  (_, dit, persoon, verwacht) => {
    const codes = belemmeringenVoorBevestigen(dit, { criteria: [eens], nieuwste: 1 }, persoon)
    expect(codes.map(({ code }) => code)).toEqual(verwacht)
  },
)

test('een plan dat is achterhaald wordt niet meer bevestigd', () => {
  const codes = (criteria: Plancriterium[], nieuwste: number) =>
    belemmeringenVoorBevestigen(plan(), { criteria, nieuwste }, penvoerder).map(({ code }) => code)
  expect(codes([eens, tegen], 1)).toEqual(['achterhaald'])
  expect(codes([eens], 2)).toEqual(['achterhaald'])
})
