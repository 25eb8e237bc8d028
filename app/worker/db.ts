import { createDb, createPool, type Db } from '../../db/db.ts'
import { config } from '../lib/config.server.ts'
import { log } from '../lib/log.server.ts'

let opened: Db | undefined

// a mail that is being handed over holds its row; a slow mail server takes this long at most
const longestSending = 120_000

/** The worker's own connections, in the role `werker`. */
export const getWorkerDb = () =>
  (opened ??= createDb(
    createPool(
      config().workerUrl,
      (error) => log.error({ err: error }, 'database connection of the worker lost'),
      4,
      longestSending,
    ),
  ))

export async function closeWorkerDb() {
  const closing = opened
  opened = undefined
  await closing?.destroy()
}
