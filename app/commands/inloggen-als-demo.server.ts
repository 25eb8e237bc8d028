import { appendAuditRegel } from '../../db/queries/audit.ts'
import { findGebruikerOpEmail } from '../../db/queries/gebruiker.ts'
import type { Tx } from '../../db/db.ts'
import { notFound } from '../lib/errors.ts'
import { startSession } from '../lib/session.server.ts'

type Request = {
  gemeente_id: string
  email: string
  cookies: string | null
  nu: Date
  herkomst: string
}

/** Signs in as one of the demo people, roles included: only where demo mode is on (the guard sees to that). */
export async function inloggenAlsDemo(
  tx: Tx,
  { gemeente_id, email, cookies, nu, herkomst }: Request,
) {
  const gebruiker = await findGebruikerOpEmail(tx, gemeente_id, email)
  if (!gebruiker || gebruiker.geblokkeerd_op) throw notFound()
  const cookie = await startSession(
    tx,
    { gemeente_id, gebruiker_id: gebruiker.id, methode: 'demo' },
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
    gegevens: { methode: 'demo' },
  })
  return cookie
}
