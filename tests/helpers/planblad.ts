import { kolomnamen, rijVan, type Planrij } from '../../app/domain/plan/blad.ts'
import type { Invoerrij } from '../../app/domain/plan/inlezen.ts'
import { toCsv } from '../../app/lib/csv.server.ts'
import { findPlan, listOnderdelen } from '../../db/queries/plan.ts'
import type { Db, Tx } from '../../db/db.ts'

/** The newest version of a plan as rows. */
export async function readPlanrijen(db: Db | Tx, gemeente_id: string, id: string) {
  const plan = await findPlan(db, gemeente_id, id)
  return (await listOnderdelen(db, plan?.plan_versie_id ?? '')).map(rijVan)
}

/** Rows as they are after reading a sheet: the first one stands under the names of the columns. */
export const buildBlad = (rijen: readonly Planrij[], naam = 'plan.csv') => ({
  inhoud: { rijen: rijen.map((cellen, index): Invoerrij => ({ rij: index + 2, cellen })) },
  naam,
})

/** The same as a file somebody sends in. */
export function buildCsv(rijen: readonly Planrij[], naam = 'plan.csv') {
  const columns = kolomnamen.map((kolom) => ({
    header: kolom,
    value: (rij: Planrij) => rij[kolom],
  }))
  return new File([toCsv(rijen, columns)], naam, { type: 'text/csv' })
}
