import { expect, test } from 'vitest'
import { feestdagenTussen } from '../../../app/domain/feestdag.ts'
import { eindeTermijn, termijnBerekenen } from '../../../app/domain/termijn/termijn.ts'
import type {
  Grondslag,
  TermijnGebeurtenis,
  Verdagingsgrond,
} from '../../../app/domain/termijn/termijn.ts'

const feestdagen = feestdagenTussen(2025, 2036)

test.each([
  ['aanvraag van zaterdag 31 oktober 2026, 8 weken', '2026-10-31', 8, 'wet', '2026-12-28'],
  ['bezwaar tegen een besluit van 13 november 2026', '2026-11-13', 6, 'wet', '2026-12-28'],
  ['13 weken in de verordening schuift niet op', '2026-09-26', 13, 'verordening', '2026-12-26'],
] as const)('%s', (_, vanaf, weken, grondslag, einddatum) => {
  expect(bereken(vanaf, weken, grondslag).einddatum).toBe(einddatum)
})

test('de som staat er stap voor stap, met bij elke stap het artikel', () => {
  expect(bereken('2026-12-01', 8, 'wet', [{ van: '2026-12-08', tot: '2026-12-18' }])).toEqual({
    einddatum: '2027-02-04',
    onafgerond: '2027-02-04',
    regels: [
      {
        tekst:
          '8 weken is 56 dagen. De dag na dinsdag 1 december 2026 is dag 1. Dag 56 is dinsdag 26 januari 2027.',
        artikel: 'Awb 4:13 lid 2',
      },
      {
        tekst:
          'Na het bericht van 8 december 2026 stond de termijn 9 dagen stil, van 9 december 2026 tot en met 17 december 2026. Met 9 dagen erbij is het einde donderdag 4 februari 2027.',
        artikel: 'Awb 4:15 lid 1 onder a',
      },
      {
        tekst: 'De termijn eindigt op donderdag 4 februari 2027. Dat is een werkdag.',
        artikel: 'Algemene termijnenwet art. 1 lid 1',
      },
    ],
  })
})

test('wet en verordening geven dezelfde dag, met een ander artikel (Gemeentewet 145)', () => {
  const wet = bereken('2026-10-31', 8, 'wet')
  const verordening = bereken('2026-10-31', 8, 'verordening')
  expect(verordening.einddatum).toBe(wet.einddatum)
  expect(wet.regels.at(-1)?.artikel).toBe('Algemene termijnenwet art. 1 lid 1')
  expect(verordening.regels.at(-1)?.artikel).toBe(
    'Gemeentewet 145 met Algemene termijnenwet art. 1 lid 1',
  )
})

test('een termijn uit een brief schuift niet op', () => {
  expect(bereken('2026-10-31', 8, 'brief')).toMatchObject({
    einddatum: '2026-12-26',
    onafgerond: '2026-12-26',
  })
})

test('zolang niemand weet wanneer de aanvulling komt, is er geen einddatum', () => {
  const uitkomst = eindeTermijn([start, verzoek], feestdagen)
  expect(uitkomst).toMatchObject({ einddatum: null, onafgerond: null })
  expect(uitkomst.regels.at(-1)).toEqual({
    tekst:
      'De termijn staat stil vanaf 9 december 2026. De einddatum is pas bekend als de termijn weer loopt.',
    artikel: 'Awb 4:15 lid 1 onder a',
  })
})

test('zonder aanvulling staat de termijn stil tot het einde van de gestelde termijn (Awb 4:15)', () => {
  const gesteld = { ...verzoek, uiterlijk: '2026-12-22' }
  // 9 up to and including 21 December is 13 days: the last day of the term given counts again.
  expect(einde([start, gesteld])).toBe('2027-02-08')
})

test('een aanvulling na de gestelde termijn maakt de stilstand niet langer', () => {
  const gesteld = { ...verzoek, uiterlijk: '2026-12-22' }
  expect(einde([start, gesteld, aanvulling('2026-12-30')])).toBe('2027-02-08')
})

test('een langere hersteltermijn telt in plaats van de eerste', () => {
  const gesteld = { ...verzoek, uiterlijk: '2026-12-22' }
  const langer: TermijnGebeurtenis = {
    id: 'langer',
    soort: 'einde_hersteltermijn',
    op: '2026-12-29',
    betreft: 'verzoek',
  }
  expect(einde([start, gesteld, langer])).toBe('2027-02-15')
})

test('een aanvulling die niet genoeg blijkt, telt niet: de stilstand loopt door tot het einde van de gestelde termijn', () => {
  const gesteld = { ...verzoek, uiterlijk: '2026-12-22' }
  const ontvangen = aanvulling('2026-12-18')
  const ingetrokken = intrekking('2026-12-21', ontvangen.id)
  expect(einde([start, gesteld, ontvangen])).toBe('2027-02-04')
  expect(einde([start, gesteld, ontvangen, ingetrokken])).toBe('2027-02-08')
  const regels = eindeTermijn([start, gesteld, ontvangen, ingetrokken], feestdagen).regels
  expect(regels[1]).toEqual({
    tekst:
      'De aanvulling van 18 december 2026 bleek op 21 december 2026 niet genoeg. De termijn bleef stilstaan.',
    artikel: 'Awb 4:15 lid 1 onder a',
  })
})

test('een intrekking die zelf wordt ingetrokken, neemt niets meer weg', () => {
  const ontvangen = aanvulling('2026-12-18')
  const eerste = intrekking('2026-12-21', ontvangen.id)
  const tweede = intrekking('2026-12-22', eerste.id)
  expect(einde([start, verzoek, ontvangen, eerste, tweede])).toBe('2027-02-04')
})

test('een verzoek op of na de laatste dag laat niets herleven', () => {
  for (const op of ['2027-01-26', '2027-01-27', '2027-03-01']) {
    const uitkomst = eindeTermijn([start, { ...verzoek, op }], feestdagen)
    expect(uitkomst.einddatum).toBe('2027-01-26')
    expect(uitkomst.regels.map(({ tekst }) => tekst).join(' ')).toContain('kwam te laat')
  }
})

test('een verzoek een dag voor de laatste dag laat de termijn nog stilstaan', () => {
  const laat = { ...verzoek, op: '2027-01-25' }
  expect(einde([start, laat, aanvulling('2027-02-01')])).toBe('2027-02-01')
})

test('op een dag die de termijn door het weekend erbij kreeg, kan hij nog stilstaan', () => {
  // The law's 8 weeks end on Saturday 26 December and run on to Monday 28; the clock stops on the 28th.
  const begin: TermijnGebeurtenis = { ...start, op: '2026-10-31' }
  const laat = { ...verzoek, op: '2026-12-27' }
  expect(einde([begin, laat, aanvulling('2027-01-08')])).toBe('2027-01-08')
})

test('een bericht van uitstel is beleefd maar maakt de wettelijke termijn niet langer (Awb 4:14 lid 1)', () => {
  const uitstel = verdaging('Awb 4:14 lid 1', '2027-01-20', '2027-03-01')
  expect(einde([start, uitstel])).toBe('2027-01-26')
})

test('zonder termijn in een regeling verzet een tijdig bericht de einddatum (Awb 4:14 lid 3)', () => {
  const uitstel = verdaging('Awb 4:14 lid 3', '2027-01-20', '2027-02-28')
  const uitkomst = eindeTermijn([start, uitstel], feestdagen)
  expect(uitkomst.einddatum).toBe('2027-02-28')
  expect(uitkomst.regels.slice(1)).toEqual([
    {
      tekst:
        'Op 20 januari 2027 stelde de gemeente het besluit uit tot en met zondag 28 februari 2027.',
      artikel: 'Awb 4:14 lid 3',
    },
    {
      tekst:
        'De termijn eindigt op zondag 28 februari 2027. Een dag die de gemeente zelf noemt, schuift niet op.',
      artikel: 'Algemene termijnenwet art. 1 lid 1',
    },
  ])
})

test('noemt de verordening een termijn, dan geldt Awb 4:14 lid 3 niet', () => {
  const uitstel = verdaging('Awb 4:14 lid 3', '2027-01-20', '2027-03-01')
  expect(einde([{ ...start, grondslag: 'verordening' }, uitstel])).toBe('2027-01-26')
})

test('de verordening kan zelf toestaan dat de gemeente uitstelt', () => {
  const uitstel = verdaging('verordening', '2027-01-20', '2027-03-01')
  expect(einde([{ ...start, grondslag: 'verordening' }, uitstel])).toBe('2027-03-01')
})

test('uitstel van een beslissing op bezwaar verzet de einddatum (Awb 7:10 lid 3)', () => {
  const bezwaar: TermijnGebeurtenis = {
    ...start,
    lengte: { aantal: 6, eenheid: 'weken' },
    artikel: 'Awb 7:10 lid 1',
    op: '2026-12-28',
  }
  expect(einde([bezwaar, verdaging('Awb 7:10 lid 3', '2027-02-01', '2027-04-05')])).toBe(
    '2027-04-05',
  )
})

test('uitstel op de laatste dag is op tijd, een dag later niet', () => {
  expect(einde([start, verdaging('Awb 4:14 lid 3', '2027-01-26', '2027-03-01')])).toBe('2027-03-01')
  expect(einde([start, verdaging('Awb 4:14 lid 3', '2027-01-27', '2027-03-01')])).toBe('2027-01-26')
})

test('uitstel tot een dag binnen de termijn maakt hem niet korter', () => {
  expect(einde([start, verdaging('Awb 4:14 lid 3', '2027-01-04', '2027-01-11')])).toBe('2027-01-26')
})

test('dagen die na het uitstel stilstaan, komen bij de genoemde dag', () => {
  const uitstel = verdaging('Awb 4:14 lid 3', '2026-12-14', '2027-03-01')
  // The invitation of 8 December was running: 15, 16 and 17 December come after the notice.
  expect(einde([start, verzoek, aanvulling('2026-12-18'), uitstel])).toBe('2027-03-04')
  const later = verdaging('Awb 4:14 lid 3', '2026-12-21', '2027-03-01')
  expect(einde([start, verzoek, aanvulling('2026-12-18'), later])).toBe('2027-03-01')
})

test('een teruggerekende termijn schuift niet op (Atw art. 1 lid 2)', () => {
  // Awb 7:4: documents until ten days before the hearing of Wednesday 6 January 2027.
  const stukken: TermijnGebeurtenis = {
    ...start,
    op: '2027-01-06',
    lengte: { aantal: 10, eenheid: 'dagen' },
    artikel: 'Awb 7:4 lid 1',
    terug: true,
  }
  expect(eindeTermijn([stukken], feestdagen)).toEqual({
    einddatum: '2026-12-27',
    onafgerond: '2026-12-27',
    regels: [
      {
        tekst: '10 dagen voor woensdag 6 januari 2027 is zondag 27 december 2026.',
        artikel: 'Awb 7:4 lid 1',
      },
      {
        tekst:
          'De termijn van 10 dagen telt terug vanaf een dag. Daarom schuift de laatste dag niet op.',
        artikel: 'Algemene termijnenwet art. 1 lid 2',
      },
    ],
  })
})

test('een dag die bij koninklijk besluit is gelijkgesteld, schuift op (Atw art. 3 lid 3)', () => {
  const extra = new Set([...feestdagen, '2026-12-28'])
  expect(eindeTermijn([{ ...start, op: '2026-10-31' }], extra).einddatum).toBe('2026-12-29')
})

test('een termijn heeft precies een begin', () => {
  expect(() => eindeTermijn([], feestdagen)).toThrow()
  expect(() => eindeTermijn([start, { ...start, id: 'nog een' }], feestdagen)).toThrow()
})

const start = {
  id: 'start',
  soort: 'start',
  op: '2026-12-01',
  lengte: { aantal: 8, eenheid: 'weken' },
  grondslag: 'wet',
  artikel: 'Awb 4:13 lid 2',
} satisfies TermijnGebeurtenis

const verzoek = {
  id: 'verzoek',
  soort: 'opschorting',
  op: '2026-12-08',
  grond: 'Awb 4:15 lid 1 onder a',
  uiterlijk: null,
} satisfies TermijnGebeurtenis

function aanvulling(op: string): TermijnGebeurtenis {
  return { id: 'aanvulling', soort: 'hervatting', op, betreft: 'verzoek' }
}

function intrekking(op: string, betreft: string): TermijnGebeurtenis {
  return { id: `intrekking van ${betreft}`, soort: 'intrekking', op, betreft }
}

function verdaging(grond: Verdagingsgrond, op: string, tot: string): TermijnGebeurtenis {
  return { id: `uitstel van ${op}`, soort: 'verdaging', grond, op, tot }
}

function einde(gebeurtenissen: TermijnGebeurtenis[]) {
  return eindeTermijn(gebeurtenissen, feestdagen).einddatum
}

function bereken(
  vanaf: string,
  weken: number,
  grondslag: Grondslag,
  opschortingen: { van: string; tot: string }[] = [],
) {
  return termijnBerekenen({ vanaf, weken, grondslag, opschortingen }, feestdagen)
}
