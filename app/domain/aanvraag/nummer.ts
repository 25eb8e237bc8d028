import type { Datum } from '../datum.ts'

/** The number of a case: municipality, year in which it began, and a number of its own, as ELB-2026-00042. */
export function zaaknummer(afkorting: string, vandaag: Datum, volgnummer: number): string {
  return `${afkorting}-${vandaag.slice(0, 4)}-${String(volgnummer).padStart(5, '0')}`
}
