import { appendAuditRegel } from '../../db/queries/audit.ts'
import { findBericht } from '../../db/queries/bericht.ts'
import { findOnbezorgd } from '../../db/queries/herzending.ts'
import { gingPerPost } from '../../db/queries/verzendtaak.ts'
import type { Tx } from '../../db/db.ts'
import type { NietBezorgd } from '../domain/besluit/herzending.ts'
import { isBrief } from '../domain/brief/soorten.ts'
import { perPost } from './per-post.server.ts'

type Mislukt = {
  bericht_id: string
  nu: Date
  waarom?: Extract<NietBezorgd, 'geweigerd' | 'te_laat' | 'mail_terug'>
}

/**
 * The mail that told who applies that a letter waits, could not be delivered, not in time, or came back: the letter
 * goes by post instead, as work with a date (Awb 2:10, 2:11). Of a message that is no letter, or of a letter that went
 * out again since, nothing follows.
 */
export async function bezorgingMislukt(tx: Tx, { bericht_id, nu, waarom = 'geweigerd' }: Mislukt) {
  const bericht = await findBericht(tx, bericht_id)
  if (!bericht) return
  const { aanvraag_id, gemeente_id, nummer } = bericht
  const besluit = await findOnbezorgd(tx, bericht_id)
  if (besluit ? besluit.gevolgd : !isBrief(bericht.soort)) return
  if (!besluit && (await gingPerPost(tx, bericht_id))) return
  const klaar = await perPost(
    tx,
    { id: aanvraag_id, gemeente_id, nummer },
    besluit ? { besluit_id: besluit.besluit_id } : { bericht_id },
    { waarom, nu, door: null },
  )
  if (!klaar) return
  await appendAuditRegel(tx, {
    gemeente_id,
    gebruiker_id: null,
    moment: nu,
    handeling: 'e-mail niet bezorgd: brief gaat per post',
    onderwerp: `aanvraag/${nummer}`,
    resultaat: 'gelukt',
    herkomst: 'worker',
    gegevens: { bericht: bericht_id, waarom },
  })
}
