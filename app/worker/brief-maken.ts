import { findBriefbestand, insertBriefbestand, type Briefsoort } from '../../db/queries/brief.ts'
import { momentNow } from '../../db/queries/klok.ts'
import { alsPdf, leesBrief } from '../lib/brieven.server.ts'
import { hashOf, storeFile } from '../lib/files.server.ts'
import { log } from '../lib/log.server.ts'
import { getWorkerDb } from './db.ts'

/** Makes the file of a letter that went out and keeps it under its fingerprint; asked twice, it is made once. */
export async function briefMaken(payload: unknown) {
  const { van, id } = payload as { van: Briefsoort; id: string }
  const db = getWorkerDb()
  if (await findBriefbestand(db, van, id)) return
  const gelezen = await leesBrief(db, van, id)
  if (!gelezen) throw new Error(`No letter of ${van} ${id}`)
  const { gemeente_id, aanvraag_id } = gelezen
  const pdf = await alsPdf(gelezen)
  const sha256 = hashOf(pdf)
  await storeFile(sha256, pdf)
  await insertBriefbestand(db, {
    gemeente_id,
    aanvraag_id,
    [`${van}_id`]: id,
    sha256,
    grootte: pdf.length,
    gemaakt_op: await momentNow(db),
  })
  log.info({ van, id, sha256 }, 'letter kept')
}
