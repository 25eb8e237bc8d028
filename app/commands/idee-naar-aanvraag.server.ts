import { updatePartij } from '../../db/queries/deelname.ts'
import { fillConcept, updateIdee } from '../../db/queries/idee.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import { sluiten } from '../domain/idee/idee.ts'
import type { NaarAanvraag } from '../domain/idee/idee.schema.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { betrekken } from './betrekken.server.ts'
import { conceptMaken } from './concept-maken.server.ts'
import { mailIndiener } from './idee-berichten.server.ts'
import { openIdee } from './idee.server.ts'

/**
 * Begins a draft in the name of whose idea it is, with what they wrote. The begeleider becomes begeleider of that
 * case, and can therefore never assess it (Awb 2:4). Answers the number.
 */
export async function ideeNaarAanvraag(tx: Tx, actor: Actor, id: string, input: NaarAanvraag) {
  const { gebruiker, nu } = actor
  const idee = await openIdee(tx, actor, id, 'naar_aanvraag')
  const { gemeente_id, gebruiker_id, wat, waarom, plaats, telefoon } = idee
  const aanvraag = await conceptMaken(
    tx,
    actor,
    { id: gebruiker_id, gemeente_id, email: idee.indiener_email },
    input.regeling,
    { naam: idee.indiener, titel: input.titel, samenvatting: wat, onderdelen: [], domeinen: [] },
  )
  await fillConcept(tx, aanvraag.id, { aanleiding: waarom, wijk: plaats })
  await updatePartij(tx, aanvraag.partij_id, { telefoon })
  await betrekken(tx, actor, { id: aanvraag.id, gemeente_id }, gebruiker.id, 'begeleider')
  await updateIdee(tx, idee.id, {
    stand: 'aanvraag',
    aanvraag_id: aanvraag.id,
    bijgewerkt_op: nu,
    ...sluiten(toDatum(nu)),
  })
  await appendAudit(tx, actor, 'aanvraag van idee gemaakt', `idee/${idee.id}`, {
    aanvraag: aanvraag.nummer,
  })
  await mailIndiener(tx, actor, idee, 'aanvraag', `/aanvragen/${aanvraag.nummer}`)
  return aanvraag.nummer
}
