import { partijsoorten } from '../partij/partijsoort.ts'
import { nieuweSleutel } from './concept.ts'
import type { Stukkeninvoer } from './concept-onderdelen.schema.ts'
import type { Checklist, Wanneer } from './regeling.schema.ts'

/**
 * The checklist as it was changed on a page: words differ, a file may go or come, and of whom a file is asked. A part of
 * the application itself stays, for conditions and tasks rest on it, and so does whom it is asked of.
 */
export function checklistVan(
  was: Checklist,
  { stukken, nieuw }: Pick<Stukkeninvoer, 'stukken' | 'nieuw'>,
): Checklist {
  const getypt = new Map(stukken.map((stuk) => [stuk.sleutel, stuk]))
  const over = was.flatMap((item) => {
    const typed = getypt.get(item.sleutel)
    if (!typed) return [item]
    const { naam, waarom, grondslag } = typed
    if (item.vorm !== 'document') return [{ ...item, naam, waarom, grondslag }]
    return typed.weg ? [] : [{ ...item, naam, waarom, grondslag, wanneer: wanneerVan(typed) }]
  })
  const { naam, waarom, grondslag } = nieuw
  if (naam === null || waarom === null || grondslag === null) return over
  const sleutel = nieuweSleutel([...was, ...over], 'stuk_')
  const erbij = { sleutel, naam, waarom, grondslag, wanneer: wanneerVan(nieuw) }
  return [...over, { ...erbij, vorm: 'document', sectie: 'bijlagen' }]
}

type VanWie = Pick<Stukkeninvoer['nieuw'], 'partijsoort' | 'organisatiesoort' | 'vanaf'>

/** All kinds of applicant is the same as none chosen: everybody. */
function wanneerVan({ partijsoort, organisatiesoort, vanaf }: VanWie): Wanneer {
  const ieder = partijsoort.length === 0 || partijsoort.length === partijsoorten.length
  return {
    ...(!ieder && { partijsoort }),
    ...(organisatiesoort.length > 0 && { organisatiesoort }),
    ...(vanaf !== null && { vanaf }),
  }
}
