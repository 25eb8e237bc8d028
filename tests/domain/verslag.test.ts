import { expect, test } from 'vitest'
import { uitkomstVan } from '../../app/domain/verantwoording/uitkomst.ts'
import {
  belemmeringenVoorIndienen,
  verslagstand,
  vormVoor,
  type Verslagzaak,
} from '../../app/domain/verantwoording/verslag.ts'
import { kortVerslagSchema, verslagSchema } from '../../app/domain/verantwoording/verslag.schema.ts'

const zaak = (over: Partial<Verslagzaak> = {}): Verslagzaak => ({
  status: 'verleend',
  eind_op: '2027-12-31',
  ingediend: false,
  ...over,
})
const criteria = [{ criterium_id: 'een', volgnummer: 1 }]

test.each([
  ['op de laatste dag nog niet', zaak(), '2027-12-31', 'later'],
  ['de dag na het einde wel', zaak(), '2028-01-01', 'open'],
  [
    'bij een deels verleende subsidie ook',
    zaak({ status: 'deels_verleend' }),
    '2028-01-01',
    'open',
  ],
  ['zonder einddatum meteen', zaak({ eind_op: null }), '2027-01-01', 'open'],
  ['na indienen niet meer', zaak({ ingediend: true }), '2028-01-01', 'ingediend'],
  [
    'na direct vaststellen niet',
    zaak({ status: 'direct_vastgesteld' }),
    '2028-01-01',
    'niet_nodig',
  ],
  ['voor het besluit niet', zaak({ status: 'in_beoordeling' }), '2028-01-01', 'geen_subsidie'],
  ['na een weigering niet', zaak({ status: 'geweigerd' }), '2028-01-01', 'geen_subsidie'],
] as const)('het verslag staat open: %s', (_, een, vandaag, stand) => {
  expect(verslagstand(een, vandaag)).toBe(stand)
})

test('tot en met de grens van de regeling volstaat een kort verslag', () => {
  expect(vormVoor(500_000, 500_000)).toBe('kort')
  expect(vormVoor(500_001, 500_000)).toBe('uitgebreid')
})

test('een uitgebreid verslag gaat over elk afgesproken criterium en over de kosten (Awb 4:45)', () => {
  const gevraagd = { vorm: 'uitgebreid' as const, criteria }
  const leeg = { criteria: [], kosten: null }
  expect(
    belemmeringenVoorIndienen(zaak(), leeg, gevraagd, '2028-01-01').map(({ code }) => code),
  ).toEqual(['criterium', 'kosten'])
  const vol = { criteria: [{ criterium_id: 'een' }], kosten: 0 }
  expect(belemmeringenVoorIndienen(zaak(), vol, gevraagd, '2028-01-01')).toEqual([])
})

test('een kort verslag vraagt geen criteria en geen kosten', () => {
  const leeg = { criteria: [], kosten: null }
  expect(belemmeringenVoorIndienen(zaak(), leeg, { vorm: 'kort', criteria }, '2028-01-01')).toEqual(
    [],
  )
})

test.each([
  ['hoger', 7, 7, 'gehaald'],
  ['hoger', 7, 6.9, 'anders'],
  ['lager', 3, 3, 'gehaald'],
  ['lager', 3, 4, 'anders'],
  ['geen', 3, 4, 'verhaal'],
  ['hoger', null, 4, 'verhaal'],
  ['hoger', 7, null, 'verhaal'],
] as const)(
  'een uitkomst met richting %s, streven %s en realisatie %s is %s',
  (richting, streefwaarde, realisatie, uitkomst) => {
    expect(uitkomstVan({ richting, streefwaarde }, realisatie)).toBe(uitkomst)
  },
)

test('een leeg verslag zegt per vraag wat er moet komen', () => {
  const { error } = verslagSchema.safeParse({})
  expect(error?.issues.map(({ message }) => message)).toEqual([
    'Vertel wat u hebt gedaan',
    'Vertel wat werkte en wat niet. Ook een tegenvaller is een les',
    'Kies hoe het verdergaat',
    'Kies of anderen dit mogen lezen',
    'Verklaar dat u het verslag naar waarheid hebt ingevuld',
    'Vul in wat het in totaal heeft gekost',
  ])
})

test('bij een kort verslag is over kosten niets te vragen', () => {
  const { data } = kortVerslagSchema.safeParse({
    activiteiten: 'Veertig ochtenden koffie.',
    les: 'Woensdag was te vroeg.',
    vervolg: 'doorgaan',
    publiceren: 'nee',
    akkoord: 'ja',
  })
  expect(data).toMatchObject({ publiceren: false, steun_gemeente: '' })
})
