import { insertInloglink } from '../../db/queries/inloglink.ts'
import { queueEmail } from '../../db/queries/outbox.ts'
import { appendAuditRegel } from '../../db/queries/audit.ts'
import type { Gemeente } from '../../db/queries/verzoek.ts'
import type { Tx } from '../../db/db.ts'
import { config } from '../lib/config.server.ts'
import { secretMark } from '../lib/marks.ts'
import { encrypt, hashToken, newToken } from '../lib/tokens.server.ts'

const quarter = 15 * 60_000

type Request = {
  gemeente: Gemeente
  email: string
  verder: string
  /** Something this person wrote waits there to be sent. */
  geschreven?: boolean
  nu: Date
  origin: string
  herkomst: string
}

/** Mails a link to sign in with; the same happens whether or not the address is known. */
export async function inloglinkSturen(
  tx: Tx,
  { gemeente, email, verder, geschreven, nu, origin, herkomst }: Request,
) {
  const token = newToken()
  await insertInloglink(tx, {
    token_hash: hashToken(token),
    gemeente_id: gemeente.id,
    email,
    verder,
    aangemaakt_op: nu,
    verloopt_op: new Date(nu.getTime() + quarter),
  })
  const afzender = { gemeente: gemeente.naam, telefoon: gemeente.telefoon, demo: config().demo }
  await appendAuditRegel(tx, {
    gemeente_id: gemeente.id,
    moment: nu,
    gebruiker_id: null,
    handeling: 'inloglink gestuurd',
    onderwerp: 'inloggen',
    resultaat: 'gelukt',
    herkomst,
    gegevens: {},
  })
  await queueEmail(
    tx,
    { gemeente_id: gemeente.id, aan: { naam: '', adres: email }, geheim: encrypt(token), nu },
    {
      soort: 'inloglink',
      gegevens: { afzender, geschreven, link: `${origin}/inloggen/${secretMark}` },
    },
  )
}
