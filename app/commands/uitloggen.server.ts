import type { Tx } from '../../db/db.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { endSession } from '../lib/session.server.ts'

/** Ends the session everywhere it was known: the cookie alone is worth nothing after. */
export async function uitloggen(tx: Tx, actor: Actor | null, cookies: string | null) {
  await endSession(tx, cookies)
  if (actor) await appendAudit(tx, actor, 'uitgelogd', 'inloggen')
}
