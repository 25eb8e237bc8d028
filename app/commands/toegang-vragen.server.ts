import { findDeelnameVanPartij } from '../../db/queries/deelname.ts'
import { queueEmail } from '../../db/queries/outbox.ts'
import { listPostvakken, lockSamenwerking } from '../../db/queries/samenwerkingsverband.ts'
import { listToegang } from '../../db/queries/toegang.ts'
import {
  insertToegangsuitnodiging,
  listToegangsuitnodigingen,
} from '../../db/queries/toegangsuitnodiging.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import { datumVoluit } from '../domain/opmaak.ts'
import { belemmeringenVoorPostvak } from '../domain/samenwerkingsverband/postvak.ts'
import { eindeUitnodiging, uitnodigingstand } from '../domain/samenwerkingsverband/uitnodiging.ts'
import type { Toegangsvraag } from '../domain/toegang/toegang.schema.ts'
import { belemmeringenVoorVragen } from '../domain/toegang/toegangsrecht.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { getAfzender } from '../lib/afzender.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { secretMark } from '../lib/marks.ts'
import { encrypt, hashToken, newToken } from '../lib/tokens.server.ts'

const dag = 24 * 3_600_000

/** Asks somebody by mail to write along, to read along or to help; nobody is in before they said yes. */
export async function toegangVragen(tx: Tx, actor: Actor, nummer: string, vraag: Toegangsvraag) {
  const { gebruiker, nu } = actor
  const zaak = await lockSamenwerking(tx, gebruiker, nummer)
  if (!zaak) throw notFound()
  if (!can(gebruiker, 'samenwerking:leiden', zaak.zaakrecht)) throw forbidden()
  const { id: aanvraag_id, gemeente_id } = zaak
  const deelname = await findDeelnameVanPartij(
    tx,
    aanvraag_id,
    vraag.namens ?? zaak.namens_partij_id,
  )
  if (!deelname) throw notFound()

  const { email, recht, secties, tot } = vraag
  const gevraagd = await listToegangsuitnodigingen(tx, aanvraag_id)
  const belemmeringen = [
    ...belemmeringenVoorVragen(
      { email, recht, tot },
      {
        status: zaak.status,
        mensen: await listToegang(tx, aanvraag_id),
        open: gevraagd.filter((een) => uitnodigingstand(een, nu) === 'open'),
        vandaag: gevraagd.filter((een) => nu.getTime() - een.aangemaakt_op.getTime() < dag).length,
      },
      toDatum(nu),
    ),
    ...belemmeringenVoorPostvak(email, deelname.partij_id, await listPostvakken(tx, aanvraag_id)),
  ]
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const token = newToken()
  const verloopt_op = eindeUitnodiging(nu)
  await insertToegangsuitnodiging(tx, {
    ...{ gemeente_id, aanvraag_id, partij_id: deelname.partij_id },
    ...{ email, recht, secties, tot, verloopt_op },
    ...{ token_hash: hashToken(token), aangemaakt_op: nu, aangemaakt_door: gebruiker.id },
  })
  await appendAudit(tx, actor, 'toegang gevraagd', `aanvraag/${nummer}`, { recht, secties, tot })
  const afzender = await getAfzender(tx, gemeente_id)
  const link = `${actor.origin}/uitnodiging/toegang/${secretMark}`
  const totEnMet = datumVoluit(toDatum(verloopt_op))
  await queueEmail(
    tx,
    { gemeente_id, aan: { naam: '', adres: email }, geheim: encrypt(token), aanvraag_id, nu },
    { soort: 'toegangsuitnodiging', gegevens: { afzender, link, totEnMet } },
  )
}
