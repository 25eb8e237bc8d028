import { updateAanvraag } from '../../db/queries/aanvraag.ts'
import { sluitBeoordeling } from '../../db/queries/beoordeling.ts'
import { deleteConceptInvoer } from '../../db/queries/concept-invoer.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorAfronden } from '../domain/beoordeling/beoordeling.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { Refusal } from '../lib/errors.ts'
import { lockEigenBeoordeling } from './eigen-beoordeling.server.ts'

/** Closes the assessment for good; with the last one the application has been assessed. */
export async function beoordelingAfronden(tx: Tx, actor: Actor, { id }: Pick<Zaak, 'id'>) {
  const { zaak, beoordeling, voorwaarden, criteria } = await lockEigenBeoordeling(tx, actor, { id })
  const belemmeringen = belemmeringenVoorAfronden(beoordeling, voorwaarden, criteria)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const klaar = await sluitBeoordeling(tx, { id: beoordeling.id, aanvraag_id: id }, actor.nu)
  if (klaar) await updateAanvraag(tx, id, { status: 'beoordeeld', bijgewerkt_op: actor.nu })
  const { id: gebruiker_id } = actor.gebruiker
  await deleteConceptInvoer(tx, { aanvraag_id: id, naam: 'beoordeling', gebruiker_id })
  await appendAudit(tx, actor, 'beoordeling afgerond', `aanvraag/${zaak.nummer}`)
}
