import { toDatum, type Datum } from '../datum.ts'
import { euro } from '../opmaak.ts'
import type { Belemmering } from '../belemmering.ts'

export type Plafond = { bedrag: number; vastgelegd: number }

/** What can still be granted. */
export const resterend = ({ bedrag, vastgelegd }: Plafond) => bedrag - vastgelegd

/** The year whose ceiling binds an application: that in which it came in. */
export const plafondperiode = (ingediendOp: Date): number => jaarVan(toDatum(ingediendOp))

const jaarVan = (datum: Datum) => Number(datum.slice(0, 4))

/** Why the ceiling stands in the way, in the words for who decides (Awb 4:25 lid 2). */
export function plafondOverschreden(over: number): Belemmering {
  return {
    code: 'plafond',
    tekst: `Het plafond laat dit niet toe: er resteert ${euro(over)}.`,
    grondslag: 'Awb 4:25 lid 2',
  }
}
