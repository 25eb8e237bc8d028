import { nieuweSleutel } from './concept.ts'
import type { Stukkeninvoer } from './concept-onderdelen.schema.ts'
import type { Checklist } from './regeling.schema.ts'

/**
 * The checklist as it was changed on a page: words differ, a file may go or come. A part of the application itself stays,
 * and so does whom something is asked of.
 */
export function checklistVan(
  was: Checklist,
  { stukken, nieuw }: Pick<Stukkeninvoer, 'stukken' | 'nieuw'>,
): Checklist {
  const getypt = new Map(stukken.map((stuk) => [stuk.sleutel, stuk]))
  const over = was.flatMap((item) => {
    const { naam, waarom, grondslag, weg } = getypt.get(item.sleutel) ?? { ...item, weg: false }
    return weg && item.vorm === 'document' ? [] : [{ ...item, naam, waarom, grondslag }]
  })
  const { naam, waarom, grondslag } = nieuw
  if (naam === null || waarom === null || grondslag === null) return over
  const sleutel = nieuweSleutel([...was, ...over], 'stuk_')
  const erbij = { sleutel, naam, waarom, grondslag, wanneer: {} }
  return [...over, { ...erbij, vorm: 'document', sectie: 'bijlagen' }]
}
