import type { Kant } from '../../app/domain/evaluatiecriterium/criterium.ts'
import type { Rol } from '../../app/domain/toegang.ts'
import type { Tx } from '../db.ts'

type Zaak = { id: string; gemeente_id: string }

/**
 * Who is told that this side is aan zet: the penvoerder; for the municipality the begeleiders of the case, before
 * there is one all begeleiders, and where there are none the coordinators.
 */
export async function listOverlegOntvangers(tx: Tx, zaak: Zaak, kant: Kant) {
  if (kant === 'initiatief') return penvoerder(tx, zaak)
  const vast = await begeleidersVan(tx, zaak)
  if (vast.length > 0) return vast
  const begeleiders = await metRol(tx, zaak, 'begeleider')
  return begeleiders.length > 0 ? begeleiders : metRol(tx, zaak, 'coordinator')
}

function penvoerder(tx: Tx, { id }: Zaak) {
  return tx
    .selectFrom('toegang as t')
    .innerJoin('gebruiker as g', 'g.id', 't.gebruiker_id')
    .select(['g.id', 'g.naam', 'g.email'])
    .where('t.aanvraag_id', '=', id)
    .where('t.recht', '=', 'penvoerder')
    .where('g.geblokkeerd_op', 'is', null)
    .execute()
}

/** Only who still has the role: a case does not wait for somebody who left. */
function begeleidersVan(tx: Tx, { id }: Zaak) {
  return tx
    .selectFrom('betrokkenheid as b')
    .innerJoin('gebruiker as g', 'g.id', 'b.gebruiker_id')
    .innerJoin('gebruiker_rol as r', 'r.gebruiker_id', 'g.id')
    .select(['g.id', 'g.naam', 'g.email'])
    .distinct()
    .where('b.aanvraag_id', '=', id)
    .where('b.taak', '=', 'begeleider')
    .where('r.rol', 'in', ['begeleider', 'coordinator'])
    .where('g.geblokkeerd_op', 'is', null)
    .execute()
}

function metRol(tx: Tx, { id, gemeente_id }: Zaak, rol: Rol) {
  return tx
    .selectFrom('gebruiker_rol as r')
    .innerJoin('gebruiker as g', 'g.id', 'r.gebruiker_id')
    .leftJoin('toegang as t', (join) =>
      join.onRef('t.gebruiker_id', '=', 'g.id').on('t.aanvraag_id', '=', id),
    )
    .select(['g.id', 'g.naam', 'g.email'])
    .where('r.gemeente_id', '=', gemeente_id)
    .where('r.rol', '=', rol)
    .where('g.geblokkeerd_op', 'is', null)
    .where((eb) => eb.or([eb('t.recht', 'is', null), eb('t.recht', '=', 'helper')]))
    .execute()
}
