import { appendGebeurtenis } from '../../db/queries/termijn.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum, type Datum } from '../domain/datum.ts'
import { belemmeringenVoorHervatten, isVerzoek, teHervatten } from '../domain/termijn/opschorten.ts'
import { hervattingsBericht } from '../domain/termijn/termijnberichten.ts'
import type { Aanvraagsoort } from '../domain/termijn/waarover.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { notFound } from '../lib/errors.ts'
import { berichtSturen } from './bericht-sturen.server.ts'
import { lockBesluittermijn } from './besluittermijn.server.ts'
import { refuse } from './intake.server.ts'

/** The reason why the term stood still is over: it runs from today, and the applicant hears the new last day (Awb 4:15 lid 4). */
export async function termijnHervatten(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { over = 'aanvraag', op: ontvangen }: { over?: Aanvraagsoort; op?: Datum | null } = {},
) {
  const { nu, gebruiker } = actor
  const { zaak, termijn } = await lockBesluittermijn(tx, actor, { id }, over)
  const vandaag = toDatum(nu)
  const opschorting = teHervatten(termijn, over, vandaag)
  // only a completion comes in on a day of its own
  const op = opschorting && isVerzoek(opschorting) ? (ontvangen ?? vandaag) : vandaag
  refuse(belemmeringenVoorHervatten(opschorting, op, vandaag))
  if (!termijn || !opschorting) throw notFound()
  const { einddatum } = await appendGebeurtenis(
    tx,
    termijn.id,
    { soort: 'hervatting', op, betreft: opschorting.id },
    { nu, gebruiker_id: gebruiker.id },
  )
  await appendAudit(tx, actor, 'termijn hervat', `aanvraag/${zaak.nummer}`, {
    grond: opschorting.grond,
    einddatum,
  })
  await berichtSturen(tx, actor, zaak, {
    soort: 'hervatting',
    ...hervattingsBericht({ ...zaak, over }, { op, einddatum }),
  })
}
