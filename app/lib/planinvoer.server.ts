import { findPlaninvoer, type Planinvoer } from '../../db/queries/planinvoer.ts'
import { listOnderdelen } from '../../db/queries/plan.ts'
import { listPlangebruik, listPlanversies } from '../../db/queries/planversie.ts'
import type { Db, Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import { oordeelOver } from '../domain/plan/invoer.ts'
import { metAnker } from '../domain/plan/toetsen.ts'
import { notFound } from './errors.ts'

/** A waiting sheet of this municipality, judged against the newest version of its plan; not there is not found. */
export async function getOordeel(db: Db | Tx, gemeente_id: string, id: string, nu: Date) {
  const invoer = await findPlaninvoer(db, gemeente_id, id)
  if (!invoer) throw notFound()
  return { invoer, ...(await judge(db, invoer, nu)) }
}

/** Judges a sheet against what the plan says now and what the schemes rest on. */
export async function judge(db: Db | Tx, { gemeente_id, plan_id, rijen }: Planinvoer, nu: Date) {
  const [nieuwste] = await listPlanversies(db, gemeente_id, plan_id)
  const was = nieuwste ? await listOnderdelen(db, nieuwste.id) : []
  const gebruik = await listPlangebruik(db, gemeente_id, plan_id, toDatum(nu))
  return { nieuwste: nieuwste?.versie ?? 0, oordeel: oordeelOver(rijen, was, metAnker(gebruik)) }
}
