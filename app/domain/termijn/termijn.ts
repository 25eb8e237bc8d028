import type { Datum } from '../datum.ts'
import { plusDagen, plusMaanden } from '../datum.ts'
import { afronden } from './atw.ts'
import { geldendeGebeurtenissen } from './geldend.ts'
import { rekensoort, type Rekensoortnaam } from './rekensoort.ts'
import type { Regel } from './regels.ts'
import * as zin from './regels.ts'
import { laatsteDag, naStilstand, naVerdaging } from './stand.ts'
import type { Stand } from './stand.ts'
import { stappenVan } from './stap.ts'

/** Where the term is set; only one set in a letter does not move to a working day. */
export type Grondslag = 'wet' | 'verordening' | 'brief'

export type Lengte = { aantal: number; eenheid: 'dagen' | 'weken' | 'maanden' | 'jaren' }

/** Why the clock stands still. */
export type Opschortingsgrond =
  | 'Awb 4:15 lid 1 onder a'
  | 'Awb 4:15 lid 1 onder b'
  | 'Awb 4:15 lid 2 onder a'
  | 'Awb 4:15 lid 2 onder b'
  | 'Awb 4:15 lid 2 onder c'
  | 'Awb 7:10 lid 2'

/** On what a notice of delay rests; that of 4:14 lid 1 is courtesy and moves nothing. */
export type Verdagingsgrond =
  'Awb 4:14 lid 1' | 'Awb 4:14 lid 3' | 'Awb 7:10 lid 3' | 'Awb 7:10 lid 4' | 'verordening'

export type TermijnStart = {
  id: string
  op: Datum
  soort: 'start'
  lengte: Lengte
  grondslag: Grondslag
  artikel: string
  /** Counted back from `op`, as "until ten days before the hearing" (Awb 7:4). */
  terug?: boolean
}

/** What happened to a term; append-only: what proves wrong is withdrawn by a later event. */
export type TermijnGebeurtenis =
  | TermijnStart
  | ({ id: string; op: Datum } & (
      | /** Asked on `op`; `uiterlijk` is the last day of the term given, if one was given. */
        { soort: 'opschorting'; grond: Opschortingsgrond; uiterlijk: Datum | null }
        /** What was asked came in on `op`, the first day that counts again. */
      | { soort: 'hervatting'; betreft: string }
      /** `op` is the last day of the term given, when that became another than in the invitation. */
      | { soort: 'einde_hersteltermijn'; betreft: string }
      /** The notice went out on `op` and names the day `tot`. */
      | { soort: 'verdaging'; grond: Verdagingsgrond; tot: Datum }
      | { soort: 'intrekking'; betreft: string }
      /** What the term was for is gone, by a decision on this article: nothing has to be done within it any more. */
      | { soort: 'vervallen'; waardoor: 'intrekking' | 'bezwaar'; artikel: string }
    ))

/** The end, the same before it moved to a working day, and the sum in sentences; null while nobody can know it. */
export type Termijnuitkomst = {
  einddatum: Datum | null
  onafgerond: Datum | null
  regels: Regel[]
}

/** The end of the term after these events, in whatever order they are given. */
export function eindeTermijn(
  gebeurtenissen: readonly TermijnGebeurtenis[],
  feestdagen: ReadonlySet<Datum>,
): Termijnuitkomst {
  const alle = geldendeGebeurtenissen(gebeurtenissen)
  const { regels, ...einde } = berekend(alle, feestdagen)
  const vervallen = alle.geldend.filter((een) => een.soort === 'vervallen')
  return { ...einde, regels: [...regels, ...vervallen.map(zin.vervallen)] }
}

function berekend(
  { start, geldend, ingetrokken }: ReturnType<typeof geldendeGebeurtenissen>,
  feestdagen: ReadonlySet<Datum>,
): Termijnuitkomst {
  const einde = eindeVanLengte(start)
  const regels = [zin.geteld(start, einde)]
  if (start.terug) regels.push(zin.teruggeteld(start))
  if (start.terug) return { einddatum: einde, onafgerond: einde, regels }

  let stand: Stand = {
    einde,
    genoemd: null,
    stilTot: start.op,
    stil: [],
    regels: [...regels, ...ingetrokken.map(zin.ingetrokken)],
  }
  for (const stap of stappenVan(start, geldend)) {
    const laatste = laatsteDag(stand, start, feestdagen)
    if (stap.vanaf > laatste) {
      stand.regels.push(zin.teLaat(stap, laatste)) // what comes after the end revives nothing
    } else if (stap.soort === 'verdaging') {
      stand = naVerdaging(stand, stap, start, laatste)
    } else if (stap.tot === null) {
      return { einddatum: null, onafgerond: null, regels: [...stand.regels, zin.staatStil(stap)] }
    } else {
      stand = naStilstand(stand, stap, stap.tot)
    }
  }
  return slot(stand, start, feestdagen)
}

/** The end of a term in weeks with closed suspensions: asked on `van`, completed on `tot`. */
export function termijnBerekenen(
  vraag: {
    vanaf: Datum
    weken: number
    grondslag: Grondslag
    /** One of the terms of the law: then its own length and article count. */
    soort?: Rekensoortnaam | undefined
    opschortingen: readonly { van: Datum; tot: Datum }[]
    /** The municipality said on `op` that it decides on `tot` at the latest. */
    verdaagd?: { op: Datum; tot: Datum } | undefined
  },
  feestdagen: ReadonlySet<Datum>,
): Termijnuitkomst {
  const { vanaf, weken, grondslag, opschortingen, verdaagd } = vraag
  const wettelijk = rekensoort(vraag.soort)
  return eindeTermijn(
    [
      {
        id: 'start',
        op: vanaf,
        soort: 'start',
        lengte: wettelijk?.lengte ?? { aantal: weken, eenheid: 'weken' },
        grondslag: wettelijk?.grondslag ?? grondslag,
        artikel: wettelijk?.artikel ?? artikelBij(grondslag, weken),
      },
      ...opschortingen.flatMap(({ van, tot }, plaats): TermijnGebeurtenis[] => [
        {
          id: `verzoek ${plaats}`,
          op: van,
          soort: 'opschorting',
          grond: 'Awb 4:15 lid 1 onder a',
          uiterlijk: null,
        },
        { id: `aanvulling ${plaats}`, op: tot, soort: 'hervatting', betreft: `verzoek ${plaats}` },
      ]),
      ...(verdaagd
        ? [
            {
              ...{ id: 'verdaging', soort: 'verdaging' as const, ...verdaagd },
              grond: uitstelgrond(wettelijk?.artikel ?? artikelBij(grondslag, weken)),
            },
          ]
        : []),
    ],
    feestdagen,
  )
}

function eindeVanLengte({ op, lengte, terug }: TermijnStart): Datum {
  const aantal = terug ? -lengte.aantal : lengte.aantal
  if (lengte.eenheid === 'dagen') return plusDagen(op, aantal)
  if (lengte.eenheid === 'weken') return plusDagen(op, 7 * aantal)
  return plusMaanden(op, lengte.eenheid === 'maanden' ? aantal : 12 * aantal)
}

function slot(stand: Stand, start: TermijnStart, feestdagen: ReadonlySet<Datum>): Termijnuitkomst {
  const { datum, regel } = afronden(stand.einde, start, stand.stil, feestdagen)
  const { genoemd, regels } = stand
  if (genoemd === null || genoemd <= datum)
    return { einddatum: datum, onafgerond: stand.einde, regels: [...regels, regel] }
  return { einddatum: genoemd, onafgerond: genoemd, regels: [...regels, zin.opGenoemd(genoemd)] }
}

/** A notice of delay moves a term that no rule of the municipality sets; of an objection once; any other it only announces. */
function uitstelgrond(artikel: string): Verdagingsgrond {
  if (artikel === 'Awb 7:10 lid 1') return 'Awb 7:10 lid 3'
  return artikel === 'Awb 4:13 lid 2' ? 'Awb 4:14 lid 3' : 'Awb 4:14 lid 1'
}

/** The calculator asks no article, so it names the one that such a term usually rests on. */
function artikelBij(grondslag: Grondslag, weken: number): string {
  if (grondslag === 'brief') return 'Awb 4:5 lid 1'
  if (grondslag === 'wet' && weken === 8) return 'Awb 4:13 lid 2'
  if (grondslag === 'wet' && weken === 6) return 'Awb 6:8 lid 1'
  return 'Awb 4:13 lid 1'
}
