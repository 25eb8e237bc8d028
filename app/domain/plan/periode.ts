import type { Datum } from '../datum.ts'

type Periode = { van: Datum; tot: Datum | null }

/** The years of a plan: 2016 tot en met 2019, or vanaf 2017 when the plan names no end. */
export function periodeVan({ van, tot }: Periode): string {
  return tot ? `${van.slice(0, 4)} tot en met ${tot.slice(0, 4)}` : `Vanaf ${van.slice(0, 4)}`
}

/** Whether the plan is in force on this day. */
export function isGeldig({ van, tot }: Periode, vandaag: Datum): boolean {
  return van <= vandaag && (tot === null || vandaag <= tot)
}
