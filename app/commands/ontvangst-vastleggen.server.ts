import { insertOntvangst, sluitTerugbetaling } from '../../db/queries/vordering.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import { belemmeringenVoorOntvangst, ontvangenbericht } from '../domain/vordering/vordering.ts'
import type { Ontvangst } from '../domain/vordering/vordering.schema.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { Refusal } from '../lib/errors.ts'
import { berichtSturen } from './bericht-sturen.server.ts'
import { refuse } from './intake.server.ts'
import { lockVordering, type Welke } from './vordering.server.ts'

/** Records what a recipient paid back, in one go or in parts; with the last of it the term ends (Awb 4:57, 4:87). */
export async function ontvangstVastleggen(
  tx: Tx,
  actor: Actor,
  welke: Welke,
  { bedrag, ontvangen_op, kenmerk }: Ontvangst,
) {
  const { gebruiker, nu } = actor
  const { zaak, vordering } = await lockVordering(tx, actor, welke)
  refuse(belemmeringenVoorOntvangst(vordering, { bedrag, op: ontvangen_op }, toDatum(nu)))
  const nieuw = await insertOntvangst(tx, {
    gemeente_id: zaak.gemeente_id,
    aanvraag_id: zaak.id,
    besluit_id: vordering.id,
    bedrag,
    ontvangen_op,
    kenmerk,
    moment: nu,
    vastgelegd_door: gebruiker.id,
  })
  if (!nieuw) throw new Refusal([alVastgelegd])
  const open = vordering.bedrag - vordering.ontvangen - bedrag
  if (open === 0) await sluitTerugbetaling(tx, vordering.id, ontvangen_op)
  await appendAudit(tx, actor, 'terugbetaling ontvangen', `aanvraag/${zaak.nummer}`, {
    besluit: vordering.id,
    bedrag,
    open,
    kenmerk,
  })
  await berichtSturen(tx, actor, zaak, {
    soort: 'betaling',
    ...ontvangenbericht({ bedrag, open }, zaak.nummer),
  })
}

const alVastgelegd = {
  code: 'al-vastgelegd',
  tekst: 'Een bijschrijving met dit kenmerk is al vastgelegd.',
}
