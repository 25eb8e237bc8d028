import { statussen, type Aanvraagstatus } from '../aanvraag/status.ts'
import type { Datum } from '../datum.ts'
import { dagenTussen, isDatum } from '../datum.ts'

/** Whose cases: of everybody, one's own, or those that nobody has yet. */
export const bakken = ['alle', 'mijn', 'vrij'] as const
export type Bak = (typeof bakken)[number]

/** A place in the list: the last case of one page, or the first. */
export type Plek = { datum: Datum; id: string }

/** What the worklist shows; `stand` null is all work that is open. */
export type Werklijstfilter = {
  bak: Bak
  stand: Exclude<Aanvraagstatus, 'concept'> | null
  na: Plek | null
  voor: Plek | null
}

/** Reads the filter from an address; what is not understood is left out. */
export function leesFilter(zoek: URLSearchParams): Werklijstfilter {
  const bak = bakken.find((een) => een === zoek.get('bak')) ?? 'alle'
  const stand = statussen.find((een) => een === zoek.get('stand'))
  return {
    bak,
    stand: stand === undefined || stand === 'concept' ? null : stand,
    na: leesPlek(zoek.get('na')),
    voor: leesPlek(zoek.get('voor')),
  }
}

/** The address of the worklist with this filter. */
export function werklijstAdres(filter: Partial<Werklijstfilter>): string {
  const zoek = new URLSearchParams()
  if (filter.bak && filter.bak !== 'alle') zoek.set('bak', filter.bak)
  if (filter.stand) zoek.set('stand', filter.stand)
  if (filter.na) zoek.set('na', `${filter.na.datum}_${filter.na.id}`)
  if (filter.voor) zoek.set('voor', `${filter.voor.datum}_${filter.voor.id}`)
  const vraag = zoek.toString()
  return vraag === '' ? '/behandeling' : `/behandeling?${vraag}`
}

/** How pressing a date is: too late, this week, or later. */
export function spoed(uiterlijk: Datum, vandaag: Datum): 'te_laat' | 'deze_week' | 'later' {
  const dagen = dagenTussen(vandaag, uiterlijk)
  if (dagen < 0) return 'te_laat'
  return dagen <= 7 ? 'deze_week' : 'later'
}

function leesPlek(tekst: string | null): Plek | null {
  const [datum = '', id = ''] = tekst?.split('_') ?? []
  return isDatum(datum) && /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(id)
    ? { datum, id }
    : null
}
