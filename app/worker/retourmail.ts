import { momentNow } from '../../db/queries/klok.ts'
import { mailTerug } from '../commands/mail-terug.server.ts'
import { log } from '../lib/log.server.ts'
import { getWorkerDb } from './db.ts'

/** Takes in that this mail of the outbox was not delivered; false when that changes nothing. */
export async function retourmailVerwerken(mail: string) {
  const verwerkt = await getWorkerDb()
    .transaction()
    .execute(async (tx) => mailTerug(tx, mail, await momentNow(tx)))
  log.info({ mail, verwerkt }, 'mail came back')
  return verwerkt
}
