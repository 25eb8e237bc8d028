import { insertAgendapunt, updateAangehouden } from '../../db/queries/agenda.ts'
import { lockVergadering } from '../../db/queries/college.ts'
import type { Vervolgplaats } from '../../db/queries/vervolgpunt.ts'
import type { Tx } from '../../db/db.ts'
import type { Aanhouding } from '../domain/college/college.schema.ts'
import { datumVoluit } from '../domain/opmaak.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { Refusal } from '../lib/errors.ts'
import { requireWijzigingOp } from './wijziging-agenderen.server.ts'
import { lockCollegepunt } from './vervolgpunt.server.ts'

/** The college does not decide now on an objection or a change: the same proposal comes back in a named later meeting. */
export async function vervolgvoorstelAanhouden(
  tx: Tx,
  actor: Actor,
  waar: Vervolgplaats,
  { vergadering, reden }: Aanhouding,
) {
  const { gebruiker, nu } = actor
  const { zaak, punt } = await lockCollegepunt(tx, actor, waar)
  const { gemeente_id } = zaak
  const later = await lockVergadering(tx, gemeente_id, vergadering)
  if (!later || later.gesloten_op || later.datum <= punt.datum)
    throw new Refusal([
      {
        code: 'geen-vergadering',
        tekst: `Kies een vergadering na ${datumVoluit(punt.datum)} die nog niet is gesloten.`,
      },
    ])
  if (punt.wijziging_id) await requireWijzigingOp(tx, zaak.id, later.datum)
  const { portefeuillehouder_id } = await updateAangehouden(tx, punt.id, {
    aangehouden_op: nu,
    aangehouden_door: gebruiker.id,
    aanhoudreden: reden,
    aangehouden_naar: later.id,
  })
  const { bezwaarvoorstel_id, wijzigingsvoorstel_id, geagendeerd_door } = punt
  await insertAgendapunt(tx, {
    gemeente_id,
    vergadering_id: later.id,
    ...{ bezwaarvoorstel_id, wijzigingsvoorstel_id, geagendeerd_door, portefeuillehouder_id },
  })
  await appendAudit(tx, actor, `voorstel op ${punt.soort} aangehouden`, `aanvraag/${zaak.nummer}`, {
    vergadering: punt.datum,
    tot: later.datum,
  })
}
