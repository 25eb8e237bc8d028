import { queueEmail } from '../../db/queries/outbox.ts'
import { insertUitnodiging } from '../../db/queries/uitnodiging.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import { datumVoluit } from '../domain/opmaak.ts'
import { eindeUitnodiging } from '../domain/samenwerkingsverband/uitnodiging.ts'
import type { Actor } from '../lib/actor.server.ts'
import { getAfzender } from '../lib/afzender.server.ts'
import { secretMark } from '../lib/marks.ts'
import { encrypt, hashToken, newToken } from '../lib/tokens.server.ts'

type Waar = { id: string; gemeente_id: string }

/** Mails a partner a link of their own to read and answer; of the link only the hash is kept. */
export async function uitnodigingSturen(
  tx: Tx,
  { nu, origin }: Actor,
  { id: aanvraag_id, gemeente_id }: Waar,
  { deelname_id, email }: { deelname_id: string; email: string },
  soort: 'uitnodiging' | 'tekstvoorgelegd',
) {
  const token = newToken()
  const verloopt_op = eindeUitnodiging(nu)
  await insertUitnodiging(tx, {
    gemeente_id,
    aanvraag_id,
    deelname_id,
    token_hash: hashToken(token),
    email,
    aangemaakt_op: nu,
    verloopt_op,
  })
  const afzender = await getAfzender(tx, gemeente_id)
  const link = `${origin}/uitnodiging/${secretMark}`
  await queueEmail(
    tx,
    { gemeente_id, aan: { naam: '', adres: email }, geheim: encrypt(token), aanvraag_id, nu },
    { soort, gegevens: { afzender, link, totEnMet: datumVoluit(toDatum(verloopt_op)) } },
  )
}
