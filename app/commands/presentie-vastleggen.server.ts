import { listCollegeleden, lockVergadering, replacePresentie } from '../../db/queries/college.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorPresentie, type Presentie } from '../domain/college/quorum.ts'
import { belemmeringenVoorOpnemen } from '../domain/college/sluiting.ts'
import { toDatum } from '../domain/datum.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

/** Records which members of the college are there, and who chairs (Gemeentewet 56, 34 and 77). */
export async function presentieVastleggen(tx: Tx, actor: Actor, id: string, presentie: Presentie) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'college:agenderen')) throw forbidden()
  const { gemeente_id } = gebruiker
  const vergadering = await lockVergadering(tx, gemeente_id, id)
  if (!vergadering) throw notFound()
  const dag = belemmeringenVoorOpnemen(vergadering, toDatum(nu))
  if (dag.length > 0) throw new Refusal(dag)
  const leden = (await listCollegeleden(tx, gemeente_id, id)).map((lid) => lid.id)
  const { voorzitter } = presentie
  const aanwezig = leden.filter((lid) => presentie.aanwezig.includes(lid))
  const wie = { aanwezig, voorzitter }
  const belemmeringen = belemmeringenVoorPresentie(wie)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)
  const lijst = { gemeente_id, vergadering_id: id, vastgelegd_door: gebruiker.id }
  await replacePresentie(tx, lijst, wie, nu)
  await appendAudit(tx, actor, 'presentie vastgelegd', `college/${vergadering.datum}`, wie)
}
