import { updateAanvraag } from '../../db/queries/aanvraag.ts'
import { insertBeoordeling, listKandidaten } from '../../db/queries/beoordeling.ts'
import { getRegelingVanZaak } from '../../db/queries/regeling.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorToewijzen } from '../domain/beoordeling/toewijzing.ts'
import { toDatum } from '../domain/datum.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { betrekken } from './betrekken.server.ts'

/** Gives a complete application to as many assessors as the scheme asks, who have nothing else to do with it, or replaces one who is out. */
export async function beoordelingToewijzen(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  beoordelaars: readonly string[],
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'beoordeling:toewijzen')) throw forbidden()
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak || zaak.status === 'concept') throw notFound()
  const vandaag = toDatum(nu)
  const { verdeelwijze, tot, beoordelaars: nodig } = await getRegelingVanZaak(tx, zaak, vandaag)
  const kandidaten = await listKandidaten(tx, zaak.gemeente_id, id)
  const belemmeringen = belemmeringenVoorToewijzen(
    beoordelaars,
    kandidaten,
    { status: zaak.status, verdeelwijze, sluitingsdatum: tot, beoordelaars: nodig },
    vandaag,
  )
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const { gemeente_id } = zaak
  for (const gebruiker_id of new Set(beoordelaars)) {
    await betrekken(tx, actor, zaak, gebruiker_id, 'beoordelaar')
    await insertBeoordeling(tx, { gemeente_id, aanvraag_id: id, gebruiker_id, toegewezen_op: nu })
  }
  if (zaak.status === 'volledig')
    await updateAanvraag(tx, id, { status: 'in_beoordeling', bijgewerkt_op: nu })
  await appendAudit(tx, actor, 'beoordeling toegewezen', `aanvraag/${zaak.nummer}`, {
    beoordelaars: [...new Set(beoordelaars)],
  })
}
