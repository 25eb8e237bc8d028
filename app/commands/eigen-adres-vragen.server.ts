import { insertAdresvraag, lockAccount } from '../../db/queries/adresvraag.ts'
import { queueEmail } from '../../db/queries/outbox.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorEigenAdres } from '../domain/adreswijziging/adreswijziging.ts'
import type { Actor } from '../lib/actor.server.ts'
import { getAfzender } from '../lib/afzender.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, Refusal } from '../lib/errors.ts'
import { secretMark } from '../lib/marks.ts'
import { encrypt, hashToken, newToken } from '../lib/tokens.server.ts'

const uur = 3_600_000

/**
 * Asks to sign in with another mailbox from now on: that one gets the link, and the present one hears that it was asked.
 * Nothing changes before the link is used.
 */
export async function eigenAdresVragen(tx: Tx, actor: Actor, wordt: string) {
  const { gebruiker, nu, origin } = actor
  // a session from an invitation reaches one application, not the account
  if (gebruiker.aanvraag_id !== null) throw forbidden()
  const { id: gebruiker_id, gemeente_id, email: was } = gebruiker
  const account = await lockAccount(tx, gebruiker_id)
  const belemmeringen = belemmeringenVoorEigenAdres(account, wordt)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const token = newToken()
  const verloopt_op = new Date(nu.getTime() + uur)
  const token_hash = hashToken(token)
  const vraag = { token_hash, gemeente_id, gebruiker_id, was, wordt, gevraagd_op: nu, verloopt_op }
  await insertAdresvraag(tx, vraag)
  await appendAudit(tx, actor, 'eigen adreswijziging gevraagd', `gebruiker/${gebruiker_id}`)
  const afzender = await getAfzender(tx, gemeente_id)
  await queueEmail(
    tx,
    { gemeente_id, aan: { naam: '', adres: wordt }, geheim: encrypt(token), nu },
    {
      soort: 'adresbevestigen',
      gegevens: { afzender, link: `${origin}/adreswijziging/${secretMark}` },
    },
  )
  await queueEmail(
    tx,
    { gemeente_id, aan: { naam: '', adres: was }, nu },
    { soort: 'adresgevraagd', gegevens: { afzender } },
  )
}
