import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import { bezwaarVan, type PapierenIngebrekestelling } from '../domain/dwangsom/dwangsom.schema.ts'
import { belemmeringenVoorOntvangst } from '../domain/dwangsom/ingebrekestelling.ts'
import type { Actor } from '../lib/actor.server.ts'
import { inGebrekeStellen, requireLopendBezwaar } from './in-gebreke-stellen.server.ts'
import { lockIntake, refuse } from './intake.server.ts'

/** An official puts an ingebrekestelling on record that came in on paper, with its own date of receipt. */
export async function ingebrekestellingVastleggen(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  {
    ontvangen_op,
    toelichting,
    over = 'aanvraag',
  }: Omit<PapierenIngebrekestelling, 'over'> & {
    over?: string
  },
) {
  const { zaak } = await lockIntake(tx, actor, { id }, 'ingebrekestelling:vastleggen')
  refuse(belemmeringenVoorOntvangst(ontvangen_op, toDatum(actor.nu)))
  const bezwaarId = bezwaarVan(over)
  const bezwaar = bezwaarId === null ? null : await requireLopendBezwaar(tx, id, bezwaarId)
  const gesteld = { ontvangen_op, weg: 'papier' as const, toelichting, over }
  return inGebrekeStellen(tx, actor, zaak, gesteld, bezwaar)
}
