import { findOpenVerzoek, updatePunt } from '../../db/queries/aanvulling.ts'
import { vervangBestand } from '../../db/queries/bestand.ts'
import { deleteVolgt } from '../../db/queries/volgt.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import type { Ontvangen } from '../domain/document/bestand.ts'
import { can } from '../domain/toegang.ts'
import { belemmeringenVoorAntwoord } from '../domain/volledigheid/aanvulling.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound } from '../lib/errors.ts'
import { alsOpenVerzoek } from '../../db/queries/aanvulling.ts'
import { bestandenBewaren } from './bestanden-bewaren.server.ts'
import { refuse } from './intake.server.ts'

type Antwoord = { volgorde: number; antwoord: string; bestand: Ontvangen | undefined }

/** Keeps the answer to one point of the request; nothing is sent yet. A new file takes the place of the one before. */
export async function aanvullingspuntBeantwoorden(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { volgorde, antwoord, bestand }: Antwoord,
) {
  const { gebruiker, nu } = actor
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak) throw notFound()
  if (!can(gebruiker, 'aanvraag:schrijven', zaak.zaakrecht)) throw forbidden()
  const verzoek = await findOpenVerzoek(tx, id)
  refuse(belemmeringenVoorAntwoord(alsOpenVerzoek(verzoek)))
  const punt = verzoek?.punten.find((een) => een.volgorde === volgorde)
  if (!punt) throw notFound()

  const waar = { gemeente_id: zaak.gemeente_id, aanvraag_id: id, document: punt.document }
  const [nieuw] = await bestandenBewaren(tx, actor, waar, bestand ? [bestand] : [], {
    vervangt: punt.bestand_id !== null,
  })
  if (nieuw && punt.bestand_id) await vervangBestand(tx, id, punt.bestand_id, nieuw)
  if (nieuw && punt.document) await deleteVolgt(tx, id, punt.document)
  const bestand_id = nieuw ?? punt.bestand_id
  await updatePunt(tx, punt.id, { antwoord, bestand_id, aangeleverd_op: nu })
  await appendAudit(tx, actor, 'aanvulling bewaard', `aanvraag/${zaak.nummer}`, {
    punt: volgorde,
    bestand: bestand_id,
  })
}
