import { findPapier } from '../../db/queries/papier.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { tijdstipOp } from '../domain/datum.ts'
import type { Papierindiening } from '../domain/papier/papier.schema.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { forbidden, notFound } from '../lib/errors.ts'
import { indieningVastleggen } from './aanvraag-indienen.server.ts'

// Paper has a day of receipt, not a moment: noon, so that no time zone moves the day.
const MIDDAG = '12:00'

/** Registers what was entered from paper as submitted on the day it came in, under the signature on the paper. */
export async function papierIndienen(
  tx: Tx,
  actor: Actor,
  { id }: Zaak,
  { kanaal, ondertekend_als }: Papierindiening,
) {
  const { gebruiker } = actor
  const zaak = await lockZaak(tx, gebruiker, id)
  const papier = zaak && (await findPapier(tx, id))
  if (!papier) throw notFound()
  const helpt = can(gebruiker, 'aanvraag:schrijven', zaak.zaakrecht)
  if (!can(gebruiker, 'papier:invoeren') || !helpt) throw forbidden()
  const ontvangen = tijdstipOp(papier.ontvangen_op, MIDDAG)
  await indieningVastleggen(tx, actor, zaak, { kanaal, ondertekend_als, ontvangen, opPapier: true })
}
