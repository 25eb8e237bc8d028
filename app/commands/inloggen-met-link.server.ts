import { appendAuditRegel } from '../../db/queries/audit.ts'
import { ensureGebruiker } from '../../db/queries/gebruiker.ts'
import { consumeInloglink } from '../../db/queries/inloglink.ts'
import type { Tx } from '../../db/db.ts'
import { Refusal } from '../lib/errors.ts'
import { startSession } from '../lib/session.server.ts'
import { hashToken } from '../lib/tokens.server.ts'

type Request = {
  gemeente_id: string
  token: string
  cookies: string | null
  nu: Date
  herkomst: string
}

/** Signs in with a mailed link and uses it up; answers the cookie and where the person was going. */
export async function inloggenMetLink(
  tx: Tx,
  { gemeente_id, token, cookies, nu, herkomst }: Request,
) {
  const link = await consumeInloglink(tx, gemeente_id, hashToken(token), nu)
  if (!link)
    throw new Refusal([
      { code: 'link-verlopen', tekst: 'Deze link werkt niet meer. Vraag een nieuwe link aan.' },
    ])
  const gebruiker = await ensureGebruiker(tx, gemeente_id, link.email, nu)
  if (gebruiker.geblokkeerd_op)
    throw new Refusal([
      { code: 'geblokkeerd', tekst: 'U kunt met dit adres niet inloggen. Bel de gemeente.' },
    ])
  const cookie = await startSession(
    tx,
    { gemeente_id, gebruiker_id: gebruiker.id, methode: 'link' },
    cookies,
    nu,
  )
  await appendAuditRegel(tx, {
    gemeente_id,
    moment: nu,
    gebruiker_id: gebruiker.id,
    handeling: 'ingelogd',
    onderwerp: 'inloggen',
    resultaat: 'gelukt',
    herkomst,
    gegevens: { methode: 'link' },
  })
  return { cookie, verder: link.verder }
}
