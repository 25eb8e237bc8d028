import { toDatum } from '../datum.ts'
import { kloktijd, tijdstip } from '../opmaak.ts'

/** "Bewaard om 14:32 door Noor van Dijk": today the time is enough, earlier the date belongs to it. */
export function bewaardInWoorden(op: Date, door: string, nu: Date): string {
  return `Bewaard ${wanneer(op, nu)} door ${door}`
}

/** "om 14:32", or on another day "op 21 november 2026, 14:32 uur". */
export function wanneer(op: Date, nu: Date): string {
  return toDatum(op) === toDatum(nu) ? `om ${kloktijd(op)}` : `op ${tijdstip(op)}`
}
