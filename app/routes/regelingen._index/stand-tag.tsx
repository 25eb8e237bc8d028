import { StatusTag } from '../../components/status-tag.tsx'
import type { Stand } from '../../domain/regeling/regeling.ts'

const standen = {
  open: { tone: 'good', woord: 'Open' },
  nog_niet_open: { tone: 'info', woord: 'Nog niet open' },
  gesloten: { tone: 'neutral', woord: 'Gesloten' },
} as const

/** Whether one can apply now, in a word. */
export function StandTag({ stand }: { stand: Stand }) {
  const { tone, woord } = standen[stand]
  return <StatusTag tone={tone}>{woord}</StatusTag>
}
