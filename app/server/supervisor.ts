import { log } from '../lib/log.server.ts'
import { migrations } from '../../db/migrate.ts'
import { seedBase } from '../../db/seed.ts'
import { createDb, createPool } from '../../db/db.ts'
import { configure, type Config } from '../lib/config.server.ts'
import { loadBuild } from './build.ts'
import { seedDemo } from './demo/seed.ts'
import { openEnvironment, settings, type Environment } from './environment.ts'
import { createServer } from './server.ts'

type Parts = { server: boolean; worker: boolean }

/** Starts the parts of the platform, keeps the embedded database alive, and stops in order. */
export async function supervise(parts: Parts) {
  process.env.NODE_ENV = 'production'
  const config = settings()
  // the port first: a second start on the same port ends here, before it touches the database
  const web = parts.server ? await listen(config) : null
  const { config: full, embedded } = await openEnvironment(config)
  configure(full)
  await fill(full)
  const build = await loadBuild()
  const { platform } = build.entry.module
  platform.configure(full)
  const known = await migrations()
  web?.open(build, known.at(-1)?.name ?? '')
  const stopWorker = parts.worker ? await platform.startWorker() : null
  const stopWatching = watch({ config: full, embedded })
  if (web) console.log(`Het platform draait op ${full.publicOrigin.origin}`)

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    stopWatching()
    setTimeout(() => process.exit(0), 14_000).unref()
    await web?.stop()
    await stopWorker?.()
    await platform.closeDb()
    // other parts may run on the same embedded database; only the whole platform takes it along
    if (parts.server && parts.worker) await embedded?.stop().catch(() => undefined)
    process.exit(0)
  }
  process.on('SIGTERM', () => void stop())
  process.on('SIGINT', () => void stop())
}

function listen(config: Config) {
  const web = createServer(config)
  return new Promise<typeof web>((resolve, reject) => {
    web.server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(
              `Poort ${config.port} is al in gebruik. Draait het platform al? Kies anders een andere PORT.`,
            )
          : error,
      ),
    )
    web.server.listen(config.port, config.host, () => resolve(web))
  })
}

async function fill(config: Config) {
  const pool = createPool(
    config.databaseUrl,
    (error) => log.error({ err: error }, 'database connection lost'),
    2,
  )
  const db = createDb(pool)
  try {
    await seedBase(db)
    if (config.demo) await seedDemo(db)
  } finally {
    await db.destroy()
  }
}

/** A killed embedded PostgreSQL is back within seconds. */
function watch({ embedded }: Environment) {
  if (!embedded) return () => undefined
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    embedded
      .ensure()
      .catch((error: unknown) => log.error({ err: error }, 'the embedded database does not start'))
      .finally(() => {
        busy = false
      })
  }, 500)
  return () => clearInterval(timer)
}
