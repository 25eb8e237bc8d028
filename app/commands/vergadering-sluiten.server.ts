import { listAgenda } from '../../db/queries/agenda.ts'
import { lockVergadering, sluitVergadering } from '../../db/queries/college.ts'
import { listVervolgpunten } from '../../db/queries/vervolgpunt.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorSluiten } from '../domain/college/sluiting.ts'
import { toDatum } from '../domain/datum.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound } from '../lib/errors.ts'
import { refuse } from './intake.server.ts'

/** Closes a meeting of which every item was decided, held or sent back; its list of decisions then stands. */
export async function vergaderingSluiten(tx: Tx, actor: Actor, id: string) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'college:agenderen')) throw forbidden()
  const vergadering = await lockVergadering(tx, gebruiker.gemeente_id, id)
  if (!vergadering) throw notFound()
  const punten = [...(await listAgenda(tx, id)), ...(await listVervolgpunten(tx, id))]
  refuse(belemmeringenVoorSluiten(vergadering, punten, toDatum(nu)))
  await sluitVergadering(tx, id, nu)
  await appendAudit(tx, actor, 'collegevergadering gesloten', `college/${vergadering.datum}`)
}
