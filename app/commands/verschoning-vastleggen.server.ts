import { insertVerschoning } from '../../db/queries/agenda.ts'
import { listCollegeleden } from '../../db/queries/college.ts'
import type { Tx } from '../../db/db.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, Refusal } from '../lib/errors.ts'
import { lockAgendapunt, type Punt } from './agendapunt.server.ts'

type Verschoning = { lid: string; reden: string }

/** Records, before the decision, that a member is personally concerned and takes no part (Gemeentewet 58 with 28). */
export async function verschoningVastleggen(
  tx: Tx,
  actor: Actor,
  punt: Punt,
  { lid, reden }: Verschoning,
) {
  const { gebruiker, nu } = actor
  const { zaak, agendapunt } = await lockAgendapunt(tx, actor, punt, 'verschoning:vastleggen')
  // A member speaks for nobody else; the secretary records what was said in the meeting.
  if (lid !== gebruiker.id && !can(gebruiker, 'college:agenderen')) throw forbidden()
  const { gemeente_id } = zaak
  const leden = await listCollegeleden(tx, gemeente_id, agendapunt.vergadering_id)
  if (!leden.some(({ id }) => id === lid))
    throw new Refusal([{ code: 'geen-lid', tekst: 'Kies een lid van het college.' }])
  const nieuw = await insertVerschoning(tx, {
    gemeente_id,
    agendapunt_id: agendapunt.id,
    gebruiker_id: lid,
    reden,
    vastgelegd_door: gebruiker.id,
    moment: nu,
  })
  if (!nieuw)
    throw new Refusal([{ code: 'al-verschoond', tekst: 'Dit lid heeft zich al verschoond.' }])
  await appendAudit(tx, actor, 'verschoning vastgelegd', `aanvraag/${zaak.nummer}`, { lid })
}
