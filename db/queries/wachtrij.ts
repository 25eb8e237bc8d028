import { sql } from 'kysely'
import type { Db } from '../db.ts'

/** What a worker holds as long as it lives: the lock ends with the connection of the process that took it. */
export const signOfLife = `select pg_advisory_lock(hashtext('werker'), hashtext($1))`

/**
 * Gives back the jobs of workers that are gone, at once; and those somebody holds far longer than any job takes. A job
 * that was given back too early does no harm: each is done once, whoever does it.
 */
export async function unlockDeadWorkers(db: Db) {
  await sql`select graphile_worker.force_unlock_workers(array_agg(locked_by)) from (
              select locked_by, min(locked_at) as sinds from graphile_worker._private_jobs
               where locked_by is not null group by locked_by) w
            where sinds < now() - interval '5 minutes'
               or pg_try_advisory_xact_lock_shared(hashtext('werker'), hashtext(locked_by))
            having count(*) > 0`.execute(db)
}
