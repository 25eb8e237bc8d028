import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import http from 'node:http'

const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK']).toString())

/** CPU milliseconds these processes have used so far, their ended children included. */
export function cpuMs(pids: number[]) {
  const ticks = pids.map((pid) => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return Number(fields[11]) + Number(fields[12]) + Number(fields[13]) + Number(fields[14])
  })
  return (ticks.reduce((sum, t) => sum + t, 0) / ticksPerSecond) * 1_000
}

/** The server process of PostgreSQL and all its backends. */
export function postgresPids(dataDir: string) {
  const main = Number(
    readFileSync(`${dataDir}/postgres/data/postmaster.pid`, 'utf8').split('\n')[0],
  )
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === main)
  return [main, ...children]
}

function parentOf(pid: number) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return 0
  }
}

export type Load = {
  port: number
  path: string
  headers?: Record<string, string>
  requests: number
  connections?: number
}

/** Sends the same request again and again over a few kept connections; every answer must have status 200. */
export async function load({ port, path, headers = {}, requests, connections = 4 }: Load) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  let open = requests
  let bytes = 0
  const one = () =>
    new Promise<void>((resolve, reject) => {
      const request = http.get(
        {
          agent,
          port,
          host: '127.0.0.1',
          path,
          headers: { host: `localhost:${port}`, ...headers },
        },
        (response) => {
          response.on('data', (chunk: Buffer) => (bytes += chunk.length))
          response.on('end', () =>
            response.statusCode === 200
              ? resolve()
              : reject(new Error(`${path}: ${response.statusCode}`)),
          )
        },
      )
      request.on('error', reject)
    })
  const lane = async () => {
    while (open-- > 0) await one()
  }
  const start = performance.now()
  await Promise.all(Array.from({ length: connections }, lane))
  agent.destroy()
  return { ms: performance.now() - start, bytes: bytes / requests }
}

export type Cost = { app: number; db: number; perSecond: number }

/** What a request costs: CPU milliseconds of the application and of the database, lowest of a number of rounds. */
export async function cost(
  work: (requests: number) => Promise<unknown>,
  requests: number,
  pids: { app: () => number[]; db: () => number[] },
  rounds = 3,
): Promise<Cost> {
  await work(Math.ceil(requests / 4))
  const results: Cost[] = []
  for (let round = 0; round < rounds; round++) {
    const [appPids, dbPids] = [pids.app(), pids.db()]
    const [app, db, start] = [cpuMs(appPids), cpuMs(dbPids), performance.now()]
    await work(requests)
    const seconds = (performance.now() - start) / 1_000
    results.push({
      app: (cpuMs(appPids) - app) / requests,
      db: (cpuMs(dbPids) - db) / requests,
      perSecond: requests / seconds,
    })
  }
  return {
    app: Math.min(...results.map((result) => result.app)),
    db: Math.min(...results.map((result) => result.db)),
    perSecond: Math.max(...results.map((result) => result.perSecond)),
  }
}
