import { lockMail, markTerug } from '../../db/queries/outbox.ts'
import type { Tx } from '../../db/db.ts'
import { teltAlsTerug } from '../domain/brief/terugkomst.ts'
import { bezorgingMislukt } from './bezorging-mislukt.server.ts'

/**
 * A mail system says, after it had taken a mail of ours, that it cannot deliver it: the letter it told of goes by post
 * instead. False, and nothing happens, for a mail that is not known, was not sent, is long ago or came back before.
 */
export async function mailTerug(tx: Tx, id: string, nu: Date): Promise<boolean> {
  const mail = await lockMail(tx, id)
  if (!mail || !teltAlsTerug(mail, nu)) return false
  await markTerug(tx, id, nu)
  const { bericht_id } = mail
  if (bericht_id) await bezorgingMislukt(tx, { bericht_id, nu, waarom: 'mail_terug' })
  return true
}
