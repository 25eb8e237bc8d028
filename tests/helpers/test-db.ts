import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { inject, test as base } from 'vitest'
import { throwAwayRoot } from './throw-away.ts'
import { closeDb, getDb } from '../../app/lib/db.server.ts'
import { configure, type Config } from '../../app/lib/config.server.ts'
import type { Db, Tx } from '../../db/db.ts'

type Database = {
  name: string
  url: (role: 'app' | 'eigenaar' | 'werker' | 'postgres') => string
  config: Config
}

/** Address of a database in the throw-away cluster of this run. */
export const testUrl = (role: string, name: string) =>
  `postgres://${role}@localhost/${name}?host=${encodeURIComponent(inject('socketDir'))}`

/** Runs a statement as superuser, outside the application. */
export async function asSuperuser(database: string, statement: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: testUrl('postgres', database) })
  await client.connect()
  return client.query(statement, values).finally(() => client.end())
}

/**
 * `tx`: a transaction on real PostgreSQL in the role of the application, rolled back after the test.
 * `db`: the same database for what has to commit (races, routes, worker); it is the file's own and dropped after it.
 */
export const test = base.extend<{ database: Database; db: Db; tx: Tx }>({
  database: [
    async ({}, provide) => {
      const name = `test_${randomBytes(6).toString('hex')}`
      await asSuperuser(
        'postgres',
        `create database ${name} template sjabloon owner eigenaar strategy file_copy`,
      )
      const dataDir = mkdtempSync(path.join(throwAwayRoot(), 'subsidie-data-'))
      const config = testConfig(name, dataDir)
      configure(config)
      await provide({ name, url: (role) => testUrl(role, name), config })
      await closeDb()
      await asSuperuser('postgres', `drop database ${name} with (force)`)
      rmSync(dataDir, { recursive: true, force: true })
    },
    { scope: 'file' },
  ],
  db: async ({ database }, provide) => provide(database && getDb()),
  tx: async ({ db }, provide) => {
    const tx = await db.startTransaction().execute()
    await provide(tx as unknown as Tx)
    await tx.rollback().execute()
  },
})

export function testConfig(database: string, dataDir: string): Config {
  return {
    port: 0,
    host: '127.0.0.1',
    publicOrigin: new URL('http://localhost:3000'),
    embedded: true,
    demo: true,
    databaseUrl: testUrl('app', database),
    ownerUrl: testUrl('eigenaar', database),
    workerUrl: testUrl('werker', database),
    smtpUrl: null,
    mailFrom: 'noreply@subsidie.example',
    mailReturn: 'retour@subsidie.example',
    dataDir,
    uploadDir: path.join(dataDir, 'bestanden'),
    dataKey: Buffer.alloc(32, 7),
    clamdSocket: null,
    trustProxy: false,
    plaatszoekerUrl: null,
  }
}
