import { insertBetaalverzoek } from '../../db/queries/vordering.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import {
  belemmeringenVoorBetaalverzoek,
  betaalverzoekbericht,
} from '../domain/vordering/vordering.ts'
import type { Betaalverzoek } from '../domain/vordering/vordering.schema.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { berichtSturen } from './bericht-sturen.server.ts'
import { refuse } from './intake.server.ts'
import { lockVordering, type Welke } from './vordering.server.ts'

/** Records that the request to pay back went out, and tells the recipient that it is under way. */
export async function betaalverzoekVastleggen(
  tx: Tx,
  actor: Actor,
  welke: Welke,
  { verstuurd_op, kenmerk }: Betaalverzoek,
) {
  const { gebruiker, nu } = actor
  const { zaak, vordering } = await lockVordering(tx, actor, welke)
  refuse(belemmeringenVoorBetaalverzoek(vordering, verstuurd_op, toDatum(nu)))
  await insertBetaalverzoek(tx, {
    besluit_id: vordering.id,
    gemeente_id: zaak.gemeente_id,
    aanvraag_id: zaak.id,
    kenmerk,
    verstuurd_op,
    moment: nu,
    vastgelegd_door: gebruiker.id,
  })
  const { bedrag } = vordering
  await appendAudit(tx, actor, 'betaalverzoek verstuurd', `aanvraag/${zaak.nummer}`, {
    besluit: vordering.id,
    bedrag,
    kenmerk,
  })
  await berichtSturen(tx, actor, zaak, {
    soort: 'betaling',
    ...betaalverzoekbericht(vordering, zaak.nummer, kenmerk),
  })
}
