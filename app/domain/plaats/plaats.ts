import type { Projectplan } from '../aanvraag/projectplan.schema.ts'
import { isKern } from '../wijken.ts'

/** What can be looked up: an address, or a village or neighbourhood of the municipality. */
export type Plaatsvraag =
  { soort: 'adres'; postcode: string; huisnummer: string } | { soort: 'kern'; naam: string }

/** A place as it is known: how it is written, and where it lies. */
export type Plaats = { weergave: string; lon: number; lat: number }

type Plek = Pick<
  Projectplan,
  'wijk' | 'locatie' | 'locatie_postcode' | 'locatie_huisnummer' | 'locatie_woonhuis'
>

/**
 * What to look up for the place of an activity. Of a home nothing: what is not kept cannot become public. A venue
 * without an address is shown in the middle of its village.
 */
export function plaatsvraagVan(gemeente_id: string, plek: Plek): Plaatsvraag | null {
  const { wijk, locatie, locatie_postcode: postcode, locatie_huisnummer: huisnummer } = plek
  if (plek.locatie_woonhuis) return null
  if (postcode !== '' && huisnummer !== '') return { soort: 'adres', postcode, huisnummer }
  return locatie !== '' && isKern(gemeente_id, wijk) ? { soort: 'kern', naam: wijk } : null
}

/** The same question is kept under the same name. */
export function sleutelVan(gemeente_id: string, vraag: Plaatsvraag): string {
  const { soort } = vraag
  const wat = soort === 'adres' ? `${vraag.postcode} ${vraag.huisnummer}` : vraag.naam
  return [gemeente_id, soort, wat].join('|').toLowerCase()
}

/** Where a point lies, from POINT(5.83 52.44); null when it is not in or near the Netherlands. */
export function leesPunt(tekst: string): { lon: number; lat: number } | null {
  const [, x = '', y = ''] = /^POINT\((-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?)\)$/.exec(tekst) ?? []
  const [lon, lat] = [Number(x), Number(y)]
  const inNederland = x !== '' && lon > 3 && lon < 7.5 && lat > 50.5 && lat < 54
  return inNederland ? { lon, lat } : null
}
