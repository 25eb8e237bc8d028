import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import { expect } from 'vitest'
import { readConfig } from '../../app/lib/config.server.ts'
import { createDb, createPool } from '../../db/db.ts'
import { startEmbedded } from '../../db/embedded.ts'
import { createDatabase } from '../../db/migrate.ts'
import { databaseProblems } from '../../db/settings.ts'
import { sql } from 'kysely'
import { test } from '../helpers/test-db.ts'
import { throwAwayRoot } from '../helpers/throw-away.ts'

const compleet = {
  NODE_ENV: 'production' as const,
  DATABASE_URL: 'postgres://app@db/x',
  DATABASE_OWNER_URL: 'postgres://eigenaar@db/x',
  DATABASE_WORKER_URL: 'postgres://werker@db/x',
  DATA_KEY: 'een lange sleutel van de gemeente zelf',
  PUBLIC_ORIGIN: 'https://subsidie.example',
  SMTP_URL: 'smtp://mail.example',
  MAIL_FROM: 'subsidie@example.nl',
  MAIL_RETURN: 'retour@example.nl',
}

test.for([
  ['zonder eigenaar', { DATABASE_OWNER_URL: undefined }, /DATABASE_OWNER_URL/],
  ['zonder rol voor de wachtrij', { DATABASE_WORKER_URL: '' }, /DATABASE_WORKER_URL/],
  ['zonder sleutel', { DATA_KEY: undefined }, /DATA_KEY/],
  ['met een korte sleutel', { DATA_KEY: 'geheim' }, /32/],
  ['met een sleutel van één teken', { DATA_KEY: 'a'.repeat(40) }, /DATA_KEY/],
  ['zonder adres', { PUBLIC_ORIGIN: undefined }, /PUBLIC_ORIGIN/],
  ['zonder https', { PUBLIC_ORIGIN: 'http://subsidie.example' }, /https/],
  ['zonder mailserver', { SMTP_URL: undefined }, /SMTP_URL/],
  ['zonder afzender', { MAIL_FROM: undefined }, /MAIL_FROM/],
  ['met een naam in het retouradres', { MAIL_RETURN: 'Post <a@example.nl>' }, /MAIL_RETURN/],
  ['met de demonstratie aan', { DEMO: '1' }, /DEMO/],
  ['op een onmogelijke poort', { PORT: '99999' }, /PORT/],
] as const)('%s begint het platform niet', ([, anders, reden]) => {
  expect(() => readConfig({ ...compleet, ...anders })).toThrow(reden)
})

test('met alles erop begint het wel, ook zonder eigen retouradres', () => {
  expect(readConfig(compleet)).toMatchObject({ embedded: false, demo: false })
  expect(readConfig({ ...compleet, MAIL_RETURN: undefined }).mailReturn).toBeNull()
})

const met = (url: string, setting: string) =>
  `${url}&options=${encodeURIComponent(`-c ${setting}`)}`

test('een database die kan verliezen wat is vastgelegd, wordt geweigerd', async ({ database }) => {
  const dir = await mkdtemp(path.join(throwAwayRoot(), 'subsidie-test-'))
  const embedded = await startEmbedded(dir)
  await createDatabase(embedded.url('postgres', 'postgres'), 'platform')
  const url = embedded.url('app', 'platform')
  expect(await databaseProblems(url)).toEqual([])
  for (const stand of ['off', 'local'])
    expect(await databaseProblems(met(url, `synchronous_commit=${stand}`))).toEqual([
      'The database has synchronous_commit off; it must be on.',
    ])
  for (const role of ['eigenaar', 'postgres'] as const)
    expect(await databaseProblems(database.url(role))).toContain(
      'The role of DATABASE_URL must own nothing and be no superuser.',
    )
  await embedded.stop()
  await rm(dir, { recursive: true })
  // the throw-away databases of these tests are such ones
  expect(await databaseProblems(database.url('app'))).toEqual([
    'The database has fsync off; it must be on.',
    'The database has full_page_writes off; it must be on.',
  ])
})

test('wie de eigen database stopt, laat buiten de map met gegevens niets achter; zij begint gewoon weer', async () => {
  const dir = await mkdtemp(path.join(throwAwayRoot(), 'subsidie-test-'))
  for (let keer = 0; keer < 2; keer++) {
    const { socketDir, joined, stop } = await startEmbedded(dir)
    expect([joined, existsSync(socketDir)]).toEqual([false, true])
    await stop()
    expect(existsSync(socketDir)).toBe(false)
  }
  await rm(dir, { recursive: true })
})

test('de start zelf eindigt dan met uitgang 1 en zegt waarom', ({ database }) => {
  const env = {
    ...compleet,
    PATH: process.env.PATH,
    PORT: '0',
    DATABASE_URL: met(database.url('app'), 'synchronous_commit=off'),
    DATABASE_OWNER_URL: database.url('eigenaar'),
    DATABASE_WORKER_URL: database.url('werker'),
  }
  const { status, stderr } = spawnSync(process.execPath, ['app/server/start.mjs', 'server'], {
    env,
    encoding: 'utf8',
    timeout: 60_000,
  })
  expect([status, stderr]).toEqual([1, expect.stringContaining('synchronous_commit')])
})

test('de verbinding rekent in UTC en wacht nergens eindeloos op', async ({ database }) => {
  const db = createDb(createPool(database.url('app'), () => undefined, 1))
  const { rows } = await sql<{ name: string; setting: string }>`
    select name, setting from pg_settings where name in
    ('TimeZone', 'statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout', 'synchronous_commit')
    order by name`.execute(db)
  await db.destroy()
  expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual({
    TimeZone: 'UTC',
    idle_in_transaction_session_timeout: '15000',
    lock_timeout: '5000',
    statement_timeout: '10000',
    synchronous_commit: 'on',
  })
})
