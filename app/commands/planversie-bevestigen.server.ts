import { deletePlaninvoer, lockPlaninvoer } from '../../db/queries/planinvoer.ts'
import { insertPlan, insertPlanversie, lockPlan } from '../../db/queries/planversie.ts'
import type { Tx } from '../../db/db.ts'
import { onderdeelVan } from '../domain/plan/blad.ts'
import { belemmeringenVoorBevestigen } from '../domain/plan/invoer.ts'
import { verschilInWoorden } from '../domain/plan/vergelijken.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { planHash } from '../lib/plan.server.ts'
import { judge } from '../lib/planinvoer.server.ts'

type Bevestiging = { reden: string; _versie: number }

/** Makes a waiting sheet the newest version of its plan, whole or not at all. Answers the plan and the version. */
export async function planversieBevestigen(
  tx: Tx,
  actor: Actor,
  id: string,
  { reden, _versie: gezien }: Bevestiging,
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'beheer:plannen')) throw forbidden()
  const { gemeente_id } = gebruiker
  const invoer = await lockPlaninvoer(tx, gemeente_id, id)
  if (!invoer) throw notFound()
  const { plan_id, titel, van, tot, bron, rijen, basis } = invoer
  const plan = await lockPlan(tx, gemeente_id, plan_id)
  const { oordeel, nieuwste } = await judge(tx, invoer, nu)
  const stand = { basis, nieuwste, gezien, versie: invoer.versie }
  const belemmeringen = belemmeringenVoorBevestigen(oordeel, stand)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen, { status: 409 })

  const versie = nieuwste + 1
  const onderdelen = rijen.map(({ cellen }) => onderdeelVan(plan_id, cellen))
  const inhoud_hash = planHash({ van, tot, bron }, onderdelen)
  const door = { gemaakt_op: nu, gemaakt_door: gebruiker.id, reden }
  if (!plan && !(await insertPlan(tx, { gemeente_id, plan_id, titel }))) throw new Refusal([elders])
  await insertPlanversie(
    tx,
    { gemeente_id, plan_id, versie, van, tot, bron, inhoud_hash, ...door },
    onderdelen,
  )
  await deletePlaninvoer(tx, id)
  await appendAudit(tx, actor, 'planversie bevestigd', `plan/${plan_id}`, {
    versie,
    inhoud_hash,
    reden,
    verschil: verschilInWoorden(oordeel.verschil),
  })
  return { plan_id, versie }
}

const elders = {
  code: 'naam-bezet',
  tekst:
    'Intussen is er een ander plan met deze vaste naam. Gooi dit bestand weg en lees het in onder een andere naam.',
}
