import { ensureGebruiker } from '../../db/queries/gebruiker.ts'
import { insertPapier } from '../../db/queries/papier.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import { belemmeringenVoorInvoeren } from '../domain/papier/papier.ts'
import type { Papier } from '../domain/papier/papier.schema.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, Refusal } from '../lib/errors.ts'
import { conceptMaken } from './concept-maken.server.ts'

/**
 * Begins to enter an application that came on paper: a draft of the applicant, which this official helps with.
 * With an address the applicant can follow it after signing in; without one everything goes by post. Answers the number.
 */
export async function papierInvoeren(tx: Tx, actor: Actor, papier: Papier) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'papier:invoeren')) throw forbidden()
  const { gemeente_id } = gebruiker
  const { regeling, ontvangen_op, naam, email, titel } = papier
  const belemmeringen = belemmeringenVoorInvoeren(ontvangen_op, toDatum(nu))
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const account = email ? await ensureGebruiker(tx, gemeente_id, email, nu) : null
  if (account?.id === gebruiker.id)
    throw new Refusal([
      {
        code: 'eigen-aanvraag',
        tekst: 'Dit is uw eigen adres. Vraag een collega dit in te voeren.',
      },
    ])
  const { id, nummer, partij_id } = await conceptMaken(
    tx,
    actor,
    { gemeente_id, id: account?.id ?? null, email },
    regeling,
    { naam, titel, samenvatting: '', onderdelen: [], domeinen: [] },
    ontvangen_op,
  )
  await insertPapier(tx, partij_id, {
    aanvraag_id: id,
    gemeente_id,
    ontvangen_op,
    ingevoerd_door: gebruiker.id,
    ingevoerd_op: nu,
  })
  await appendAudit(tx, actor, 'aanvraag op papier ingevoerd', `aanvraag/${nummer}`, {
    ontvangen_op,
  })
  return nummer
}
