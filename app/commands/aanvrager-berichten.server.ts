import { sluitTaken } from '../../db/queries/taak.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import type { Ontvangen } from '../domain/document/bestand.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound } from '../lib/errors.ts'
import { berichtSturen } from './bericht-sturen.server.ts'
import { bestandenBewaren } from './bestanden-bewaren.server.ts'

/** Sends a message of the municipality to the applicants, with files or without; what they asked before counts as answered. */
export async function aanvragerBerichten(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  bericht: { onderwerp: string; tekst: string },
  bestanden: readonly Ontvangen[] = [],
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'bericht:beantwoorden')) throw forbidden()
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak || zaak.status === 'concept') throw notFound()
  await sluitTaken(tx, id, 'bericht_beantwoorden', { door: gebruiker.id, nu })
  const bericht_id = await berichtSturen(tx, actor, zaak, { soort: 'bericht', ...bericht })
  const waar = { gemeente_id: zaak.gemeente_id, aanvraag_id: id, bericht_id }
  const ids = await bestandenBewaren(tx, actor, waar, bestanden)
  await appendAudit(
    tx,
    actor,
    'bericht gestuurd',
    `aanvraag/${zaak.nummer}`,
    ids.length > 0 ? { bestanden: ids } : {},
  )
}
