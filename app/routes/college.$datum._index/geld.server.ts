import type { Agendapunt } from '../../../db/queries/agenda.ts'
import type { listPlafonds } from '../../../db/queries/plafond.ts'
import { toDatum } from '../../domain/datum.ts'
import { resterend } from '../../domain/plafond/plafond.ts'
import { periodeVan } from '../../domain/regeling/regeling.ts'

type Plafond = Awaited<ReturnType<typeof listPlafonds>>[number]

/** Per ceiling of this agenda: what is granted, what still open items would add, and what is left then. */
export function geldVan(punten: readonly Agendapunt[], plafonds: readonly Plafond[]) {
  return plafonds.flatMap((plafond) => {
    const hier = punten.filter(
      ({ regeling_id, verdeelwijze, tot, volledig_op, ingediend_op }) =>
        regeling_id === plafond.regeling_id &&
        ingediend_op !== null &&
        periodeVan({ verdeelwijze, tot }, volledig_op ?? toDatum(ingediend_op)) === plafond.periode,
    )
    const [eerste] = hier
    if (!eerste) return []
    const voorgesteld = hier
      .filter(
        ({ besluit_id, teruggestuurd_op, aangehouden_tot }) =>
          besluit_id === null && teruggestuurd_op === null && aangehouden_tot === null,
      )
      .reduce((som, { bedrag }) => som + bedrag, 0)
    return [{ ...plafond, regeling: eerste.regeling, voorgesteld, over: resterend(plafond) }]
  })
}
