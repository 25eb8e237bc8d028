import { sql } from 'kysely'
import type { Db } from '../db.ts'

/**
 * Gives back jobs whose worker died: of every earlier worker when this is the only one, otherwise of workers
 * that hold a job far longer than any job takes.
 */
export async function unlockDeadWorkers(db: Db, alone: boolean) {
  const after = alone ? '0 seconds' : '5 minutes'
  await sql`select graphile_worker.force_unlock_workers(array_agg(distinct locked_by)) from graphile_worker._private_jobs
            where locked_at < now() - ${after}::interval having count(*) > 0`.execute(db)
}
