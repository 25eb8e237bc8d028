import { spawn } from 'node:child_process'
import pg from 'pg'
import { until } from '../helpers/platform.ts'
import type { Subject } from './subject.ts'
import { add } from './table.ts'

const perDecision = 30

/** Letters of decisions, each of several pages, from the queue to a kept file with its row: by one worker beside the server. */
export async function benchLetters({ url, dataDir }: Pick<Subject, 'url' | 'dataDir'>) {
  const client = new pg.Client({ connectionString: url('postgres') })
  await client.connect()
  // what earlier jobs and the limit left in the queue is nobody's letter
  await client.query('delete from graphile_worker._private_jobs')
  const worker = spawn(process.execPath, ['app/server/start.mjs', 'worker'], {
    env: { ...process.env, DATA_DIR: dataDir, NODE_ENV: 'production', LOG_LEVEL: 'warn' },
    stdio: 'inherit',
  })
  const count = async (text: string) => Number((await client.query(text)).rows[0].n)
  try {
    const { rowCount } = await client.query(
      `insert into herzending (gemeente_id, aanvraag_id, besluit_id, volgnummer, aanleiding, reden, klaargezet_op,
                               kanaal, verzonden_op, moment)
       select b.gemeente_id, b.aanvraag_id, b.id, 1000 + n, 'niet_aangekomen', 'Bench', now(), 'post', k.verzonden_op, now()
         from besluit b join bekendmaking k on k.besluit_id = b.id cross join generate_series(1, ${perDecision}) n`,
    )
    const before = await count('select count(*) as n from brief')
    const begin = performance.now()
    await client.query(
      `select plan_taak('brief_maken', json_build_object('van', 'herzending', 'id', id)) from herzending where volgnummer > 1000`,
    )
    const made = async () => (await count('select count(*) as n from brief')) - before
    await until(async () => (await made()) === rowCount, 600_000)
    const perMinute = ((rowCount ?? 0) / (performance.now() - begin)) * 60_000
    add({
      job: `${rowCount} brieven van een besluit, van de wachtrij tot bewaard`,
      product: `${Math.round(perMinute)} per minuut`,
      must: '≥ 300 per minuut',
      holds: perMinute >= 300,
    })
  } finally {
    worker.kill()
    await client.end()
  }
}
