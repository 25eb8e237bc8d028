import type { Grondslag, Lengte } from './termijn.ts'

type Rekensoort = { naam: string; lengte: Lengte; grondslag: Grondslag; artikel: string }

const weken = (aantal: number, artikel: string) =>
  ({ lengte: { aantal, eenheid: 'weken' }, grondslag: 'wet', artikel }) as const

/** The terms of the law that one meets, each with its length and article: so that nobody has to look them up. */
export const rekensoorten = {
  aanvraag: { naam: 'Besluit over een aanvraag', ...weken(8, 'Awb 4:13 lid 2') },
  buiten_behandeling: {
    naam: 'Besluit om een onvolledige aanvraag niet te behandelen',
    ...weken(4, 'Awb 4:5 lid 4'),
  },
  bezwaar: { naam: 'Bezwaar maken', ...weken(6, 'Awb 6:7') },
  bezwaarbesluit: { naam: 'Beslissen op bezwaar', ...weken(6, 'Awb 7:10 lid 1') },
  bezwaarbesluit_commissie: {
    naam: 'Beslissen op bezwaar, met een commissie',
    ...weken(12, 'Awb 7:10 lid 1'),
  },
  beroep: { naam: 'Naar de rechter gaan', ...weken(6, 'Awb 6:7') },
  ingebrekestelling: {
    naam: 'Na een ingebrekestelling, tot de dwangsom begint',
    ...weken(2, 'Awb 4:17 lid 3'),
  },
  dwangsom: { naam: 'De dwangsom vaststellen', ...weken(2, 'Awb 4:18') },
  betaling: { naam: 'Betalen na een besluit', ...weken(6, 'Awb 4:87 lid 1') },
  betaling_wachten: { naam: 'Wachten met betalen bij twijfel', ...weken(13, 'Awb 4:56') },
  zienswijze: {
    naam: 'Reageren op een voornemen: twee weken is gebruikelijk',
    lengte: { aantal: 2, eenheid: 'weken' },
    grondslag: 'brief',
    artikel: 'Awb 4:9',
  },
  intrekken: {
    naam: 'Een vastgestelde subsidie intrekken',
    lengte: { aantal: 5, eenheid: 'jaren' },
    grondslag: 'wet',
    artikel: 'Awb 4:49 lid 3',
  },
} as const satisfies Record<string, Rekensoort>
export type Rekensoortnaam = keyof typeof rekensoorten
export const rekensoortnamen = Object.keys(rekensoorten) as [Rekensoortnaam, ...Rekensoortnaam[]]

/** The term of the law by this name, if there is one. */
export const rekensoort = (naam: unknown): (Rekensoort & { soort: Rekensoortnaam }) | undefined => {
  const soort = rekensoortnamen.find((een) => een === naam)
  return soort && { soort, ...rekensoorten[soort] }
}

const perEenheid = { dagen: 1 / 7, weken: 1, maanden: 5, jaren: 53 }

/** The fields that follow from such a term, for who chose one. */
export function ingevuld(naam: unknown) {
  const gekozen = rekensoort(naam)
  if (!gekozen) return {}
  const { aantal, eenheid } = gekozen.lengte
  const inWeken = Math.min(260, Math.ceil(aantal * perEenheid[eenheid]))
  return { soort: gekozen.soort, weken: String(inWeken), grondslag: gekozen.grondslag }
}
