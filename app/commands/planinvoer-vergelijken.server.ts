import { lockPlaninvoer, updatePlaninvoer } from '../../db/queries/planinvoer.ts'
import { lockPlan } from '../../db/queries/planversie.ts'
import type { Tx } from '../../db/db.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound } from '../lib/errors.ts'

/** Compares a waiting sheet with the version of the plan that came in the meantime, and takes its title, period and source. */
export async function planinvoerVergelijken(tx: Tx, actor: Actor, id: string) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'beheer:plannen')) throw forbidden()
  const invoer = await lockPlaninvoer(tx, gebruiker.gemeente_id, id)
  if (!invoer) throw notFound()
  const plan = await lockPlan(tx, gebruiker.gemeente_id, invoer.plan_id)
  const basis = plan?.versie.versie ?? 0
  const kop = plan && kopVan(plan)
  await updatePlaninvoer(tx, id, { door: gebruiker.id, nu, basis, ...kop })
  await appendAudit(tx, actor, 'planblad opnieuw vergeleken', `plan/${invoer.plan_id}`, {
    invoer: id,
    basis,
  })
}

const kopVan = ({
  titel,
  versie: { van, tot, bron },
}: NonNullable<Awaited<ReturnType<typeof lockPlan>>>) => ({ titel, van, tot, bron })
