import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK']).toString())

/** CPU milliseconds these processes have used so far, their ended children included. */
function cpuMs(pids: number[]) {
  const ticks = pids.map((pid) => {
    const [, , , , , , , , , , , ...times] = statOf(pid)
    return times.slice(0, 4).reduce((sum, value) => sum + Number(value), 0)
  })
  return (ticks.reduce((sum, t) => sum + t, 0) / ticksPerSecond) * 1_000
}

/** The server process of PostgreSQL and all its backends; what an ended one used counts with the server. */
export function postgresPids(dataDir: string) {
  const main = Number(
    readFileSync(`${dataDir}/postgres/data/postmaster.pid`, 'utf8').split('\n')[0],
  )
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => Number(statOf(pid)[1]) === main)
  return [main, ...children]
}

/** The fields of /proc after the name; none of a process that ended in between. */
function statOf(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
  }
}

/** One of the two that are compared: what does the work, and whose time counts. */
export type Side = { work: (requests: number) => Promise<unknown>; app: () => number[] }
export type Cost = { app: number; db: number }

/**
 * What one request costs each side in CPU milliseconds of its own process and of the database: the lowest of the
 * rounds, which take turns, so that a neighbour on the machine disturbs both alike.
 */
export async function compare<Name extends string>(
  sides: Record<Name, Side>,
  db: () => number[],
  { requests = 1_000, warmUp = 5_000, rounds = 3 } = {},
): Promise<Record<Name, Cost>> {
  const entries = Object.entries<Side>(sides)
  for (const [, { work }] of entries)
    for (const end = performance.now() + warmUp; performance.now() < end;) await work(100)
  const lowest: Record<string, Cost> = {}
  for (let round = 0; round < rounds; round++)
    for (const [name, { work, app }] of entries) {
      const before = [cpuMs(app()), cpuMs(db())] as const
      await work(requests)
      const cost = {
        app: (cpuMs(app()) - before[0]) / requests,
        db: (cpuMs(db()) - before[1]) / requests,
      }
      const known = lowest[name] ?? cost
      lowest[name] = { app: Math.min(known.app, cost.app), db: Math.min(known.db, cost.db) }
    }
  return lowest as Record<Name, Cost>
}
