import { sql } from 'kysely'
import { startVerzamelwerk } from '../worker/verzamelwerk.ts'
import { getPubliekeVersie } from '../../db/queries/publieke-versie.ts'
import { config, configure } from './config.server.ts'
import { closeDb, getDb } from './db.server.ts'
import { stopPdf } from './pdf/typst.server.ts'

/** What the server process needs of the built application; the build hands it out through its entry. */
export const platform = {
  configure,
  /** The server runs without the queue and need not read it. */
  startWorker: async () => (await import('../worker/worker.ts')).startWorker(),
  startVerzamelwerk,
  stopPdf,
  closeDb,
  /** Hosts a municipality is registered under. */
  listHosts: async () =>
    (await getDb().selectFrom('gemeente_host').select('host').execute()).map(({ host }) => host),
  /** Does the database answer, and were the migrations of this version applied? */
  isReady: async (newest: string) => {
    const { rows } = await sql<{
      naam: string
    }>`select naam from migratie order by naam desc limit 1`.execute(getDb())
    return (rows[0]?.naam ?? '') >= newest
  },
  /** Differs as soon as a public page of this host would (null: of any host), and every minute: what was written late. */
  publicVersion: async (host: string | null) => {
    const { versie, klok_seconden } = await getPubliekeVersie(getDb(), host)
    const ahead = config().demo ? klok_seconden * 1000 : 0
    return `${versie} ${Math.floor((Date.now() + ahead) / 60_000)}`
  },
}

export type Platform = typeof platform
