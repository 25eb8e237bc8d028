import { updateAanvraag } from '../../db/queries/aanvraag.ts'
import { insertBericht } from '../../db/queries/bericht.ts'
import { listTermijnen, sluitTermijn } from '../../db/queries/termijn.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { ingetrokkenBericht } from '../domain/aanvraag/berichten.ts'
import { belemmeringenVoorIntrekken } from '../domain/aanvraag/intrekken.ts'
import type { Intrekking } from '../domain/aanvraag/intrekking.schema.ts'
import { toDatum } from '../domain/datum.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { berichtSturen } from './bericht-sturen.server.ts'

/** Takes an application back before it is decided: the terms end, and both sides see that it was. */
export async function aanvraagIntrekken(tx: Tx, actor: Actor, { id }: Zaak, { reden }: Intrekking) {
  const { gebruiker, nu } = actor
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak) throw notFound()
  if (!can(gebruiker, 'aanvraag:intrekken', zaak.zaakrecht)) throw forbidden()
  const belemmeringen = belemmeringenVoorIntrekken(zaak.status)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const wasIngediend = zaak.status !== 'concept'
  await updateAanvraag(tx, id, { status: 'ingetrokken_door_aanvrager', bijgewerkt_op: nu })
  for (const termijn of await listTermijnen(tx, id))
    if (termijn.gereed_op === null) await sluitTermijn(tx, termijn.id, toDatum(nu))
  await appendAudit(tx, actor, 'aanvraag ingetrokken', `aanvraag/${zaak.nummer}`, {
    status: zaak.status,
  })
  // A draft was never before the municipality: nobody there waits to hear.
  if (!wasIngediend) return
  await insertBericht(tx, {
    gemeente_id: zaak.gemeente_id,
    aanvraag_id: id,
    richting: 'aan_gemeente',
    soort: 'intrekking',
    onderwerp: 'Aanvraag ingetrokken',
    tekst: reden || 'Er is geen reden gegeven.',
    moment: nu,
    afzender_id: gebruiker.id,
  })
  await berichtSturen(tx, actor, zaak, { soort: 'intrekking', ...ingetrokkenBericht(zaak) })
}
