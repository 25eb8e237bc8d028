import { statussen, type Aanvraagstatus } from '../aanvraag/status.ts'
import type { Datum } from '../datum.ts'
import { statusnaam } from '../aanvraag/werkstand.ts'
import { dagenTussen, isDatum } from '../datum.ts'

/** Whose cases: of everybody, one's own, of whom one stands in for, of nobody yet, of who is away, or those that wait for the applicant. */
export const bakken = ['alle', 'mijn', 'vervang', 'vrij', 'afwezig', 'wacht'] as const
export type Bak = (typeof bakken)[number]

export const baknaam: Record<Bak, string> = {
  alle: 'Alle zaken',
  mijn: 'Mijn zaken',
  vervang: 'Van wie u vervangt',
  vrij: 'Nog van niemand',
  afwezig: 'Van afwezige collega’s',
  wacht: 'Wacht op de aanvrager',
}

/** A place in the list: the last case of one page, or the first. */
export type Plek = { datum: Datum; id: string }

/** What the worklist shows; `stand` null is all work that is open, 'elke' is what is done as well. */
export type Werklijstfilter = {
  bak: Bak
  stand: Exclude<Aanvraagstatus, 'concept'> | 'elke' | null
  /** One scheme: the work of those who know it. */
  regeling: string | null
  /** Words that must all occur, or the beginning of a number. */
  zoek: string
  na: Plek | null
  voor: Plek | null
}

/** Reads the filter from an address; what is not understood is left out. */
export function leesFilter(zoek: URLSearchParams): Werklijstfilter {
  const bak = bakken.find((een) => een === zoek.get('bak')) ?? 'alle'
  const stand = statussen.find((een) => een === zoek.get('stand'))
  const regeling = zoek.get('regeling') ?? ''
  return {
    bak,
    stand:
      zoek.get('stand') === 'elke'
        ? 'elke'
        : stand === undefined || stand === 'concept'
          ? null
          : stand,
    regeling: /^[a-z][a-z0-9-]{0,99}$/.test(regeling) ? regeling : null,
    zoek: (zoek.get('zoek') ?? '').replaceAll('\0', '').trim().slice(0, 100),
    na: leesPlek(zoek.get('na')),
    voor: leesPlek(zoek.get('voor')),
  }
}

/** What is asked of the list, without the place in it: '' when nothing is. */
export function werklijstVraag(filter: Partial<Werklijstfilter>): string {
  const vraag = new URLSearchParams()
  if (filter.zoek) vraag.set('zoek', filter.zoek)
  if (filter.bak && filter.bak !== 'alle') vraag.set('bak', filter.bak)
  if (filter.stand) vraag.set('stand', filter.stand)
  if (filter.regeling) vraag.set('regeling', filter.regeling)
  return vraag.toString()
}

/** What a filter asks of the list, in words; nothing where it asks nothing. */
export function filterInWoorden(vraag: string): string {
  const { bak, stand, regeling, zoek } = leesFilter(new URLSearchParams(vraag))
  return [
    bak === 'alle' ? '' : baknaam[bak],
    stand === 'elke' ? 'ook wat klaar is' : stand && statusnaam[stand].naam,
    regeling && 'van één regeling',
    zoek && `met “${zoek}”`,
  ]
    .filter(Boolean)
    .join(', ')
}

/** The address of the worklist with this filter. */
export function werklijstAdres(filter: Partial<Werklijstfilter>): string {
  const vraag = new URLSearchParams(werklijstVraag(filter))
  if (filter.na) vraag.set('na', `${filter.na.datum}_${filter.na.id}`)
  if (filter.voor) vraag.set('voor', `${filter.voor.datum}_${filter.voor.id}`)
  return metVraag('/behandeling', vraag.toString())
}

/** An address with what is asked of it behind it. */
export const metVraag = (adres: string, vraag: string) =>
  vraag === '' ? adres : `${adres}?${vraag}`

/** Whether these words are the beginning of a number, as in ELB-2026-000; answered as numbers are written. */
export function leesNummerbegin(zoek: string): string | null {
  const nummer = zoek.toUpperCase().replaceAll(/\s/g, '')
  return /^[A-Z]{3}-\d{1,4}$|^[A-Z]{3}-\d{4}-\d{0,9}$/.test(nummer) ? nummer : null
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
