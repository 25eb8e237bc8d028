import { expect, test } from 'vitest'
import {
  belemmeringenVoorAchterlaten,
  belemmeringenVoorIdee,
  HOOGSTENS_OPEN,
  ideestanden,
  ideestappen,
  sluiten,
  type Idee,
  type Ideehandeling,
  type Ideestand,
} from '../../../app/domain/idee/idee.ts'
import { kaartSchema, notitieSchema } from '../../../app/domain/idee/idee.schema.ts'
import {
  belemmeringenVoorPlaatsen,
  belemmeringenVoorVoorstel,
  kaartstand,
} from '../../../app/domain/idee/kaart.ts'
import { ideebeurt } from '../../../app/domain/idee/woorden.ts'
import { ideeenAdres, leesIdeefilter } from '../../../app/domain/idee/werklijst.ts'

const idee = (over: Partial<Idee> = {}): Idee => ({
  stand: 'in_gesprek',
  gebruiker_id: 'inwoner',
  begeleider_id: 'begeleider',
  ...over,
})
const codes = (handeling: Ideehandeling, over: Partial<Idee>, wie: string) =>
  belemmeringenVoorIdee(handeling, idee(over), wie).map(({ code }) => code)

test.each(Object.keys(ideestappen) as Ideehandeling[])(
  '%s kan alleen vanuit de standen die daarvoor zijn, met een reden in de andere',
  (handeling) => {
    const { door, van } = ideestappen[handeling]
    for (const stand of ideestanden) {
      const wie = door === 'inwoner' ? 'inwoner' : handeling === 'oppakken' ? 'ander' : 'begeleider'
      const begeleider_id = stand === 'nieuw' ? null : 'begeleider'
      const mag = (van as readonly Ideestand[]).includes(stand)
      expect(codes(handeling, { stand, begeleider_id }, wie).includes('stand')).toBe(!mag)
      for (const { tekst } of belemmeringenVoorIdee(handeling, idee({ stand }), wie))
        expect(tekst.length).toBeGreaterThan(10)
    }
  },
)

test('niemand begeleidt het eigen idee', () => {
  expect(codes('oppakken', { stand: 'nieuw', begeleider_id: null }, 'inwoner')).toEqual([
    'eigen-idee',
  ])
})

test('een collega neemt een idee eerst over en doet er dan iets mee', () => {
  expect(codes('naar_aanvraag', {}, 'ander')).toEqual(['ander-begeleidt'])
  expect(codes('oppakken', {}, 'ander')).toEqual([])
  expect(codes('oppakken', {}, 'begeleider')).toEqual(['al-van-u'])
})

test('een idee dat eindigt wordt een jaar bewaard en niemand is meer aan zet', () => {
  expect(sluiten('2028-02-29')).toEqual({
    aan_zet: 'niemand',
    reactie_voor: null,
    bewaren_tot: '2029-02-28',
  })
})

test('wie al vijf ideeën heeft openstaan, belt voor het volgende', () => {
  expect(belemmeringenVoorAchterlaten(HOOGSTENS_OPEN - 1)).toEqual([])
  expect(belemmeringenVoorAchterlaten(HOOGSTENS_OPEN).map(({ code }) => code)).toEqual([
    'te-veel-open',
  ])
})

test('op een kaartje staat geen naam van de indiener', () => {
  const zonder = belemmeringenVoorVoorstel(null, 'Buurttuin zoekt spitters', 'Noor van Dijk')
  const met = belemmeringenVoorVoorstel(null, 'Bel noor  VAN dijk', 'Noor van Dijk')
  expect(zonder).toEqual([])
  expect(met.map(({ code }) => code)).toEqual(['naam-in-kaart'])
})

test.each(['Mail naar tuin@example.nl', 'Bel 06 1234 5678', 'Bel 0525-123456'])(
  'op een kaartje staat geen adres of nummer: %s',
  (zoekt) => {
    const kaart = { wat: 'Een buurttuin', waar: 'Elburg', zoekt }
    expect(kaartSchema.safeParse(kaart).success).toBe(false)
  },
)

test('een kaartje mag zeggen hoe laat en met hoeveel mensen', () => {
  const kaart = {
    wat: 'Een buurttuin',
    waar: 'Elburg',
    zoekt: '10 mensen, om 14.00 uur, op 3 dagen',
  }
  expect(kaartSchema.safeParse(kaart).success).toBe(true)
})

test('een kaartje wordt geplaatst na een voorstel, en komt niet terug als het weg is', () => {
  const op = new Date('2026-12-01')
  const voorstel = { geplaatst_op: null, ingetrokken_op: null }
  expect(kaartstand(voorstel)).toBe('voorgesteld')
  expect(belemmeringenVoorPlaatsen(voorstel)).toEqual([])
  expect(belemmeringenVoorPlaatsen({ geplaatst_op: op, ingetrokken_op: null })).toHaveLength(1)
  expect(belemmeringenVoorPlaatsen({ geplaatst_op: op, ingetrokken_op: op })).toHaveLength(1)
  expect(belemmeringenVoorPlaatsen(null)).toHaveLength(1)
})

test.each(ideestanden)(
  'wie aan zet is bij de stand %s lezen beide kanten uit hetzelfde',
  (stand) => {
    const open = stand === 'nieuw' || stand === 'in_gesprek'
    const feiten = { stand, aan_zet: open ? 'gemeente' : 'niemand', begeleider: null } as const
    const inwoner = ideebeurt(feiten, 'inwoner')
    const gemeente = ideebeurt(feiten, 'gemeente')
    expect(inwoner.wie).toBe(gemeente.wie)
    expect([inwoner.uBent, gemeente.uBent]).toEqual([false, open])
    expect(inwoner.wat).not.toBe('')
  },
)

test('de datum bij een notitie mag leeg blijven', () => {
  const notitie = { tekst: 'Besproken', kring: 'gedeeld', aan_zet: 'inwoner' }
  expect(notitieSchema.parse({ ...notitie, reactie_voor: '' }).reactie_voor).toBeNull()
})

test('een plek in de lijst van ideeën gaat heen en terug door het adres, onzin valt weg', () => {
  const plek = { sleutel: '2026-12-08', id: '00000000-0000-4000-8000-000000000001' }
  const gelezen = (adres: string) => leesIdeefilter(new URL(adres, 'http://x.invalid').searchParams)
  expect(gelezen(ideeenAdres({ bak: 'vrij', na: plek }))).toEqual({
    bak: 'vrij',
    na: plek,
    voor: null,
  })
  const moment = { ...plek, sleutel: '2026-12-08 09:05:00.123456+00' }
  expect(gelezen(ideeenAdres({ bak: 'klaar', voor: moment })).voor).toEqual(moment)
  for (const na of ['2026-99-99_x', `2026-02-30_${plek.id}`, `2026-12-08 25:00:00+00_${plek.id}`])
    expect(gelezen(`?na=${encodeURIComponent(na)}`).na).toBeNull()
})
