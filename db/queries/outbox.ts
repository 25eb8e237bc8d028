import { sql } from 'kysely'
import type { Email } from '../../emails/emails.ts'
import type { Db, Tx } from '../db.ts'
import { wantsNoMail } from './mailkeuze.ts'

type Envelope = {
  gemeente_id: string
  aan: { naam: string; adres: string }
  geheim?: string
  aanvraag_id?: string
  /** The message this mail tells who applies about: not delivered, the letter goes by post. */
  bericht_id?: string
  nu: Date
}

/**
 * Puts a mail in the outbox and wakes the worker, both in the transaction of the act: undone with it, sent after it.
 * Nothing is queued for who switched this kind of mail off.
 * geheim: the encrypted one-time token that takes the place of `{{geheim}}` in the mail when it is sent.
 */
export async function queueEmail(
  tx: Tx,
  { gemeente_id, aan, geheim, aanvraag_id, bericht_id, nu }: Envelope,
  email: Email,
) {
  if (await wantsNoMail(tx, gemeente_id, aan.adres, email.soort)) return
  const { id } = await tx
    .insertInto('uitgaande_mail')
    .values({
      gemeente_id,
      aan_naam: aan.naam,
      aan_adres: aan.adres,
      soort: email.soort,
      gegevens: JSON.stringify(email.gegevens),
      geheim: geheim ?? null,
      aanvraag_id: aanvraag_id ?? null,
      bericht_id: bericht_id ?? null,
      aangemaakt_op: nu,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await sql`select plan_taak('mail_versturen', ${JSON.stringify({ id })}::json)`.execute(tx)
}

/** Mails about a message that were not sent since this moment, nor refused, and that nobody acted on yet. */
export function listTeLateMails(db: Db, sinds: Date) {
  return teLaat(db)
    .where('aangemaakt_op', '<=', sinds)
    .orderBy('aangemaakt_op')
    .limit(200)
    .execute()
}

/** One of them, held, if it is still so. */
export const lockTeLateMail = (tx: Tx, id: string) =>
  teLaat(tx).where('id', '=', id).forUpdate().skipLocked().executeTakeFirst()

const teLaat = (db: Db | Tx) =>
  db
    .selectFrom('uitgaande_mail')
    .select(['id', (eb) => eb.ref('bericht_id').$notNull().as('bericht_id')])
    .where('verzonden_op', 'is', null)
    .where('mislukt_op', 'is', null)
    .where('te_laat_op', 'is', null)
    .where('bericht_id', 'is not', null)

/** One mail, held, with what happened to it. */
export const lockMail = (tx: Tx, id: string) =>
  tx
    .selectFrom('uitgaande_mail')
    .select(['id', 'bericht_id', 'verzonden_op', 'terug_op'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

/** Records when a mail system said that it could not deliver this mail; that never changes. */
export async function markTerug(tx: Tx, id: string, terug_op: Date) {
  await tx.updateTable('uitgaande_mail').set({ terug_op }).where('id', '=', id).execute()
}

/** Records that the letter of this mail goes by post; the mail itself is still tried. */
export async function markTeLaat(tx: Tx, id: string, te_laat_op: Date) {
  await tx.updateTable('uitgaande_mail').set({ te_laat_op }).where('id', '=', id).execute()
}
