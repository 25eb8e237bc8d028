import { insertAantekening } from '../../db/queries/aantekening.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import type { Aantekeninginvoer } from '../domain/behandeling/aantekening.schema.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound } from '../lib/errors.ts'

/** Notes something for colleagues; nobody is told, and the log says that it was done, not what it says. */
export async function aantekeningMaken(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  invoer: Aantekeninginvoer,
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'aantekening:maken')) throw forbidden()
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak || zaak.status === 'concept') throw notFound()
  // who applies has no place among the officials of the case (Awb 2:4)
  if (zaak.zaakrecht !== null && zaak.zaakrecht !== 'helper') throw forbidden()
  const { gemeente_id, nummer } = zaak
  await insertAantekening(tx, gebruiker, { gemeente_id, aanvraag_id: id, ...invoer }, nu)
  await appendAudit(tx, actor, 'aantekening gemaakt', `aanvraag/${nummer}`, { voor: invoer.voor })
}
