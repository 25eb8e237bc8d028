import {
  belemmeringenVoorStemmen,
  beslissendeStem,
  deelnemend,
  doetNietMee,
  type Lid,
} from '../domain/college/quorum.ts'
import type { Datum } from '../domain/datum.ts'
import { Refusal } from '../lib/errors.ts'

/** The vote on an item as the log keeps it; refuses where the college cannot have decided so. */
export function requireStemming(
  { datum }: { datum: Datum },
  leden: readonly Lid[],
  tegen: readonly string[],
) {
  const nietZo = belemmeringenVoorStemmen(leden, tegen)
  if (nietZo.length > 0) throw new Refusal(nietZo)
  return {
    vergadering: datum,
    deelgenomen: deelnemend(leden).map(({ id }) => id),
    verschoond: leden.filter(doetNietMee).map(({ id }) => id),
    tegen,
    voorzittersstem: beslissendeStem(leden, tegen),
  }
}
