import { EventEmitter } from 'node:events'
import { Logger, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker'
import pg from 'pg'
import { sealAudit } from '../../db/queries/zegel.ts'
import { deleteVerlopenIdeeen } from '../../db/queries/idee.ts'
import { unlockDeadWorkers } from '../../db/queries/wachtrij.ts'
import { toDatum } from '../domain/datum.ts'
import { config } from '../lib/config.server.ts'
import { log } from '../lib/log.server.ts'
import { closeMailer } from '../lib/mailer.server.ts'
import { briefMaken } from './brief-maken.ts'
import { bestandenOpruimen, bestandenScannen } from './bestanden-scannen.ts'
import { takenHerinneren, teLateMails } from './bezorging-bewaken.ts'
import { closeWorkerDb, getWorkerDb } from './db.ts'
import { termijnenHerinneren } from './termijnen-herinneren.ts'
import { mailVersturen } from './mail-versturen.ts'
import { createSignOfLife } from './sign-of-life.ts'

const tasks: TaskList = { mail_versturen: mailVersturen, brief_maken: briefMaken }
const logger = new Logger(
  () => (level, message) => (level === 'error' ? log.error(message) : log.debug(message)),
)

/** Starts the queue and the sealer of the audit trail; answers how to stop them. */
export async function startWorker() {
  const pool = new pg.Pool({ connectionString: config().workerUrl, max: 4 })
  const onError = (error: Error) =>
    log.error({ err: error }, 'database connection of the queue lost')
  pool.on('error', onError)
  pool.on('connect', (client) => client.on('error', onError))
  await unlockDeadWorkers(getWorkerDb())
  const events = new EventEmitter() as WorkerEvents
  let workerId: string | undefined
  events.on('pool:create', ({ workerPool }) => (workerId = workerPool.id))
  const sign = createSignOfLife(() => workerId)
  const runner: Runner = await run({
    events,
    pgPool: pool,
    taskList: tasks,
    concurrency: 4,
    pollInterval: 1_000,
    noHandleSignals: true,
    logger,
    parsedCronItems: [],
  })
  runner.promise.catch((error: unknown) => log.error({ err: error }, 'the queue stopped'))
  const stopShowing = every(1_000, sign.show)
  const stopUnlocking = every(10_000, () => unlockDeadWorkers(getWorkerDb()))
  const stopSealing = every(1_000, () =>
    getWorkerDb()
      .transaction()
      .execute((tx) => sealAudit(tx, new Date())),
  )
  // by the real clock, also in a demonstration: moving its clock removes nothing
  const stopRemoving = every(3_600_000, () => {
    const nu = new Date()
    return deleteVerlopenIdeeen(getWorkerDb(), nu, toDatum(nu))
  })
  const stopScanning = every(15_000, bestandenScannen)
  const stopSweeping = every(3_600_000, bestandenOpruimen)
  const stopReminding = every(60_000, termijnenHerinneren)
  const stopNudging = every(60_000, takenHerinneren)
  // in a demonstration no mail is late: what was played in the past goes to nobody
  const stopWatching = config().demo ? async () => {} : every(300_000, teLateMails)
  return async () => {
    await Promise.all([
      stopReminding(),
      stopNudging(),
      stopWatching(),
      stopScanning(),
      stopSweeping(),
      stopSealing(),
      stopUnlocking(),
      stopShowing(),
      stopRemoving(),
    ])
    await runner.stop()
    await sign.end()
    await closeWorkerDb()
    await pool.end()
    closeMailer()
  }
}

/** Runs a job again and again, some time after it ended; a failure is logged and the next round tries again. */
function every(pause: number, job: () => Promise<unknown>) {
  let timer: NodeJS.Timeout
  let stopped = false
  let running = Promise.resolve()
  const round = () => {
    running = job()
      .then(() => undefined)
      .catch((error: unknown) => log.error({ err: error }, 'a job that comes back failed'))
      .then(() => {
        if (!stopped) timer = setTimeout(round, pause)
      })
  }
  round()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await running
  }
}
