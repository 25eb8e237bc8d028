import { insertVerschoning } from '../../db/queries/agenda.ts'
import { listCollegeleden } from '../../db/queries/college.ts'
import type { Tx } from '../../db/db.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, Refusal } from '../lib/errors.ts'

type Gehouden = {
  zaak: { gemeente_id: string; nummer: string }
  punt: { id: string; vergadering_id: string }
}
export type Verschoning = { lid: string; reden: string }

/** Records on an item that is held that a member is personally concerned and takes no part (Gemeentewet 58 with 28). */
export async function verschoon(
  tx: Tx,
  actor: Actor,
  { zaak, punt }: Gehouden,
  { lid, reden }: Verschoning,
) {
  const { gebruiker, nu } = actor
  // a member speaks for nobody else; the secretary records what was said in the meeting
  if (lid !== gebruiker.id && !can(gebruiker, 'college:agenderen')) throw forbidden()
  const { gemeente_id } = zaak
  const leden = await listCollegeleden(tx, gemeente_id, punt.vergadering_id)
  if (!leden.some(({ id }) => id === lid)) throw new Refusal([geenLid])
  const nieuw = await insertVerschoning(tx, {
    gemeente_id,
    agendapunt_id: punt.id,
    gebruiker_id: lid,
    reden,
    vastgelegd_door: gebruiker.id,
    moment: nu,
  })
  if (!nieuw) throw new Refusal([alVerschoond])
  await appendAudit(tx, actor, 'verschoning vastgelegd', `aanvraag/${zaak.nummer}`, { lid })
}

const geenLid = { code: 'geen-lid', tekst: 'Kies een lid van het college.' }
const alVerschoond = { code: 'al-verschoond', tekst: 'Dit lid heeft zich al verschoond.' }
