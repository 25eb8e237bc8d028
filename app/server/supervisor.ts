import { fork, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { migrations } from '../../db/migrate.ts'
import { configure, type Config } from '../lib/config.server.ts'
import { log } from '../lib/log.server.ts'
import { loadBuild, type Build } from './build.ts'
import { openEnvironment, settings, type Environment } from './environment.ts'
import { prepare } from './prepare.ts'
import { createServer } from './server.ts'

type Parts = { server: boolean; worker: boolean }

/** Starts the parts of the platform, keeps the embedded database alive, and stops in order. */
export async function supervise(parts: Parts) {
  process.env.NODE_ENV = 'production'
  const config = settings()
  // the port first: a second start on the same port ends here, before it touches the database
  const web = parts.server ? await listen(config) : null
  // the application is read while the database starts
  const loading = loadBuild()
  loading.catch(() => undefined)
  const environment = await openEnvironment(config)
  const stopParts = await startParts(parts, web, environment, loading).catch(
    async (error: unknown) => {
      if (environment.embedded && !environment.embedded.joined) await environment.embedded.stop()
      throw error
    },
  )
  const stopWatching = watch(environment)

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    stopWatching()
    setTimeout(() => process.exit(0), 14_000).unref()
    await stopParts()
    // other parts may run on the same embedded database; only the whole platform takes it along
    if (parts.server && parts.worker) await environment.embedded?.stop().catch(() => undefined)
    process.exit(0)
  }
  process.on('SIGTERM', () => void stop())
  process.on('SIGINT', () => void stop())
  // a worker does not outlive the server that started it, not even one that died while the worker came up
  if (process.env.WORKER_ALONE !== '1') return
  process.on('disconnect', () => void stop())
  if (!process.connected) await stop()
}

type Web = ReturnType<typeof createServer>

/** How long a server that stops still takes requests; a proxy should ask `/readyz` every second. */
const notice = 2_000

async function startParts(
  parts: Parts,
  web: Web | null,
  environment: Environment,
  loading: Promise<Build>,
) {
  const { config } = environment
  configure(config)
  await prepare(environment)
  const build = await loading
  const { platform } = build.entry.module
  platform.configure(config)
  web?.open(build, (await migrations()).at(-1)?.name ?? '')
  const stopVerzamelwerk = web ? platform.startVerzamelwerk() : async () => undefined
  const stopWorker = !parts.worker
    ? async () => undefined
    : web
      ? keepWorker()
      : await platform.startWorker()
  if (web) console.log(`Het platform draait op ${config.publicOrigin.origin}`)
  const stopping = new AbortController()
  const played =
    web && config.demo
      ? import('./fill.ts').then(({ play }) => play(config, stopping.signal))
      : undefined
  return async () => {
    stopping.abort()
    // servers without a worker stand side by side: the proxy before them has to see that this one goes
    await web?.stop(parts.worker ? 0 : notice, platform.stopPdf)
    await played
    await Promise.all([stopWorker(), stopVerzamelwerk()])
    await Promise.all([platform.stopPdf(), platform.closeDb()])
  }
}

function listen(config: Config) {
  const web = createServer(config)
  return new Promise<Web>((resolve, reject) => {
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

/**
 * The worker beside the server is a process of its own and is started again when it ends: the queue's library
 * throws past every handler when the database dies at the wrong moment, and that may not take the server along.
 */
function keepWorker() {
  let child: ChildProcess
  let timer: NodeJS.Timeout
  let stopping = false
  const start = () => {
    child = fork(path.join(import.meta.dirname, 'start.mjs'), ['worker'], {
      env: { ...process.env, WORKER_ALONE: '1' },
    })
    child.once('exit', (code) => {
      if (stopping) return
      log.error({ code }, 'the worker ended and is started again')
      timer = setTimeout(start, 1_000)
    })
  }
  start()
  return async () => {
    stopping = true
    clearTimeout(timer)
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await ended
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
