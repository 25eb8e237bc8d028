import { elburg } from './elburg.ts'
import { leusden } from './leusden.ts'
import { oudeIjsselstreek } from './oude-ijsselstreek.ts'
import type { Demoidee } from './spelen.ts'

/** The demo ideas of each municipality. */
export const ideeen: Record<string, readonly Demoidee[]> = {
  elburg,
  leusden,
  'oude-ijsselstreek': oudeIjsselstreek,
}
