import type { Db, Tx } from '../../db/db.ts'
import type { Afzender } from '../../emails/layout.tsx'
import { config } from './config.server.ts'

/** Who a mail of this municipality comes from, and whom to call about it. */
export async function getAfzender(db: Db | Tx, gemeente_id: string): Promise<Afzender> {
  const { naam: gemeente, telefoon } = await db
    .selectFrom('gemeente')
    .select(['naam', 'telefoon'])
    .where('id', '=', gemeente_id)
    .executeTakeFirstOrThrow()
  return { gemeente, telefoon, demo: config().demo }
}
