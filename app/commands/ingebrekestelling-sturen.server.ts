import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import { isEigenBezwaar } from '../domain/bezwaar/bezwaar.ts'
import { bezwaarVan, type Ingebrekestelling } from '../domain/dwangsom/dwangsom.schema.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { forbidden, notFound } from '../lib/errors.ts'
import { inGebrekeStellen, requireLopendBezwaar } from './in-gebreke-stellen.server.ts'

/** The applicant tells the municipality in the portal that it is late; it is received at once (Awb 2:20). */
export async function ingebrekestellingSturen(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { toelichting, over = 'aanvraag' }: Pick<Ingebrekestelling, 'toelichting'> & { over?: string },
) {
  const zaak = await lockZaak(tx, actor.gebruiker, id)
  if (!zaak) throw notFound()
  if (!can(actor.gebruiker, 'ingebrekestelling:sturen', zaak.zaakrecht)) throw forbidden()
  const gesteld = { ontvangen_op: toDatum(actor.nu), weg: 'portaal' as const, toelichting, over }
  const bezwaarId = bezwaarVan(over)
  if (bezwaarId === null) return inGebrekeStellen(tx, actor, zaak, gesteld)
  const bezwaar = await requireLopendBezwaar(tx, id, bezwaarId)
  if (!isEigenBezwaar(bezwaar, actor.gebruiker.id, zaak.zaakrecht)) throw notFound()
  return inGebrekeStellen(tx, actor, zaak, gesteld, bezwaar)
}
