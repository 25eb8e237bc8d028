import { momentNow } from '../../db/queries/klok.ts'
import { listOngescand } from '../../db/queries/scan.ts'
import { bestandGescand } from '../commands/bestand-gescand.server.ts'
import { scanFile } from '../lib/clamd.server.ts'
import { config } from '../lib/config.server.ts'
import { placeOf, removeStored, sweepTemporary } from '../lib/files.server.ts'
import { getWorkerDb } from './db.ts'

const patience = 20_000
const hour = 3_600_000

/** Has the scanner look at what nobody looked at yet. It stops where the scanner is silent: the next round goes on. */
export async function bestandenScannen() {
  if (!config().clamdSocket) return
  const db = getWorkerDb()
  for (const sha256 of await listOngescand(db, 50)) {
    const scan = await scanFile(placeOf(sha256), patience)
    const nu = await momentNow(db)
    await db.transaction().execute((tx) => bestandGescand(tx, { sha256, scan, nu }))
    if (scan === 'besmet') await removeStored(sha256)
    if (scan === 'quarantaine') return
  }
}

/** Removes what came in and was never kept, because the program was killed in between. */
export const bestandenOpruimen = () => sweepTemporary(Date.now() - hour)
