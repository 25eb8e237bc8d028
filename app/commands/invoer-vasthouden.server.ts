import { upsertConceptInvoer, type Invoer } from '../../db/queries/concept-invoer.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import type { Sectienaam } from '../domain/aanvraag/secties.ts'
import { schrijftSectie } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { forbidden, notFound } from '../lib/errors.ts'

type Getypt = { naam: Sectienaam; versie: number; invoer: Invoer }

/**
 * Holds on to what somebody is typing: theirs alone, no version, no audit, and nothing a partner agreed to changes.
 * Only saving makes it part of the application.
 */
export async function invoerVasthouden(tx: Tx, actor: Actor, zaak: Zaak, getypt: Getypt) {
  const { gebruiker, nu } = actor
  const { id: aanvraag_id, gemeente_id, status } = zaak
  if (!schrijftSectie(zaak, getypt.naam)) throw forbidden()
  if (status !== 'concept') throw notFound()
  const rij = { ...getypt, gemeente_id, aanvraag_id, gebruiker_id: gebruiker.id, moment: nu }
  await upsertConceptInvoer(tx, rij)
}
