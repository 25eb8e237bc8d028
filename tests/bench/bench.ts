import { fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import zlib from 'node:zlib'
import { getal } from '../../app/domain/opmaak.ts'
import { mensenVan } from '../../app/server/demo/mensen.ts'
import { startEmbedded } from '../../db/embedded.ts'
import {
  endPlatform,
  freePort,
  get,
  post,
  startPlatform,
  type Platform,
} from '../helpers/platform.ts'
import { fillCases } from './fill.ts'
import { cost, load, postgresPids, type Cost } from './measure.ts'

type Row = {
  job: string
  product: string
  limit: string
  ratio: string
  must: string
  holds: boolean
}
const rows: Row[] = []
const ms = (value: number) => value.toFixed(2)

// start first, while the machine is quiet
const dataDir = mkdtempSync(path.join(os.tmpdir(), 'subsidie-bench-'))
const cold = await timed(() => startPlatform({ DATA_DIR: dataDir, LOG_LEVEL: 'warn' }))
await cold.value.stop()
const warm = await timed(() => startPlatform({ DATA_DIR: dataDir, LOG_LEVEL: 'warn' }))
const platform = warm.value
add('start, koud', `${(cold.ms / 1000).toFixed(1)} s`, '', '', '≤ 6 s', cold.ms <= 6_000)
add('start, warm', `${(warm.ms / 1000).toFixed(1)} s`, '', '', '≤ 1,5 s', warm.ms <= 1_500)

const { url } = await startEmbedded(path.join(dataDir, 'postgres'))
const pids = { app: () => [platform.child.pid ?? 0], db: () => postgresPids(dataDir) }

for (const [name, address] of [
  ['voorpagina', '/'],
  ['regeling', '/regelingen/elburg-innovatie'],
] as const) {
  const { body } = await get(platform.port, address)
  const own = await cost(
    (requests) => load({ port: platform.port, path: address, requests }),
    2_000,
    pids,
  )
  const limit = await bare('bytes', Buffer.from(body).toString('base64'))
  const perCore = 1_000 / own.app
  add(
    `${name}, openbaar`,
    `${ms(own.app)} ms, ${Math.round(perCore)}/s per kern`,
    `${ms(limit.app)} ms`,
    ratio(own.app, limit.app),
    '≥ 450/s per kern',
    perCore >= 450,
  )
  const html = zlib.gzipSync(body).length
  const scripts = [...body.matchAll(/<script/g)].length
  add(
    `${name}, bytes`,
    `${(html / 1024).toFixed(1)} kB HTML gz, ${scripts} scripts`,
    '',
    '',
    '≤ 20 kB, 0 scripts',
    html <= 20_480 && scripts === 0,
  )
}

const intake = mensenVan('elburg').find((mens) => mens.sleutel === 'intake')
const cookie = await signIn(platform, intake?.email ?? '')
const worklistSql = `select a.nummer, a.titel, a.soort_aanvrager, a.status, a.uiterste_datum from aanvraag a
  where a.gemeente_id = 'elburg' and a.status not in ('concept', 'gesloten') order by a.uiterste_datum, a.id limit 25`
// `npm run bench -- 1000` for a quick look
const sizes = process.argv.slice(2).map(Number)
for (const size of sizes.length > 0 ? sizes : [100_000, 1_000_000]) {
  await fillCases(url('postgres', 'platform'), size)
  const own = await cost(
    (requests) =>
      load({ port: platform.port, path: '/behandeling', headers: { cookie }, requests }),
    400,
    pids,
  )
  const limit = await bare('rows', url('app', 'platform'), worklistSql)
  const name = `werklijst, ${getal(size)} zaken`
  add(
    `${name}: toepassing`,
    `${ms(own.app)} ms`,
    `${ms(limit.app)} ms`,
    ratio(own.app, limit.app),
    '≤ 16×',
    own.app <= 16 * limit.app,
  )
  add(
    `${name}: database`,
    `${ms(own.db)} ms`,
    `${ms(limit.db)} ms`,
    ratio(own.db, limit.db),
    '≤ 3×',
    own.db <= 3 * limit.db,
  )
}

await endPlatform(platform)
rmSync(dataDir, { recursive: true, force: true })
report()

async function bare(kind: 'bytes' | 'rows', argument: string, statement = ''): Promise<Cost> {
  const port = await freePort()
  const child = fork(new URL('./limit.ts', import.meta.url), [
    kind,
    String(port),
    argument,
    statement,
  ])
  await new Promise((resolve) => child.once('message', resolve))
  const result = await cost((requests) => load({ port, path: '/', requests }), 2_000, {
    app: () => [child.pid ?? 0],
    db: pids.db,
  })
  child.kill()
  return result
}

async function signIn({ port }: Platform, email: string) {
  const { headers } = await post(port, '/demo/inloggen', { email, verder: '/' })
  return String(headers['set-cookie']?.[0]).split(';')[0] ?? ''
}

function add(
  job: string,
  product: string,
  limit: string,
  times: string,
  must: string,
  holds: boolean,
) {
  rows.push({ job, product, limit, ratio: times, must, holds })
  console.log(
    `${holds ? '✓' : '✗'} ${job}: ${product}${limit && `, grens ${limit}`}${times && `, ${times}`} (${must})`,
  )
}

function ratio(own: number, limit: number) {
  return `${(own / limit).toFixed(1)}×`
}

async function timed<T>(act: () => Promise<T>) {
  const start = performance.now()
  const value = await act()
  return { value, ms: performance.now() - start }
}

/** The table of this run, for people: the figures hold for the machine it ran on, the ratios for any. */
function report() {
  const lines = rows.map(
    ({ job, product, limit, ratio: times, must, holds }) =>
      `| ${holds ? 'ja' : '**nee**'} | ${job} | ${product} | ${limit} | ${times} | ${must} |`,
  )
  const table = [
    '| haalt het | taak | wij | grens | verhouding | moet |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n')
  const text = `# Bench

\`npm run bench\` measures the platform as it runs (signed in, guarded, audited) against the limit: the same work by a bare
server with the driver and a template string. CPU milliseconds per request, lowest of three rounds. Only ratios within one
run are a bar; the figures tell what to expect on ${os.cpus().length} cores of ${os.cpus()[0]?.model.trim() ?? 'an unknown machine'}.

Last run: ${new Date().toISOString().slice(0, 10)}.

${table}
`
  writeFileSync(new URL('./README.md', import.meta.url), text)
}
