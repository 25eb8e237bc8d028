import type { Datum } from './datum.ts'

// Making an Intl formatter is slow, so each exists once, here.
const AMSTERDAM = 'Europe/Amsterdam'
const euroMetCenten = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' })
const euroZonderCenten = new Intl.NumberFormat('nl-NL', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 0,
})
const decimaal = new Intl.NumberFormat('nl-NL')
const lijst = new Intl.ListFormat('nl-NL')
const percentage = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 1 })
const dagMaandJaar = { day: 'numeric', month: 'long', year: 'numeric' } as const
// A civil date has no zone: it is read and written in UTC, so that no zone can move it.
const voluit = new Intl.DateTimeFormat('nl-NL', { ...dagMaandJaar, timeZone: 'UTC' })
const metWeekdag = new Intl.DateTimeFormat('nl-NL', {
  ...dagMaandJaar,
  weekday: 'long',
  timeZone: 'UTC',
})
const maandEnJaar = new Intl.DateTimeFormat('nl-NL', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const dagInAmsterdam = new Intl.DateTimeFormat('nl-NL', { ...dagMaandJaar, timeZone: AMSTERDAM })
const tijdInAmsterdam = new Intl.DateTimeFormat('nl-NL', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: AMSTERDAM,
})

/** Cents as € 2.500,00. */
export function euro(cents: number): string {
  return euroMetCenten.format(cents / 100)
}

/** Cents as somebody types them in a field: 2.500 or 12,50. */
export function bedragGetypt(cents: number): string {
  const [euros = '', centen = ''] = (cents / 100).toFixed(2).split('.')
  return `${decimaal.format(Number(euros))}${centen === '00' ? '' : `,${centen}`}`
}

/** Cents as € 2.500, rounded to whole euros. */
export function euroRond(cents: number): string {
  return euroZonderCenten.format(cents / 100)
}

/** A date as zaterdag 21 november 2026. */
export function datumLang(datum: Datum): string {
  return metWeekdag.format(new Date(datum))
}

/** A date as 21 november 2026. */
export function datumVoluit(datum: Datum): string {
  return voluit.format(new Date(datum))
}

/** The month of a date as november 2026. */
export function maandVoluit(datum: Datum): string {
  return maandEnJaar.format(new Date(datum))
}

/** A date as 21-11-2026. */
export function datumKort(datum: Datum): string {
  return datum.split('-').reverse().join('-')
}

/** An instant as 21 november 2026, 14:32 uur, on the clock of the Netherlands. */
export function tijdstip(moment: Date): string {
  return `${dagInAmsterdam.format(moment)}, ${tijdInAmsterdam.format(moment)} uur`
}

/** An instant as 14:32, on the clock of the Netherlands. */
export function kloktijd(moment: Date): string {
  return tijdInAmsterdam.format(moment)
}

/** A number as 1.234,5. */
export function getal(waarde: number): string {
  return decimaal.format(waarde)
}

/** A fraction as a percentage: 0,125 becomes 12,5%. */
export function procent(deel: number): string {
  return percentage.format(deel)
}

/** Words after each other: "a, b en c". */
export const opsomming = (woorden: readonly string[]) => lijst.format(woorden)
