import { createDb, createPool, type Db } from '../../db/db.ts'
import { seedBase } from '../../db/seed.ts'
import type { Config } from '../lib/config.server.ts'
import { log } from '../lib/log.server.ts'
import { seedDemoideeen, seedDemomensen, seedDemozaken } from './demo/seed.ts'

/** What every installation starts with, and in a demonstration its people. */
export const fill = (config: Config) =>
  withDb(config, async (db) => {
    await seedBase(db)
    if (config.demo) await seedDemomensen(db)
  })

/** The demo cases come while the server already answers: nobody waits for them, and without them it runs as well. */
export const play = (config: Config, stop: AbortSignal) =>
  withDb(config, async (db) => {
    await seedDemozaken(db, new Date(), config.publicOrigin, stop)
    await seedDemoideeen(db, new Date(), config.publicOrigin, stop)
    log.info('the demonstration is complete')
  }).catch((error: unknown) => {
    if (!stop.aborted) log.error({ err: error }, 'the demo cases could not be played')
  })

async function withDb(config: Config, job: (db: Db) => Promise<void>) {
  const db = createDb(
    createPool(
      config.databaseUrl,
      (error) => log.error({ err: error }, 'database connection lost'),
      2,
    ),
  )
  try {
    await job(db)
  } finally {
    await db.destroy()
  }
}
