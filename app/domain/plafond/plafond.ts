import { euro } from '../opmaak.ts'
import type { Belemmering } from '../belemmering.ts'

export type Plafond = { bedrag: number; vastgelegd: number }

/** What can still be granted. */
export const resterend = ({ bedrag, vastgelegd }: Plafond) => Math.max(0, bedrag - vastgelegd)

/** Why the ceiling stands in the way, in the words for who decides (Awb 4:25 lid 2). */
export function plafondOverschreden(over: number): Belemmering {
  return {
    code: 'plafond',
    tekst: `Het plafond laat dit niet toe: er resteert ${euro(over)}.`,
    grondslag: 'Awb 4:25 lid 2',
  }
}
