import { isDatum } from '../datum.ts'

/** Whose ideas: of everybody, one's own, those nobody has yet, or those that ended. */
const ideebakken = ['alle', 'mijn', 'vrij', 'klaar'] as const
export type Ideebak = (typeof ideebakken)[number]

/** A place in the list: the key of the last idea of one page, or the first. */
export type Ideeplek = { sleutel: string; id: string }
export type Ideefilter = { bak: Ideebak; na: Ideeplek | null; voor: Ideeplek | null }

/** Reads the filter from an address; what is not understood is left out. */
export function leesIdeefilter(zoek: URLSearchParams): Ideefilter {
  const bak = ideebakken.find((een) => een === zoek.get('bak')) ?? 'alle'
  return { bak, na: leesPlek(zoek.get('na')), voor: leesPlek(zoek.get('voor')) }
}

/** The address of the worklist with this filter. */
export function ideeenAdres(filter: Partial<Ideefilter>): string {
  const zoek = new URLSearchParams()
  if (filter.bak && filter.bak !== 'alle') zoek.set('bak', filter.bak)
  if (filter.na) zoek.set('na', plekTekst(filter.na))
  if (filter.voor) zoek.set('voor', plekTekst(filter.voor))
  const vraag = zoek.toString()
  return vraag === '' ? '/behandeling/ideeen' : `/behandeling/ideeen?${vraag}`
}

export const plekTekst = ({ sleutel, id }: Ideeplek) => `${sleutel}_${id}`

const TIJD = /^( ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?[+-](0\d|1[0-4])(:[0-5]\d)?)?$/

/** A place as it stands in an address: a day or an instant as PostgreSQL writes it, and an id. */
export function leesPlek(tekst: string | null): Ideeplek | null {
  const [sleutel = '', id = ''] = tekst?.split('_') ?? []
  return isDatum(sleutel.slice(0, 10)) &&
    TIJD.test(sleutel.slice(10)) &&
    /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(id)
    ? { sleutel, id }
    : null
}
