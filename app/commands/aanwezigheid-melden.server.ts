import { upsertAanwezigheid } from '../../db/queries/aanwezigheid.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import type { Sectienaam } from '../domain/aanvraag/secties.ts'
import { schrijftSectie } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { forbidden, notFound } from '../lib/errors.ts'

/** Notes that somebody has a section open, so that others see it; no version, no audit, forgotten in minutes. */
export async function aanwezigheidMelden(tx: Tx, actor: Actor, zaak: Zaak, naam: Sectienaam) {
  const { gebruiker, nu } = actor
  const { id: aanvraag_id, gemeente_id, status } = zaak
  if (!schrijftSectie(zaak, naam)) throw forbidden()
  if (status !== 'concept') throw notFound()
  const wie = { gemeente_id, aanvraag_id, naam, gebruiker_id: gebruiker.id }
  await upsertAanwezigheid(tx, { ...wie, moment: nu })
}
