import { countPartners, insertDeelname } from '../../db/queries/deelname.ts'
import { listPostvakken, lockSamenwerking } from '../../db/queries/samenwerkingsverband.ts'
import { touchSectie } from '../../db/queries/sectie.ts'
import type { Tx } from '../../db/db.ts'
import { deelnameinhoud } from '../domain/samenwerkingsverband/deelnameinhoud.ts'
import { belemmeringenVoorWijzigen } from '../domain/samenwerkingsverband/fase.ts'
import type { Partner } from '../domain/samenwerkingsverband/partner.schema.ts'
import {
  belemmeringenVoorPostvak,
  belemmeringenVoorToevoegen,
} from '../domain/samenwerkingsverband/postvak.ts'
import { schrijftSamenwerking } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { deelnameOf, partijOf } from './partner-rijen.ts'

/** Adds a partner to an application; nobody is mailed yet. Answers the id of the deelname. */
export async function partnerToevoegen(tx: Tx, actor: Actor, nummer: string, partner: Partner) {
  const { gebruiker, nu } = actor
  const zaak = await lockSamenwerking(tx, gebruiker, nummer)
  if (!zaak) throw notFound()
  if (!schrijftSamenwerking(zaak)) throw forbidden()

  const belemmeringen = [
    ...belemmeringenVoorWijzigen(zaak.status),
    ...belemmeringenVoorToevoegen(await countPartners(tx, zaak.id)),
    ...belemmeringenVoorPostvak(partner.email, null, await listPostvakken(tx, zaak.id)),
  ]
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const { gemeente_id, id: aanvraag_id } = zaak
  const inhoud = deelnameinhoud(partner)
  const { id } = await insertDeelname(
    tx,
    { gemeente_id, ...partijOf(inhoud) },
    {
      gemeente_id,
      aanvraag_id,
      rol: 'partner',
      ...deelnameOf(inhoud),
      gewijzigd_door: gebruiker.id,
      aangemaakt_op: nu,
    },
  )
  const naam = 'samenwerkingsverband'
  await touchSectie(tx, { gemeente_id, aanvraag_id, naam, door: gebruiker.id, nu })
  await appendAudit(tx, actor, 'partner toegevoegd', `aanvraag/${nummer}`, { deelname: id })
  return id
}
