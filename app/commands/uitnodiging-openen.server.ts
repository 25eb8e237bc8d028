import { listTaken } from '../../db/queries/betrokkenheid.ts'
import { ensureGebruiker, updateLegeNaam } from '../../db/queries/gebruiker.ts'
import { lockNummer } from '../../db/queries/samenwerkingsverband.ts'
import { ensureToegang, findToegang } from '../../db/queries/toegang.ts'
import { findUitnodiging, type GevondenUitnodiging } from '../../db/queries/uitnodiging.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorMeedoen } from '../domain/samenwerkingsverband/meedoen.ts'
import { uitnodigingstand } from '../domain/samenwerkingsverband/uitnodiging.ts'
import type { Gebruiker } from '../domain/toegang.ts'
import { notFound, Refusal } from '../lib/errors.ts'
import { startSession } from '../lib/session.server.ts'
import { hashToken } from '../lib/tokens.server.ts'

/** Somebody with the link of an invitation, signed in or not. */
export type Bezoek = {
  gemeente_id: string
  token: string
  ingelogd: Gebruiker | null
  cookies: string | null
  nu: Date
  herkomst: string
  origin: string
}

/** The link cannot be used any more; the page says why. */
export const linkWerktNiet = 'link-werkt-niet'

/** The invitation of this link, if it can still be answered; holds its application until the transaction ends. */
export async function uitnodigingOpenen(tx: Tx, { gemeente_id, token, nu }: Bezoek) {
  const hash = hashToken(token)
  const gevonden = await findUitnodiging(tx, gemeente_id, hash)
  if (!gevonden) throw notFound()
  await lockNummer(tx, gemeente_id, gevonden.nummer)
  const uitnodiging = await findUitnodiging(tx, gemeente_id, hash)
  if (!uitnodiging || uitnodigingstand(uitnodiging, nu) !== 'open')
    throw new Refusal([{ code: linkWerktNiet, tekst: 'Deze link werkt niet meer.' }])
  return uitnodiging
}

/** The account of the mailbox that was invited, and for which party it already takes part. */
export async function genodigdeVinden(
  tx: Tx,
  { gemeente_id, ingelogd, nu }: Bezoek,
  { aanvraag_id, email }: GevondenUitnodiging,
) {
  const { id, geblokkeerd_op } = await ensureGebruiker(tx, gemeente_id, email, nu)
  const ander = ingelogd && ingelogd.id !== id ? ingelogd.id : null
  const belemmeringen = belemmeringenVoorMeedoen({
    geblokkeerd: geblokkeerd_op !== null,
    taken: await listTaken(tx, aanvraag_id, id),
    ingelogdAlsAnder: ander !== null && (await findToegang(tx, aanvraag_id, ander)) !== undefined,
  })
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)
  const toegang = await findToegang(tx, aanvraag_id, id)
  return { id, namens: toegang?.partij_id ?? null }
}

/** Gives the invited mailbox access to this one application, to read and to answer for its party. */
export async function genodigdeToelaten(
  tx: Tx,
  { gemeente_id, nu }: Bezoek,
  { aanvraag_id, partij_id }: GevondenUitnodiging,
  gebruiker_id: string,
  naam: string,
) {
  await updateLegeNaam(tx, gebruiker_id, naam)
  const wie = { gemeente_id, aanvraag_id, gebruiker_id, partij_id }
  await ensureToegang(tx, { ...wie, recht: 'meelezer', moment: nu })
}

/** Signs the invited person in for this one application; who already is, stays signed in: null. */
export async function genodigdeInloggen(
  tx: Tx,
  { gemeente_id, ingelogd, cookies, nu }: Bezoek,
  { aanvraag_id }: GevondenUitnodiging,
  gebruiker_id: string,
) {
  if (ingelogd?.id === gebruiker_id) return null
  const sessie = { gemeente_id, gebruiker_id, methode: 'uitnodiging', aanvraag_id } as const
  return startSession(tx, sessie, cookies, nu)
}
