import { insertVerschoning } from '../../db/queries/agenda.ts'
import { findBezwaarpunt } from '../../db/queries/bezwaarvoorstel.ts'
import { listCollegeleden } from '../../db/queries/college.ts'
import { lockZaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import type { Bezwaarpunt } from './bezwaarbesluit-nemen.server.ts'

/** Records, before the decision on an objection, that a member takes no part (Gemeentewet 58 with 28). */
export async function bezwaarverschoningVastleggen(
  tx: Tx,
  actor: Actor,
  waar: Bezwaarpunt,
  { lid, reden }: { lid: string; reden: string },
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'verschoning:vastleggen')) throw forbidden()
  const gevonden = await findBezwaarpunt(tx, waar.vergadering_id, waar)
  const zaak = gevonden && (await lockZaak(tx, gebruiker, gevonden.aanvraag_id))
  // read again: what was waited for may have decided it
  const punt = zaak && (await findBezwaarpunt(tx, waar.vergadering_id, waar))
  if (!punt) throw notFound()
  // a member speaks for nobody else; the secretary records what was said in the meeting
  if (lid !== gebruiker.id && !can(gebruiker, 'college:agenderen')) throw forbidden()
  if (punt.besluit_id) throw new Refusal([alBesloten])
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

const alBesloten = { code: 'al-besloten', tekst: 'Over dit bezwaar is al besloten.' }
const geenLid = { code: 'geen-lid', tekst: 'Kies een lid van het college.' }
const alVerschoond = { code: 'al-verschoond', tekst: 'Dit lid heeft zich al verschoond.' }
