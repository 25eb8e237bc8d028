import { createDb, createPool, type Db } from '../../db/db.ts'
import { config } from '../lib/config.server.ts'
import { log } from '../lib/log.server.ts'

let opened: Db | undefined

/** The worker's own connections, in the role `werker`. */
export const getWorkerDb = () =>
  (opened ??= createDb(
    createPool(
      config().workerUrl,
      (error) => log.error({ err: error }, 'database connection of the worker lost'),
      4,
    ),
  ))

export async function closeWorkerDb() {
  const closing = opened
  opened = undefined
  await closing?.destroy()
}
