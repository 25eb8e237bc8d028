import { findAccount, moveAccount } from '../../db/queries/adreswijziging.ts'
import { consumeAdresvraag, lockAccount } from '../../db/queries/adresvraag.ts'
import { appendAuditRegel } from '../../db/queries/audit.ts'
import { queueEmail } from '../../db/queries/outbox.ts'
import type { Tx } from '../../db/db.ts'
import {
  belemmeringenVoorVerhuizen,
  linkVerlopen,
} from '../domain/adreswijziging/adreswijziging.ts'
import { getAfzender } from '../lib/afzender.server.ts'
import { Refusal } from '../lib/errors.ts'
import { hashToken } from '../lib/tokens.server.ts'

type Bezoek = { gemeente_id: string; token: string; nu: Date; origin: string; herkomst: string }

/**
 * Moves the account to the mailbox that got the link: every session ends, and both mailboxes are told. Who has the link
 * has the mailbox; no session is needed.
 */
export async function eigenAdresBevestigen(
  tx: Tx,
  { gemeente_id, token, nu, origin, herkomst }: Bezoek,
) {
  const vraag = await consumeAdresvraag(tx, gemeente_id, hashToken(token), nu)
  if (!vraag) throw new Refusal([linkVerlopen])
  const { gebruiker_id, was, wordt } = vraag
  const account = await lockAccount(tx, gebruiker_id)
  const bezet = (await findAccount(tx, gemeente_id, wordt)) !== undefined
  const belemmeringen = belemmeringenVoorVerhuizen(vraag, account, bezet)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  await moveAccount(tx, { gemeente_id, gebruiker_id, was, wordt })
  await appendAuditRegel(tx, {
    gemeente_id,
    moment: nu,
    gebruiker_id,
    handeling: 'eigen adres gewijzigd',
    onderwerp: `gebruiker/${gebruiker_id}`,
    resultaat: 'gelukt',
    herkomst,
    gegevens: {},
  })
  const gegevens = { afzender: await getAfzender(tx, gemeente_id), link: `${origin}/inloggen` }
  for (const adres of [was, wordt])
    await queueEmail(
      tx,
      { gemeente_id, aan: { naam: '', adres }, nu },
      { soort: 'adresgewijzigd', gegevens },
    )
}
