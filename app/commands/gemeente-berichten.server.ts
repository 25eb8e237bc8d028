import { insertBericht } from '../../db/queries/bericht.ts'
import { insertTaak } from '../../db/queries/taak.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import type { Bericht } from '../domain/aanvraag/bericht.schema.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound } from '../lib/errors.ts'

/** Sends a message of the applicant to the municipality, where it waits as work. */
export async function gemeenteBerichten(tx: Tx, actor: Actor, { id }: Zaak, bericht: Bericht) {
  const { gebruiker, nu } = actor
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak) throw notFound()
  if (!can(gebruiker, 'bericht:sturen', zaak.zaakrecht)) throw forbidden()
  await insertBericht(tx, {
    ...bericht,
    gemeente_id: zaak.gemeente_id,
    aanvraag_id: id,
    richting: 'aan_gemeente',
    soort: 'vraag',
    moment: nu,
    afzender_id: gebruiker.id,
  })
  await insertTaak(tx, {
    gemeente_id: zaak.gemeente_id,
    aanvraag_id: id,
    soort: 'bericht_beantwoorden',
    omschrijving: `Bericht van de aanvrager: ${bericht.onderwerp}`,
    aangemaakt_op: nu,
  })
  await appendAudit(tx, actor, 'bericht gestuurd', `aanvraag/${zaak.nummer}`)
}
