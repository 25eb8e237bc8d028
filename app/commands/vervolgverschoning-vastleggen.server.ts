import type { Vervolgplaats } from '../../db/queries/vervolgpunt.ts'
import type { Tx } from '../../db/db.ts'
import type { Actor } from '../lib/actor.server.ts'
import { verschoon, type Verschoning } from './verschoning.server.ts'
import { lockVervolgpunt } from './vervolgpunt.server.ts'

/** Records, before the decision on an objection or a change, that a member takes no part. */
export async function vervolgverschoningVastleggen(
  tx: Tx,
  actor: Actor,
  waar: Vervolgplaats,
  verschoning: Verschoning,
) {
  const gehouden = await lockVervolgpunt(tx, actor, waar, 'verschoning:vastleggen')
  await verschoon(tx, actor, gehouden, verschoning)
}
