import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { configure, readConfig } from '../../app/lib/config.server.ts'
import { ensureBuild } from '../../app/server/build.ts'
import { createDb, createPool, type Db } from '../../db/db.ts'
import { startEmbedded } from '../../db/embedded.ts'
import { createDatabase } from '../../db/migrate.ts'
import { freePort, startPlatform, type Platform } from './platform.ts'
import { throwAwayRoot } from './throw-away.ts'

export type Deployment = Awaited<ReturnType<typeof startDeployment>>

/**
 * The platform as a municipality runs it: a PostgreSQL of its own that loses nothing, servers side by side, a worker,
 * a mail server, https, and nothing of the demonstration.
 */
export async function startDeployment(smtpUrl: string) {
  await ensureBuild()
  const dataDir = await mkdtemp(path.join(throwAwayRoot(), 'subsidie-inrichting-'))
  const embedded = await startEmbedded(path.join(dataDir, 'postgres'))
  await createDatabase(embedded.url('postgres', 'postgres'), 'platform')
  const url = (role: string) => embedded.url(role, 'platform')
  const env = {
    DATABASE_URL: url('app'),
    DATABASE_OWNER_URL: url('eigenaar'),
    DATABASE_WORKER_URL: url('werker'),
    DATA_KEY: 'een sleutel die alleen deze test heeft',
    DATA_DIR: dataDir,
    PUBLIC_ORIGIN: 'https://localhost',
    HOST: '127.0.0.1',
    SMTP_URL: smtpUrl,
    MAIL_FROM: 'subsidie@example.nl',
    MAIL_RETURN: 'retour@example.nl',
  }
  configure(readConfig({ ...process.env, ...env }))
  const pool = new pg.Pool({ connectionString: url('postgres'), max: 2 })
  pool.on('error', () => undefined)
  const db: Db = createDb(createPool(url('app'), () => undefined, 4))
  const ports = [await freePort(), await freePort()]
  const startServer = (at: number) => startPlatform({ ...env, PORT: String(ports[at]) }, 'server')
  const command = (name: string) =>
    spawn(process.execPath, ['app/server/start.mjs', name], {
      env: { ...process.env, ...env, NODE_ENV: 'production', LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
  // at the same moment, on a database that has to be made ready: one does it, the other waits
  const servers: Platform[] = await Promise.all([startServer(0), startServer(1)])
  let worker = command('worker')
  return {
    db,
    ports,
    /** What the servers said since they were last started. */
    output: () => servers.map((server) => server.output()).join('\n'),
    rows: async <Row extends object>(statement: string, values: unknown[] = []) =>
      (await pool.query<Row>(statement, values)).rows,
    /** Kills a server without warning and starts it again on its port. */
    killServer: async (at: number) => {
      await servers[at]?.stop('SIGKILL')
      servers[at] = await startServer(at)
    },
    /** The same with the worker. */
    killWorker: async () => {
      await endChild(worker, 'SIGKILL')
      worker = command('worker')
    },
    /** What `npm run verify` says: nothing when everything is right. */
    verify: async () => {
      const child = command('verify')
      let said = ''
      child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
      const [code] = await once(child, 'close')
      return { code, said }
    },
    end: async () => {
      await Promise.all([...servers.map((server) => server.stop('SIGKILL')), endChild(worker)])
      await db.destroy()
      await pool.end()
      await embedded.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function endChild(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM') {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}
