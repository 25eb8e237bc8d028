import { lockSamenwerking } from '../../db/queries/samenwerkingsverband.ts'
import { getAanvraaginhoud } from '../../db/queries/aanvraaginhoud.ts'
import { listUitnodigingen } from '../../db/queries/uitnodiging.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorUitnodigen } from '../domain/samenwerkingsverband/uitnodiging.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { uitnodigingSturen } from './uitnodiging-sturen.server.ts'

/** Invites a partner, for the first time or again. */
export async function partnerUitnodigen(tx: Tx, actor: Actor, nummer: string, deelnameId: string) {
  const { gebruiker, nu } = actor
  const zaak = await lockSamenwerking(tx, gebruiker, nummer)
  if (!zaak) throw notFound()
  if (!can(gebruiker, 'samenwerking:leiden', zaak.zaakrecht)) throw forbidden()
  const { deelnemers } = await getAanvraaginhoud(tx, zaak.id)
  const partner = deelnemers.find(
    ({ deelname_id, rol }) => deelname_id === deelnameId && rol === 'partner',
  )
  if (!partner) throw notFound()

  const uitnodigingen = (await listUitnodigingen(tx, zaak.id)).filter(
    ({ deelname_id }) => deelname_id === deelnameId,
  )
  const belemmeringen = belemmeringenVoorUitnodigen(
    { ...partner, status: zaak.status, uitnodigingen },
    nu,
  )
  if (belemmeringen.length > 0 || partner.email === null) throw new Refusal(belemmeringen)

  await appendAudit(tx, actor, 'partner uitgenodigd', `aanvraag/${nummer}`, {
    deelname: deelnameId,
  })
  const { deelname_id, email } = partner
  await uitnodigingSturen(tx, actor, zaak, { deelname_id, email }, 'uitnodiging')
}
