import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { mensenVan } from '../../app/server/demo/mensen.ts'
import { startEmbedded } from '../../db/embedded.ts'
import { freePort, post, startPlatform } from '../helpers/platform.ts'
import type { Statement } from './limit.ts'
import { load, type Ask } from './load.ts'
import { compare, postgresPids, type Side } from './measure.ts'
import { played } from './start.ts'

type Limit = { kind: string; argument: string; asked?: readonly Statement[]; size?: number }
type Compared = { next: () => Ask; limit: Limit }

export type Subject = Awaited<ReturnType<typeof startSubject>>

/** The platform that is measured, without the worker: what the queue does later is no part of a request. */
export async function startSubject() {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'subsidie-bench-'))
  const platform = await startPlatform({ DATA_DIR: dataDir, LOG_LEVEL: 'warn' }, 'server')
  const embedded = await startEmbedded(path.join(dataDir, 'postgres'))
  await played(dataDir)
  const stop = async () => {
    await platform.stop()
    await embedded.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  // who breaks off the bench, leaves nothing running
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().finally(() => process.exit(1)))
  const url = (role: string) => embedded.url(role, 'platform')
  const db = () => postgresPids(dataDir)

  return {
    port: platform.port,
    pid: platform.child.pid ?? 0,
    dataDir,
    url,
    /** The cost of these requests here and at the limit. */
    versus: async (
      { next, limit }: Compared,
      asLimit: () => Ask = () => ({ path: '/' }),
      options: Parameters<typeof compare>[2] = {},
    ) => {
      const bare = await startLimit(limit)
      try {
        const own: Side = {
          work: (requests) => load(platform.port, requests, next),
          app: () => [platform.child.pid ?? 0],
        }
        const other: Side = {
          work: (requests) => load(bare.port, requests, asLimit),
          app: () => [bare.child.pid ?? 0],
        }
        return await compare({ own, limit: other }, db, options)
      } finally {
        bare.child.kill()
      }
    },
    /** The cookie of this person of the demonstration. */
    signIn: async (sleutel: string) => {
      const { headers } = await post(platform.port, '/demo/inloggen', {
        email: emailOf(sleutel),
        verder: '/',
      })
      return String(headers['set-cookie']?.[0]).split(';')[0] ?? ''
    },
    stop,
  }
}

/** The address of this person of Elburg. */
export function emailOf(sleutel: string) {
  const mens = mensenVan('elburg').find((een) => een.sleutel === sleutel)
  if (!mens) throw new Error(`Nobody is ${sleutel}`)
  return mens.email
}

async function startLimit({ kind, argument, asked = [], size = 0 }: Limit) {
  const port = await freePort()
  const child = fork(new URL('./limit.ts', import.meta.url), [
    kind,
    String(port),
    argument,
    JSON.stringify(asked),
    String(size),
  ])
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', (code) => reject(new Error(`The limit ended with ${code}`)))
  })
  return { port, child }
}
