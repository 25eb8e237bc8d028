import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { gemeenten } from '../../db/gemeenten.ts'
import { startEmbedded } from '../../db/embedded.ts'
import { endPlatform, startPlatform, until } from '../helpers/platform.ts'
import { add } from './table.ts'

const newFolder = () => mkdtempSync(path.join(os.tmpdir(), 'subsidie-bench-'))
const seconds = (ms: number) => `${(ms / 1_000).toFixed(2).replace('.', ',')} s`

/** Starts the whole platform with an empty and with a filled data folder. */
export async function benchStart() {
  const cold: number[] = []
  const warm: number[] = []
  for (let round = 0; round < 3; round++) {
    const env = { DATA_DIR: newFolder(), LOG_LEVEL: 'warn' }
    try {
      const first = await timed(() => startPlatform(env))
      cold.push(first.ms)
      if (round === 0) {
        const { ms } = await timed(() => played(env.DATA_DIR))
        add({ job: 'demozaken, na het begin', product: seconds(ms), must: '–', holds: true })
      }
      await first.value.stop()
      const second = await timed(() => startPlatform(env))
      warm.push(second.ms)
      await endPlatform(second.value)
    } finally {
      rmSync(env.DATA_DIR, { recursive: true, force: true })
    }
  }
  addStart('start, koud', Math.min(...cold), 6_000, '≤ 6 s')
  addStart('start, warm', Math.min(...warm), 1_500, '≤ 1,5 s')
}

const addStart = (job: string, ms: number, most: number, must: string) =>
  add({ job, product: seconds(ms), must, holds: ms <= most })

/** Every municipality has its demo cases. */
export async function played(dataDir: string) {
  const { url } = await startEmbedded(path.join(dataDir, 'postgres'))
  const client = new pg.Client({ connectionString: url('postgres', 'platform') })
  await client.connect()
  const question = 'select count(distinct gemeente_id)::int as count from aanvraag'
  await until(async () => {
    const { rows } = await client.query<{ count: number }>(question)
    return rows[0]?.count === gemeenten.length
  }).finally(() => client.end())
}

async function timed<T>(act: () => Promise<T>) {
  const start = performance.now()
  const value = await act()
  return { value, ms: performance.now() - start }
}
