import { insertAgendapunt, updateAangehouden } from '../../db/queries/agenda.ts'
import { lockVergadering } from '../../db/queries/college.ts'
import type { Tx } from '../../db/db.ts'
import type { Aanhouding } from '../domain/college/college.schema.ts'
import { datumVoluit } from '../domain/opmaak.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { Refusal } from '../lib/errors.ts'
import { lockAgendapunt, requireCollege, type Punt } from './agendapunt.server.ts'

/** The college does not decide now: the same proposal comes back in a named later meeting. */
export async function voorstelAanhouden(
  tx: Tx,
  actor: Actor,
  punt: Punt,
  { vergadering, reden }: Aanhouding,
) {
  const { gebruiker, nu } = actor
  const gehouden = await lockAgendapunt(tx, actor, punt, 'besluit:nemen')
  await requireCollege(tx, actor, gehouden)
  const { zaak, agendapunt } = gehouden
  const { gemeente_id } = zaak
  const later = await lockVergadering(tx, gemeente_id, vergadering)
  if (!later || later.gesloten_op || later.datum <= agendapunt.datum)
    throw new Refusal([
      {
        code: 'geen-vergadering',
        tekst: `Kies een vergadering na ${datumVoluit(agendapunt.datum)} die nog niet is gesloten.`,
      },
    ])
  const { portefeuillehouder_id } = await updateAangehouden(tx, agendapunt.id, {
    aangehouden_op: nu,
    aangehouden_door: gebruiker.id,
    aanhoudreden: reden,
    aangehouden_naar: later.id,
  })
  await insertAgendapunt(tx, {
    gemeente_id,
    vergadering_id: later.id,
    voorstel_id: agendapunt.voorstel_id,
    portefeuillehouder_id,
  })
  await appendAudit(tx, actor, 'voorstel aangehouden', `aanvraag/${zaak.nummer}`, {
    vergadering: agendapunt.datum,
    tot: later.datum,
  })
}
