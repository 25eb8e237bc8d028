import { expect, test } from 'vitest'
import { aanZet, dagenOver, type Zaakstand } from '../../app/domain/aanvraag/aan-zet.ts'
import { aanZetWoorden } from '../../app/domain/aanvraag/aan-zet-woorden.ts'
import { beslisdag } from '../../app/domain/aanvraag/beslisdag.ts'
import { statussen } from '../../app/domain/aanvraag/status.ts'

const vandaag = '2026-12-01'

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

test.each([
  [
    'een concept: de aanvrager, tot de regeling sluit',
    { status: 'concept' },
    'aanvrager',
    '2026-12-31',
  ],
  [
    'een concept na sluiting: niemand',
    { status: 'concept', regeling_tot: '2026-11-30' },
    'niemand',
    null,
  ],
  [
    'een concept van papier: de gemeente voert in, en geen dag in het verschiet (Awb 4:13)',
    { status: 'concept', op_papier: '2026-11-26', regeling_tot: '2026-11-30' },
    'gemeente',
    null,
  ],
  ['ontvangen: de gemeente, tot het einde van de beslistermijn', {}, 'gemeente', '2027-01-26'],
  [
    'aanvulling gevraagd: de aanvrager, tot de dag die in het verzoek staat',
    { status: 'aanvulling_gevraagd', aanvullen_tot: '2026-12-15' },
    'aanvrager',
    '2026-12-15',
  ],
  [
    'op de laatste dag is de aanvrager nog aan zet',
    { status: 'aanvulling_gevraagd', aanvullen_tot: vandaag },
    'aanvrager',
    vandaag,
  ],
  [
    'aanvulling ontvangen: de gemeente',
    { status: 'aanvulling_gevraagd', aanvullen_tot: '2026-12-15', aangevuld: true },
    'gemeente',
    '2027-01-26',
  ],
  [
    'de termijn om aan te vullen ging voorbij: de gemeente',
    { status: 'aanvulling_gevraagd', aanvullen_tot: '2026-11-30' },
    'gemeente',
    '2027-01-26',
  ],
  ['verleend zonder rekening: de aanvrager', { status: 'verleend' }, 'aanvrager', null],
  [
    'een rekeningnummer dat nog niet is bekeken: de gemeente',
    { status: 'verleend', rekening: 'te_bevestigen' },
    'gemeente',
    null,
  ],
  [
    'in uitvoering: de aanvrager, tot het project eindigt',
    { status: 'deels_verleend', rekening: 'bevestigd' },
    'aanvrager',
    '2027-12-31',
  ],
  [
    'na het project: de aanvrager verantwoordt, binnen de termijn daarvoor',
    {
      status: 'verleend',
      rekening: 'bevestigd',
      eind_op: '2026-11-30',
      verantwoorden_tot: '2027-03-01',
    },
    'aanvrager',
    '2027-03-01',
  ],
  [
    'verantwoording ontvangen: de gemeente',
    { status: 'vaststelling_aangevraagd', uiterste_datum: '2027-02-23' },
    'gemeente',
    '2027-02-23',
  ],
  [
    'geweigerd: niemand, maar bezwaar kan nog',
    { status: 'geweigerd', bezwaar_tot: '2027-01-12' },
    'niemand',
    '2027-01-12',
  ],
  [
    'na de bezwaartermijn is er niets meer te doen',
    { status: 'geweigerd', bezwaar_tot: '2026-11-30' },
    'niemand',
    null,
  ],
  [
    'na intrekken met geld terug: de aanvrager, tot de dag van betalen, ook als de zaak is gesloten',
    { status: 'gesloten', terugbetalen_tot: '2027-01-05', bezwaar_tot: '2027-01-05' },
    'aanvrager',
    '2027-01-05',
  ],
  [
    'een gesloten zaak met een lopende bezwaartermijn noemt die dag',
    { status: 'gesloten', bezwaar_tot: '2027-01-05' },
    'niemand',
    '2027-01-05',
  ],
  [
    'na het horen over intrekken: de gemeente, en niet de activiteiten',
    { status: 'verleend', rekening: 'bevestigd', wijziging: { tot: null } },
    'gemeente',
    null,
  ],
  [
    'op een verzoek om wijziging: de gemeente, tot het einde van de beslistermijn',
    { status: 'verleend', rekening: 'bevestigd', wijziging: { tot: '2027-01-20' } },
    'gemeente',
    '2027-01-20',
  ],
  [
    'ook als er nog geen rekeningnummer is: het verzoek wacht op de gemeente',
    { status: 'verleend', rekening: 'geen', wijziging: { tot: '2027-01-20' } },
    'gemeente',
    '2027-01-20',
  ],
] as const)('%s', (_, over, wie, tot) => {
  expect(aanZet(buildStand(over), vandaag)).toMatchObject({ aan_zet: wie, tot })
})

test.each(statussen)(
  'bij de stand %s staat wat er gebeurt in een zin zonder u of wij',
  (status) => {
    const { wat } = aanZet(buildStand({ status }), vandaag)
    expect(wat).toMatch(/^[A-Z]/)
    expect(wat).not.toMatch(/\b(u|uw|wij|we|ons)\b/i)
  },
)

test('een tender wordt pas na het sluiten van de ronde beoordeeld', () => {
  const stand = buildStand({ status: 'volledig', tender: true, regeling_tot: '2026-12-10' })
  expect(aanZet(stand, '2026-12-10').wat).toContain('10 december 2026')
  expect(aanZet(stand, '2026-12-11').wat).toBe('De aanvraag laten beoordelen')
})

test('beide kanten lezen dezelfde woorden; alleen de aanvrager leest "U" waar de gemeente "De aanvrager" leest', () => {
  const contact = {
    naam: 'Els Smit',
    telefoon: '0525 00 00 01',
    bereikbaar: 'op werkdagen van 9.00 tot 17.00 uur',
    vervanger_naam: 'Karin de Groot',
    vervanger_telefoon: '0525 00 00 02',
  }
  const stand = aanZet(
    buildStand({ status: 'aanvulling_gevraagd', aanvullen_tot: '2026-12-15' }),
    vandaag,
  )
  const voorAanvrager = aanZetWoorden(stand, contact, 'aanvrager', vandaag)
  const voorGemeente = aanZetWoorden(stand, contact, 'gemeente', vandaag)
  expect(voorAanvrager).toMatchObject({ wie: 'U', uBent: true, tot: '15 december 2026' })
  expect({ ...voorGemeente, wie: 'U', uBent: true }).toEqual(voorAanvrager)
  expect(voorGemeente).toMatchObject({ wie: 'De aanvrager', uBent: false })
})

test.each([
  ['2026-12-01', 'vandaag'],
  ['2026-12-02', 'nog 1 dag'],
  ['2026-12-11', 'nog 10 dagen'],
  ['2026-11-30', '1 dag te laat'],
  ['2026-11-01', '30 dagen te laat'],
])('tot %s is het op 1 december %s', (tot, woorden) => {
  expect(dagenOver(tot, vandaag)).toBe(woorden)
})

test('na de verzending van het besluit is de dag om te beslissen geen dag meer om te laat te zijn (Awb 3:40, 4:13)', () => {
  const dag = '2026-08-28'
  expect(beslisdag('voorstel', dag)).toEqual({ label: 'Beslissen uiterlijk', datum: dag })
  // decided is not yet made known: until it is sent the term runs
  expect(beslisdag('besloten', dag)?.label).toBe('Beslissen uiterlijk')
  expect(beslisdag('vaststelling_aangevraagd', dag)?.label).toBe('Vaststellen uiterlijk')
  for (const klaar of ['verleend', 'geweigerd', 'buiten_behandeling', 'vastgesteld'] as const)
    expect(beslisdag(klaar, dag)).toBeNull()
  expect(beslisdag('ingediend', null)).toBeNull()
})
