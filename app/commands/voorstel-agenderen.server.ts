import { insertAgendapunt } from '../../db/queries/agenda.ts'
import { listCollegeleden, lockVergadering } from '../../db/queries/college.ts'
import { findVoorstel } from '../../db/queries/voorstel.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { betrekken } from './betrekken.server.ts'

/** Puts a proposal on the agenda of the college; whoever does has read it and is the second reader, not an assessor. */
export async function voorstelAgenderen(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  vergaderingId: string,
  portefeuillehouder: string | null = null,
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'voorstel:agenderen')) throw forbidden()
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak) throw notFound()
  const voorstel = await findVoorstel(tx, id)
  if (zaak.status !== 'voorstel' || !voorstel) throw new Refusal([geenVoorstel])
  if (voorstel.agendapunt_id) throw new Refusal([alOpAgenda])
  const { gemeente_id } = zaak
  const vergadering = await lockVergadering(tx, gemeente_id, vergaderingId)
  if (!vergadering || vergadering.gesloten_op || vergadering.datum < toDatum(nu))
    throw new Refusal([geenVergadering])

  if (portefeuillehouder) {
    const leden = await listCollegeleden(tx, gemeente_id, vergaderingId)
    if (!leden.some((lid) => lid.id === portefeuillehouder)) throw new Refusal([geenLid])
  }
  await betrekken(tx, actor, zaak, gebruiker.id, 'tweede_lezer')
  await insertAgendapunt(tx, {
    gemeente_id,
    vergadering_id: vergaderingId,
    voorstel_id: voorstel.id,
    portefeuillehouder_id: portefeuillehouder,
  })
  await appendAudit(tx, actor, 'voorstel geagendeerd', `aanvraag/${zaak.nummer}`, {
    vergadering: vergadering.datum,
    versie: voorstel.versie,
  })
}

const geenVoorstel = { code: 'geen-voorstel', tekst: 'Voor deze aanvraag is nu geen voorstel.' }
const alOpAgenda = { code: 'al-op-agenda', tekst: 'Dit voorstel staat al op een agenda.' }
const geenLid = { code: 'geen-lid', tekst: 'Kies een lid van het college.' }
const geenVergadering = {
  code: 'geen-vergadering',
  tekst: 'Kies een vergadering van vandaag of later die nog niet is gesloten.',
}
