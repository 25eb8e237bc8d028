import type { Datum } from './datum.ts'
import { plusDagen, weekdag } from './datum.ts'

export type Feestdag = { datum: Datum; naam: string; bron: string }

const LID_1 = 'Algemene termijnenwet art. 3 lid 1'
const LID_2 = 'Algemene termijnenwet art. 3 lid 2'

/** The holidays of the law itself, in the order of the year; days equated by decree (lid 3) are kept in the table. */
export function feestdagen(jaar: number): Feestdag[] {
  const pasen = eerstePaasdag(jaar)
  const lijst = [
    { datum: `${jaar}-01-01`, naam: 'Nieuwjaarsdag', bron: LID_1 },
    { datum: plusDagen(pasen, -2), naam: 'Goede Vrijdag', bron: LID_2 },
    { datum: plusDagen(pasen, 1), naam: 'Tweede Paasdag', bron: LID_1 },
    { datum: koningsdag(jaar), naam: 'Koningsdag', bron: LID_1 },
    { datum: `${jaar}-05-05`, naam: 'Bevrijdingsdag', bron: LID_1 },
    { datum: plusDagen(pasen, 39), naam: 'Hemelvaartsdag', bron: LID_1 },
    { datum: plusDagen(pasen, 50), naam: 'Tweede Pinksterdag', bron: LID_1 },
    { datum: `${jaar}-12-25`, naam: 'Eerste Kerstdag', bron: LID_1 },
    { datum: `${jaar}-12-26`, naam: 'Tweede Kerstdag', bron: LID_1 },
  ]
  return lijst.sort((a, b) => (a.datum < b.datum ? -1 : 1))
}

/** The dates of all holidays from the first year up to and including the last. */
export function feestdagenTussen(vanJaar: number, totJaar: number): ReadonlySet<Datum> {
  const datums = new Set<Datum>()
  for (let jaar = vanJaar; jaar <= totJaar; jaar++)
    for (const feestdag of feestdagen(jaar)) datums.add(feestdag.datum)
  return datums
}

/**
 * The holidays of the table, and those of the law itself for the years the table does not reach. It reaches a year once
 * it has its New Year's Day: a day equated by decree can be known years ahead.
 */
export function feestdagenAangevuld(
  tabel: ReadonlySet<Datum>,
  vanJaar: number,
  totJaar: number,
): ReadonlySet<Datum> {
  const datums = new Set(tabel)
  for (let jaar = vanJaar; jaar <= totJaar; jaar++)
    if (!tabel.has(`${jaar}-01-01`))
      for (const feestdag of feestdagen(jaar)) datums.add(feestdag.datum)
  return datums
}

/** Whether the day is neither Saturday nor Sunday nor a holiday. */
export function isWerkdag(datum: Datum, feestdagen: ReadonlySet<Datum>): boolean {
  return weekdag(datum) < 6 && !feestdagen.has(datum)
}

/** The day itself when it is a working day, otherwise the first working day after it. */
export function eersteWerkdag(datum: Datum, feestdagen: ReadonlySet<Datum>): Datum {
  let dag = datum
  while (!isWerkdag(dag, feestdagen)) dag = plusDagen(dag, 1)
  return dag
}

/** Koningsdag is 27 April, or the day before when that is a Sunday. */
function koningsdag(jaar: number): Datum {
  return weekdag(`${jaar}-04-27`) === 7 ? `${jaar}-04-26` : `${jaar}-04-27`
}

/** Easter Sunday of the Gregorian calendar, by the anonymous computus of 1876 (Meeus, Jones, Butcher). */
function eerstePaasdag(jaar: number): Datum {
  const a = jaar % 19
  const b = Math.floor(jaar / 100)
  const c = jaar % 100
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const som = h + l - 7 * m + 114
  const maand = String(Math.floor(som / 31)).padStart(2, '0')
  const dag = String((som % 31) + 1).padStart(2, '0')
  return `${jaar}-${maand}-${dag}`
}
