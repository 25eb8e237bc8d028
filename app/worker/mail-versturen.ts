import type { Tx } from '../../db/db.ts'
import { momentNow } from '../../db/queries/klok.ts'
import { bezorgingMislukt } from '../commands/bezorging-mislukt.server.ts'
import { config } from '../lib/config.server.ts'
import { log } from '../lib/log.server.ts'
import { renderEmail, sendMail } from '../lib/mailer.server.ts'
import { secretMark } from '../lib/marks.ts'
import { decrypt } from '../lib/tokens.server.ts'
import { getWorkerDb } from './db.ts'

/** Sends one mail of the outbox. The same mail is never sent by two workers, and never again once it went out. */
export async function mailVersturen(payload: unknown) {
  const { id } = payload as { id: string }
  await getWorkerDb()
    .transaction()
    .execute(async (tx) => {
      const mail = await tx
        .selectFrom('uitgaande_mail')
        .selectAll()
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst()
      if (!mail || mail.verzonden_op || mail.mislukt_op) return
      const rendered = await renderEmail(mail.soort, mail.gegevens)
      const secret = mail.geheim ? decrypt(mail.geheim) : null
      const fill = (text: string) => (secret ? text.replaceAll(secretMark, secret) : text)
      const nu = await momentNow(tx)
      const played = isPlayed(mail, nu)
      if (!played) {
        const texts = { html: fill(rendered.html), tekst: fill(rendered.tekst) }
        const refusal = await sendMail({ ...mail, ...rendered, ...texts }).then(
          () => null,
          permanent,
        )
        if (refusal) return giveUp(tx, mail, refusal, nu)
      }
      await tx
        .updateTable('uitgaande_mail')
        // the secret stays only where the mail is kept to be looked at
        .set({
          ...rendered,
          geheim: config().demo ? mail.geheim : null,
          verzonden_op: played ? mail.aangemaakt_op : nu,
          pogingen: mail.pogingen + 1,
        })
        .where('id', '=', id)
        .execute()
      log[played ? 'debug' : 'info']({ mail: id, soort: mail.soort }, 'mail sent')
    })
}

/** Mail of demo cases that were played in the past is kept to be read, and goes to nobody. */
const isPlayed = ({ aangemaakt_op }: { aangemaakt_op: Date }, nu: Date) =>
  config().demo && nu.getTime() - aangemaakt_op.getTime() > 8 * 3_600_000

type Refused = {
  id: string
  soort: string
  bericht_id: string | null
  pogingen: number
}

/** The server of the addressee wants this mail never (SMTP 5xx): it is not tried again, and somebody hears of it. */
async function giveUp(tx: Tx, mail: Refused, laatste_fout: string, nu: Date) {
  const { id, soort, bericht_id, pogingen } = mail
  await tx
    .updateTable('uitgaande_mail')
    .set({ mislukt_op: nu, laatste_fout, geheim: null, pogingen: pogingen + 1 })
    .where('id', '=', id)
    .execute()
  if (bericht_id) await bezorgingMislukt(tx, { bericht_id, nu })
  log.warn({ mail: id, soort, fout: laatste_fout }, 'mail refused for good')
}

/** What the server answered when it refused this addressee or this text for good; any other failure is tried again. */
function permanent(error: unknown): string {
  const { responseCode = 0, command = '' } = error as { responseCode?: number; command?: string }
  if (responseCode < 500 || responseCode > 599 || !/^(RCPT TO|DATA)/.test(command)) throw error
  return `${command}: ${responseCode}`
}
