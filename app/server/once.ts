import { appendFile, readFile } from 'node:fs/promises'
import path from 'node:path'
import { createDb, createPool, type Db } from '../../db/db.ts'
import { sealAudit } from '../../db/queries/zegel.ts'
import { seedBase } from '../../db/seed.ts'
import type { Hoofd } from '../../db/verify/audit.ts'
import { verifyBestanden } from '../../db/verify/bestand.ts'
import { verify } from '../../db/verify/verify.ts'
import { configure, type Config } from '../lib/config.server.ts'
import { closeDb } from '../lib/db.server.ts'
import { readStored } from '../lib/files.server.ts'
import { migrateEnvironment, openEnvironment, settings } from './environment.ts'

/** Runs one job on the database and leaves; the embedded server stops again if this job started it. */
async function once(job: (db: Db, config: Config) => Promise<void>) {
  const environment = await openEnvironment(settings())
  const { config, embedded } = environment
  await migrateEnvironment(environment)
  configure(config)
  const db = createDb(createPool(config.databaseUrl, console.error, 4))
  try {
    await job(db, config)
  } finally {
    await db.destroy()
    await closeDb()
    if (embedded && !embedded.joined) await embedded.stop()
  }
}

export const migrateOnce = () =>
  once(async (db) => {
    await seedBase(db)
    console.log('De database is bij.')
  })

export const seedOnce = () =>
  once(async (db, config) => {
    const { seedDemoideeen, seedDemomensen, seedDemozaken } = await import('./demo/seed.ts')
    await seedBase(db)
    await seedDemomensen(db)
    await seedDemozaken(db, new Date(), config.publicOrigin)
    await seedDemoideeen(db, new Date(), config.publicOrigin)
    await sealNow(config)
    console.log('De demogegevens staan in de database.')
  })

/** Exit 0 when everything is right, 1 with a line for each fault. */
export const verifyOnce = () =>
  once(async (db, config) => {
    const file = path.join(config.dataDir, 'audit-hoofd.jsonl')
    const kept = await lastHead(file)
    const { fouten, hoofd } = await verify(db, new Date(), kept)
    fouten.push(...(await verifyBestanden(db, readStored)))
    for (const fout of fouten) console.error(fout)
    if (fouten.length > 0) {
      process.exitCode = 1
      return
    }
    if (hoofd.volgnummer !== (kept?.volgnummer ?? 0))
      await appendFile(file, `${JSON.stringify({ ...hoofd, moment: new Date().toISOString() })}\n`)
    console.log(`Alles klopt. De keten telt ${hoofd.volgnummer} regels.`)
  })

/** What one job writes is sealed at once: perhaps no worker runs. */
async function sealNow({ workerUrl }: Config) {
  const db = createDb(createPool(workerUrl, console.error, 1))
  try {
    while ((await db.transaction().execute((tx) => sealAudit(tx, new Date()))) > 0);
  } finally {
    await db.destroy()
  }
}

async function lastHead(file: string): Promise<Hoofd | null> {
  const lines = (await readFile(file, 'utf8').catch(() => '')).trim().split('\n')
  const last = lines.at(-1)
  return last ? (JSON.parse(last) as Hoofd) : null
}
