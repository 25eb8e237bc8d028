import { Temporal } from 'temporal-polyfill'

/** A civil date in the Netherlands, written jjjj-mm-dd; strings compare in the order of the calendar. */
export type Datum = string

const TIJDZONE = 'Europe/Amsterdam'

// Swedish writes a date as jjjj-mm-dd.
const inNederland = new Intl.DateTimeFormat('sv-SE', {
  timeZone: TIJDZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

// A date has no time of day, so its arithmetic is done in UTC, where every day is as long. Every row of a list asks for
// it, and the browser does without Temporal: 20 kB. Only from a clock time to an instant is that library needed.
const etmaal = 86_400_000
const alsDatum = (dag: Date): Datum => dag.toISOString().slice(0, 10)

/** The civil date in the Netherlands at this instant: the one way from an instant to a date. */
export function toDatum(nu: Date): Datum {
  return inNederland.format(nu)
}

/** The instant at which this date begins in the Netherlands. */
export function beginVanDag(datum: Datum): Date {
  return tijdstipOp(datum, '00:00')
}

/**
 * The instant of this date and clock time (uu:mm) in the Netherlands: an hour that is skipped in
 * March counts from the new time, an hour that comes twice in October is the first one.
 */
export function tijdstipOp(datum: Datum, tijd: string): Date {
  const moment = Temporal.PlainDate.from(datum).toZonedDateTime({
    timeZone: TIJDZONE,
    plainTime: Temporal.PlainTime.from(tijd),
  })
  return new Date(moment.epochMilliseconds)
}

/** The date this many days later, or earlier when negative. */
export function plusDagen(datum: Datum, dagen: number): Datum {
  return alsDatum(new Date(Date.parse(datum) + dagen * etmaal))
}

/** The same weekday this many weeks later. */
export function plusWeken(datum: Datum, weken: number): Datum {
  return plusDagen(datum, 7 * weken)
}

/** The same day of the month this many months later, or the last day of a month that is shorter. */
export function plusMaanden(datum: Datum, maanden: number): Datum {
  const [jaar = 0, maand = 0, dag = 0] = datum.split('-').map(Number)
  const eerste = new Date(Date.UTC(jaar, maand - 1 + maanden, 1))
  const laatste = dagenInMaand(eerste.getUTCFullYear(), eerste.getUTCMonth() + 1)
  return plusDagen(alsDatum(eerste), Math.min(dag, laatste) - 1)
}

/** How many days it takes to get from one date to the other; negative when the second is earlier. */
export function dagenTussen(van: Datum, tot: Datum): number {
  return (Date.parse(tot) - Date.parse(van)) / etmaal
}

/** The day of the week: 1 is Monday, 7 is Sunday. */
export function weekdag(datum: Datum): number {
  return new Date(datum).getUTCDay() || 7
}

/** The later of the two dates; the first when there is no second. */
export function latest(datum: Datum, andere: Datum | null): Datum {
  return andere !== null && andere > datum ? andere : datum
}

/** Whether this is a date that exists, written jjjj-mm-dd with a year of four digits. */
export function isDatum(waarde: unknown): waarde is Datum {
  if (typeof waarde !== 'string') return false
  const [, jaar = '', maand = '', dag = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(waarde) ?? []
  return datumUitDelen(dag, maand, jaar) === waarde
}

/** The date typed in three fields, or null when no such day exists. */
export function datumUitDelen(dag: string, maand: string, jaar: string): Datum | null {
  const [d, m, j] = [dag.trim(), maand.trim(), jaar.trim()]
  if (!/^\d{1,2}$/.test(d) || !/^\d{1,2}$/.test(m) || !/^[1-9]\d{3}$/.test(j)) return null
  const datum = `${j}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  const laatste = Number(m) >= 1 && Number(m) <= 12 ? dagenInMaand(Number(j), Number(m)) : 0
  return Number(d) >= 1 && Number(d) <= laatste ? datum : null
}

/** The date typed in one field as dd-mm-jjjj or jjjj-mm-dd, or null when no such day exists. */
export function datumUitTekst(tekst: string): Datum | null {
  const waarde = tekst.trim()
  if (isDatum(waarde)) return waarde
  const [, dag = '', maand = '', jaar = ''] =
    /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(waarde) ?? []
  return datumUitDelen(dag, maand, jaar)
}

function dagenInMaand(jaar: number, maand: number): number {
  return new Date(Date.UTC(jaar, maand, 0)).getUTCDate()
}
