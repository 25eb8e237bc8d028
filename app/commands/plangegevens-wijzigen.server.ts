import { insertPlanversie, lockPlan, updatePlantitel } from '../../db/queries/planversie.ts'
import { listOnderdelen } from '../../db/queries/plan.ts'
import type { Tx } from '../../db/db.ts'
import type { Plangegevens } from '../domain/plan/beheer.schema.ts'
import { nieuwereVersie } from '../domain/plan/invoer.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { planHash } from '../lib/plan.server.ts'

/** Changes what a plan is called, how long it runs or where it comes from: a new version in which every item is the same. */
export async function plangegevensWijzigen(
  tx: Tx,
  actor: Actor,
  plan_id: string,
  { reden, _versie, titel, ...nieuw }: Plangegevens,
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'beheer:plannen')) throw forbidden()
  const { gemeente_id } = gebruiker
  const plan = await lockPlan(tx, gemeente_id, plan_id)
  if (!plan) throw notFound()
  const { id, versie: nieuwste, van, tot, bron } = plan.versie
  if (nieuwste !== _versie) throw new Refusal([nieuwereVersie(nieuwste)], { status: 409 })
  const was = { titel: plan.titel, van, tot, bron }
  const wordt = { titel, ...nieuw }
  if (JSON.stringify(waarden(was)) === JSON.stringify(waarden(wordt)))
    throw new Refusal([nietsVeranderd])

  const versie = nieuwste + 1
  const onderdelen = await listOnderdelen(tx, id)
  const inhoud_hash = planHash(nieuw, onderdelen)
  const door = { gemaakt_op: nu, gemaakt_door: gebruiker.id, reden }
  await insertPlanversie(
    tx,
    { gemeente_id, plan_id, versie, ...nieuw, inhoud_hash, ...door },
    onderdelen,
  )
  await updatePlantitel(tx, plan_id, titel)
  await appendAudit(tx, actor, 'plangegevens gewijzigd', `plan/${plan_id}`, {
    versie,
    inhoud_hash,
    was,
    wordt,
    reden,
  })
  return versie
}

const waarden = ({ titel, van, tot, bron }: Omit<Plangegevens, 'reden' | '_versie'>) => [
  titel,
  van,
  tot,
  bron,
]

const nietsVeranderd = {
  code: 'niets-veranderd',
  tekst: 'U hebt niets veranderd. Er komt geen nieuwe versie.',
}
