import { toDatum } from '../datum.ts'
import { kloktijd, tijdstip } from '../opmaak.ts'

/** "Bewaard om 14:32 door Noor van Dijk": today the time is enough, earlier the date belongs to it. */
export function bewaardInWoorden(op: Date, door: string, nu: Date): string {
  const wanneer = toDatum(op) === toDatum(nu) ? `om ${kloktijd(op)}` : `op ${tijdstip(op)}`
  return `Bewaard ${wanneer} door ${door}`
}
