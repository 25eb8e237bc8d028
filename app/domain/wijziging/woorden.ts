import { euro } from '../opmaak.ts'
import type { Wijzigingsvoorstel } from './wijziging.ts'

/** What is proposed to change, in one line. */
export function wijzigingszin(
  { uitkomst, bedrag }: Pick<Wijzigingsvoorstel, 'uitkomst' | 'bedrag'>,
  was: number,
): string {
  if (uitkomst === 'intrekken') return `Intrekken: van ${euro(was)} naar niets`
  if (uitkomst === 'afwijzen') return `Het verzoek afwijzen: de subsidie blijft ${euro(was)}`
  return bedrag === was
    ? `Wijzigen: het bedrag blijft ${euro(was)}, de laatste dag verandert`
    : `Wijzigen: van ${euro(was)} naar ${euro(bedrag)}`
}
