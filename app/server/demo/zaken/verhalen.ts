import { elburg2017 } from './elburg-2017.ts'
import { elburg } from './elburg.ts'
import { leusden } from './leusden.ts'
import { oudeIjsselstreek } from './oude-ijsselstreek.ts'
import type { Demozaak } from './zaak.ts'

/** The demo cases of each municipality. */
export const verhalen: Record<string, readonly Demozaak[]> = {
  elburg: [...elburg2017, ...elburg],
  leusden,
  'oude-ijsselstreek': oudeIjsselstreek,
}
