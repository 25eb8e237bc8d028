import { listOnderdelen } from '../../../db/queries/plan.ts'
import { listPlanversies } from '../../../db/queries/planversie.ts'
import type { Db } from '../../../db/db.ts'
import { kolomnamen, rijVan, type Planrij } from '../../domain/plan/blad.ts'
import { csvResponse, toCsv } from '../../lib/csv.server.ts'
import { notFound } from '../../lib/errors.ts'
import { xlsxResponse } from '../../lib/xlsx.server.ts'

export type Vorm = 'csv' | 'xlsx'

/** The rows of a plan in the form in which they can be read in again. */
export function planbestand(rijen: readonly Planrij[], naam: string, vorm: Vorm) {
  if (vorm === 'xlsx')
    return xlsxResponse(
      [
        kolomnamen.map((kolom) => ({ soort: 'kop' as const, waarde: kolom })),
        ...rijen.map((rij) =>
          kolomnamen.map((kolom) =>
            rij[kolom] === '' ? null : { soort: 'tekst' as const, waarde: rij[kolom] },
          ),
        ),
      ],
      `${naam}.xlsx`,
    )
  const columns = kolomnamen.map((kolom) => ({
    header: kolom,
    value: (rij: Planrij) => rij[kolom],
  }))
  return csvResponse(toCsv(rijen, columns), `${naam}.csv`)
}

/** The newest version of a plan of this municipality as a file. */
export async function geefPlan(db: Db, gemeente_id: string, plan_id: string, vorm: Vorm) {
  const [nieuwste] = await listPlanversies(db, gemeente_id, plan_id)
  if (!nieuwste) throw notFound()
  const onderdelen = await listOnderdelen(db, nieuwste.id)
  return planbestand(onderdelen.map(rijVan), `${plan_id}-versie-${nieuwste.versie}`, vorm)
}
