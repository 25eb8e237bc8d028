import * as z from 'zod/mini'
import type { Datum } from '../datum.ts'
import { datumUitTekst } from '../datum.ts'
import { ingevuld, rekensoortnamen, type Rekensoortnaam } from './rekensoort.ts'
import type { Grondslag } from './termijn.ts'
import type { Gelezen } from '../velden.ts'
import { geheelGetal, gelezenVeld, keuze, veld } from '../velden.ts'

export const MEESTE_PERIODES = 20
// Koningsdag exists since 2014; a term that ends in another century is a slip of the pen.
export const EERSTE_DAG = '2014-01-01'
export const LAATSTE_DAG = '2099-12-31'

const opschorting = veld('Vul een periode in', (typed): Gelezen<{ van: Datum; tot: Datum }> => {
  const [van, tot, meer] = typed.split('/').map(leesDag)
  if (!van || !tot || meer !== undefined) {
    return { fout: 'Schrijf verzoek/aanvulling, bijvoorbeeld 2026-12-08/2026-12-18' }
  }
  if (tot < van) return { fout: 'Schrijf eerst de dag van het verzoek, dan die van de aanvulling' }
  return { waarde: { van, tot } }
})

const uitstel = veld('Vul het uitstel in', (typed): Gelezen<{ op: Datum; tot: Datum }> => {
  const [op, tot, meer] = typed.split('/').map(leesDag)
  if (!op || !tot || meer !== undefined)
    return { fout: 'Schrijf bericht/nieuwe dag, bijvoorbeeld 2027-01-20/2027-02-16' }
  if (tot < op) return { fout: 'Schrijf eerst de dag van het bericht, dan de nieuwe laatste dag' }
  return { waarde: { op, tot } }
})

const dagVeld = gelezenVeld(leesDag, {
  leeg: 'Vul een dag in',
  fout: 'Schrijf een dag van 2014 tot en met 2099, bijvoorbeeld 01-12-2026',
})

/** What one may ask the calculator; dates as jjjj-mm-dd or dd-mm-jjjj, suspensions as asked/completed. */
export const termijnSchema = z.pipe(
  z.object({
    vanaf: gelezenVeld(leesDag, {
      leeg: 'Vul de dag in vanaf wanneer de termijn telt',
      fout: 'Schrijf een dag van 2014 tot en met 2099, bijvoorbeeld 01-12-2026',
    }),
    weken: geheelGetal({ leeg: 'Vul in hoeveel weken de termijn duurt', min: 1, max: 260 }),
    grondslag: keuze(['wet', 'verordening', 'brief'], 'Kies wet, verordening of brief'),
    soort: z.optional(keuze(rekensoortnamen, 'Kies een termijn die in de lijst staat')),
    opschorting: z
      .array(opschorting)
      .check(z.maxLength(MEESTE_PERIODES, `Vul hoogstens ${MEESTE_PERIODES} periodes in`)),
    verdaagd: z.optional(uitstel),
    ingebreke: z.optional(dagVeld),
    besloten: z.optional(dagVeld),
  }),
  z.transform(
    ({
      opschorting: opschortingen,
      verdaagd,
      ingebreke: op,
      besloten,
      ...vraag
    }): Termijnvraag => ({
      ...vraag,
      opschortingen,
      ...(verdaagd && { verdaagd }),
      ...(op && { ingebreke: { op, besloten: besloten ?? null } }),
    }),
  ),
)

export type Termijnvraag = {
  vanaf: Datum
  weken: number
  grondslag: Grondslag
  soort?: Rekensoortnaam | undefined
  opschortingen: { van: Datum; tot: Datum }[]
  /** The municipality said on `op` that it decides on `tot` at the latest (Awb 4:14). */
  verdaagd?: { op: Datum; tot: Datum }
  /** When it was told that it is late, and when it decided, if it did (Awb 4:17). */
  ingebreke?: { op: Datum; besloten: Datum | null }
}

/** The question as it stands in an address, ready for the schema; an empty suspension is none. */
export function termijnInvoer(query: URLSearchParams) {
  return {
    vanaf: query.get('vanaf') ?? undefined,
    weken: query.get('weken') ?? undefined,
    grondslag: query.get('grondslag') ?? undefined,
    // a kind that is not in the list is told; one that is brings its own length and article
    ...(query.get('soort') ? { soort: query.get('soort') } : {}),
    ...ingevuld(query.get('soort')),
    opschorting: query.getAll('opschorting').filter((periode) => periode.trim() !== ''),
    ...Object.fromEntries(
      ['verdaagd', 'ingebreke', 'besloten'].flatMap((naam) => {
        const waarde = query.get(naam)?.trim()
        return waarde ? [[naam, waarde]] : []
      }),
    ),
  }
}

function leesDag(tekst: string): Datum | null {
  const datum = datumUitTekst(tekst)
  return datum !== null && datum >= EERSTE_DAG && datum <= LAATSTE_DAG ? datum : null
}
