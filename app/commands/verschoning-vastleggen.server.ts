import type { Tx } from '../../db/db.ts'
import type { Actor } from '../lib/actor.server.ts'
import { lockAgendapunt, type Punt } from './agendapunt.server.ts'
import { verschoon, type Verschoning } from './verschoning.server.ts'

/** Records, before the decision on an application, that a member takes no part. */
export async function verschoningVastleggen(
  tx: Tx,
  actor: Actor,
  waar: Punt,
  verschoning: Verschoning,
) {
  const gehouden = await lockAgendapunt(tx, actor, waar, 'verschoning:vastleggen')
  await verschoon(tx, actor, gehouden, verschoning)
}
