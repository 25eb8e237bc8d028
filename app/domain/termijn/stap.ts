import type { Datum } from '../datum.ts'
import { latest, plusDagen } from '../datum.ts'
import type {
  Opschortingsgrond,
  TermijnGebeurtenis,
  TermijnStart,
  Verdagingsgrond,
} from './termijn.ts'

/** The clock stood still from and up to and including these days; `tot` is null while it still does. */
export type Stilstand = {
  soort: 'stilstand'
  op: Datum
  vanaf: Datum
  tot: Datum | null
  grond: Opschortingsgrond
}
export type Verdaging = {
  soort: 'verdaging'
  op: Datum
  vanaf: Datum
  tot: Datum
  grond: Verdagingsgrond
}
export type Stap = Stilstand | Verdaging

/** What changes the end of the term, in the order of the calendar. */
export function stappenVan(start: TermijnStart, geldend: readonly TermijnGebeurtenis[]): Stap[] {
  return geldend
    .flatMap((gebeurtenis): Stap[] => {
      if (gebeurtenis.soort === 'opschorting') return [stilstand(start, gebeurtenis, geldend)]
      if (gebeurtenis.soort === 'verdaging') return [{ ...gebeurtenis, vanaf: gebeurtenis.op }]
      return []
    })
    .sort((a, b) => (sorteersleutel(a) < sorteersleutel(b) ? -1 : 1))
}

/** Awb 4:15: from the day after the invitation, until the day of completion or on which the given term ends. */
function stilstand(
  start: TermijnStart,
  { id, op, grond, uiterlijk }: Extract<TermijnGebeurtenis, { soort: 'opschorting' }>,
  geldend: readonly TermijnGebeurtenis[],
): Stilstand {
  const dagenVan = (soort: 'hervatting' | 'einde_hersteltermijn') =>
    geldend.flatMap((later) => (later.soort === soort && later.betreft === id ? [later.op] : []))
  const aangevuld = dagenVan('hervatting').sort()[0]
  const gesteld = dagenVan('einde_hersteltermijn').sort().at(-1) ?? uiterlijk
  // Whether the last day of an unused term still stands still is disputed; the earlier end is the safe one.
  const weer = [aangevuld, gesteld].filter((dag) => dag !== undefined && dag !== null).sort()[0]
  return {
    soort: 'stilstand',
    op,
    vanaf: plusDagen(latest(op, start.op), 1),
    tot: weer === undefined ? null : plusDagen(weer, -1),
    grond,
  }
}

function sorteersleutel({ vanaf, soort, tot, grond, op }: Stap): string {
  return [vanaf, soort, tot ?? '9999-12-31', grond, op].join(' ')
}
