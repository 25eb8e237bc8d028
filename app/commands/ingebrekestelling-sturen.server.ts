import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import type { Ingebrekestelling } from '../domain/dwangsom/dwangsom.schema.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { forbidden, notFound } from '../lib/errors.ts'
import { inGebrekeStellen } from './in-gebreke-stellen.server.ts'

/** The applicant tells the municipality in the portal that it is late; it is received at once (Awb 2:20). */
export async function ingebrekestellingSturen(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { toelichting }: Pick<Ingebrekestelling, 'toelichting'>,
) {
  const zaak = await lockZaak(tx, actor.gebruiker, id)
  if (!zaak) throw notFound()
  if (!can(actor.gebruiker, 'ingebrekestelling:sturen', zaak.zaakrecht)) throw forbidden()
  const ontvangen_op = toDatum(actor.nu)
  return inGebrekeStellen(tx, actor, zaak, { ontvangen_op, weg: 'portaal', toelichting })
}
