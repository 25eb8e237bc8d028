import type { Agendapunt } from '../../../db/queries/agenda.ts'
import type { listPlafonds } from '../../../db/queries/plafond.ts'
import type { listOpenWijzigingsgeld } from '../../../db/queries/wijziging.ts'
import { toDatum } from '../../domain/datum.ts'
import { resterend } from '../../domain/plafond/plafond.ts'
import { periodeVan } from '../../domain/regeling/regeling.ts'
import { samenOpPlafond } from '../../domain/wijziging/plafondgevolg.ts'

type Plafond = Awaited<ReturnType<typeof listPlafonds>>[number]
type Wijziging = Awaited<ReturnType<typeof listOpenWijzigingsgeld>>[number]

/** Per ceiling of this agenda: what is granted, what still open items would add or give back, and what is left then. */
export function geldVan(
  punten: readonly Agendapunt[],
  plafonds: readonly Plafond[],
  wijzigingen: readonly Wijziging[],
) {
  return plafonds.flatMap((plafond) => {
    const hier = punten.filter(
      ({ regeling_id, verdeelwijze, tot, volledig_op, ingediend_op }) =>
        regeling_id === plafond.regeling_id &&
        ingediend_op !== null &&
        periodeVan({ verdeelwijze, tot }, volledig_op ?? toDatum(ingediend_op)) === plafond.periode,
    )
    const anders = wijzigingen.filter(({ plafond_id }) => plafond_id === plafond.id)
    const [eerste] = [...hier, ...anders]
    if (!eerste) return []
    const { erbij, terug } = samenOpPlafond(anders)
    const verlenen = hier
      .filter(
        ({ besluit_id, teruggestuurd_op, aangehouden_tot }) =>
          besluit_id === null && teruggestuurd_op === null && aangehouden_tot === null,
      )
      .reduce((som, { bedrag }) => som + bedrag, 0)
    const voorgesteld = verlenen + erbij
    return [{ ...plafond, regeling: eerste.regeling, voorgesteld, terug, over: resterend(plafond) }]
  })
}
