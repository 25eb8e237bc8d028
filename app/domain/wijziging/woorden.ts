import { euro } from '../opmaak.ts'
import type { Wijzigingsuitkomst, Wijzigingsvoorstel } from './wijziging.ts'

/** What each outcome is called in a choice. */
export const wijzigingsnamen: Readonly<Record<Wijzigingsuitkomst, string>> = {
  wijzigen: 'Wijzigen',
  intrekken: 'Intrekken',
  afwijzen: 'Het verzoek afwijzen',
}

/** What is proposed to change, in one line. */
export function wijzigingszin(
  { uitkomst, bedrag }: Pick<Wijzigingsvoorstel, 'uitkomst' | 'bedrag'>,
  was: number,
): string {
  if (uitkomst === 'intrekken')
    return bedrag === 0
      ? `Intrekken: van ${euro(was)} naar niets`
      : `Intrekken: van ${euro(was)} blijft ${euro(bedrag)}, voor de tijd ervoor`
  if (uitkomst === 'afwijzen') return `Het verzoek afwijzen: de subsidie blijft ${euro(was)}`
  return bedrag === was
    ? `Wijzigen: het bedrag blijft ${euro(was)}, de laatste dag verandert`
    : `Wijzigen: van ${euro(was)} naar ${euro(bedrag)}`
}
