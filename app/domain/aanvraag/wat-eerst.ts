import type { AanZet } from './aan-zet.ts'

const groep = { aanvrager: 0, gemeente: 1, niemand: 2 }

/** Applications in the order in which they ask something of who applies: one's own turn first, then by the nearest date. */
export const watEerst = <A extends { aanZet: Pick<AanZet, 'aan_zet' | 'tot'> }>(
  aanvragen: readonly A[],
): A[] =>
  aanvragen.toSorted(
    ({ aanZet: een }, { aanZet: ander }) =>
      groep[een.aan_zet] - groep[ander.aan_zet] ||
      (een.tot ?? '9999').localeCompare(ander.tot ?? '9999'),
  )
