import { mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { createDb, createPool } from '../../db/db.ts'
import { startEmbedded } from '../../db/embedded.ts'
import { createDatabase, migrate } from '../../db/migrate.ts'
import { seedBase } from '../../db/seed.ts'
import { careless } from './careless.ts'
import { gereedschap } from './gereedschap.ts'
import { throwAwayRoot } from './throw-away.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    socketDir: string
    /** What the files of this run share. */
    runDir: string
  }
}

/**
 * One throw-away cluster a run, migrated and filled once; every test file clones that database. TESTPOSTGRES takes the
 * PostgreSQL of a folder, to repeat the tests on the oldest version a municipality may have.
 */
export default async function setup(project: TestProject) {
  const dir = await mkdtemp(path.join(throwAwayRoot(), 'subsidie-test-'))
  const programs = process.env.TESTPOSTGRES
  if (programs) gereedschap('postgres', 'postgresql-15', [programs])
  const embedded = await startEmbedded(dir, { programs, extra: careless })
  await createDatabase(embedded.url('postgres', 'postgres'), 'sjabloon')
  await migrate({
    ownerUrl: embedded.url('eigenaar', 'sjabloon'),
    workerUrl: embedded.url('werker', 'sjabloon'),
  })
  const db = createDb(createPool(embedded.url('app', 'sjabloon'), () => undefined, 1))
  await seedBase(db)
  await db.destroy()
  project.provide('socketDir', embedded.socketDir)
  project.provide('runDir', dir)
  return async () => {
    await embedded.stop()
    await rm(dir, { recursive: true, force: true })
  }
}
