import * as z from 'zod/mini'
import type { Datum } from '../datum.ts'
import { datumUitTekst } from '../datum.ts'
import { ingevuld, rekensoortnamen } from './rekensoort.ts'
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
  }),
  z.transform(({ opschorting: opschortingen, ...vraag }) => ({ ...vraag, opschortingen })),
)
export type Termijnvraag = z.output<typeof termijnSchema>

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
  }
}

function leesDag(tekst: string): Datum | null {
  const datum = datumUitTekst(tekst)
  return datum !== null && datum >= EERSTE_DAG && datum <= LAATSTE_DAG ? datum : null
}
