import { expect, test } from 'vitest'
import { agendadagen } from '../../../app/domain/aanvraag/agenda.ts'
import type { Zaakstand } from '../../../app/domain/aanvraag/aan-zet.ts'

const buildStand = (over: Partial<Zaakstand> = {}): Zaakstand => ({
  status: 'ingediend',
  regeling_tot: '2026-12-31',
  tender: false,
  uiterste_datum: '2027-01-26',
  aanvullen_tot: null,
  aangevuld: false,
  start_op: '2027-03-01',
  eind_op: '2027-12-31',
  rekening: 'geen',
  verantwoorden_tot: null,
  bezwaar_tot: null,
  dwangsom_vanaf: null,
  ...over,
})
const dagenVan = (over: Partial<Zaakstand>) =>
  agendadagen(buildStand(over), '2026-12-01').map(({ sleutel, dag }) => `${sleutel} ${dag}`)

test.each<[string, Partial<Zaakstand>, string[]]>([
  ['een concept: tot wanneer indienen kan', { status: 'concept' }, ['indienen 2026-12-31']],
  ['ingediend: wanneer het besluit er is', {}, ['besluit 2027-01-26']],
  [
    'een aanvulling gevraagd: eerst die dag, dan het besluit',
    { status: 'aanvulling_gevraagd', aanvullen_tot: '2026-12-18', uiterste_datum: '2027-02-04' },
    ['aanvulling 2026-12-18', 'besluit 2027-02-04'],
  ],
  [
    'de aanvulling is gestuurd: alleen het besluit nog',
    { status: 'aanvulling_gevraagd', aanvullen_tot: '2026-12-18', aangevuld: true },
    ['besluit 2027-01-26'],
  ],
  [
    'verleend: bezwaar, de activiteiten en het verslag, op volgorde',
    {
      status: 'verleend',
      uiterste_datum: '2027-01-26',
      bezwaar_tot: '2027-03-10',
      verantwoorden_tot: '2028-03-31',
    },
    ['begin 2027-03-01', 'bezwaar 2027-03-10', 'einde 2027-12-31', 'verantwoording 2028-03-31'],
  ],
  [
    'geweigerd: de laatste dag voor bezwaar',
    { status: 'geweigerd', bezwaar_tot: '2027-03-10' },
    ['bezwaar 2027-03-10'],
  ],
  [
    'geweigerd, en de dag is voorbij: niets',
    { status: 'geweigerd', bezwaar_tot: '2026-11-30' },
    [],
  ],
  ['ingetrokken: geen dag meer', { status: 'ingetrokken_door_aanvrager' }, []],
])('in de agenda van %s', (_, over, dagen) => {
  expect(dagenVan(over)).toEqual(dagen)
})
