import { findBezwaarvoorstel, vervangBezwaarvoorstel } from '../../db/queries/bezwaarvoorstel.ts'
import { lockVergadering } from '../../db/queries/college.ts'
import { insertAgendapunt } from '../../db/queries/agenda.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorBezwaarbesluit } from '../domain/bezwaar/beslissing-toets.ts'
import type { Bezwaarvoorstelinvoer } from '../domain/bezwaar/bezwaar.schema.ts'
import { toDatum } from '../domain/datum.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { getBezwaarfeiten } from '../lib/bezwaarfeiten.server.ts'
import { Refusal } from '../lib/errors.ts'
import { lockInBehandeling, type Waar } from './bezwaar.server.ts'

/** Draws up the decision on an objection anew, after looking at everything again (Awb 7:11). */
export async function bezwaarvoorstelOpstellen(
  tx: Tx,
  actor: Actor,
  waar: Waar,
  invoer: Bezwaarvoorstelinvoer,
) {
  const { zaak, bezwaar } = await lockInBehandeling(tx, actor, waar)
  const eerder = await findBezwaarvoorstel(tx, bezwaar.id)
  if (eerder?.agendapunt_id) throw new Refusal([opAgenda])
  const { feiten, grond_bedrag } = await getBezwaarfeiten(tx, bezwaar, toDatum(actor.nu))
  // what goes with one outcome only is left out with another
  const gegrond = invoer.dictum === 'gegrond'
  const bedrag = gegrond ? (invoer.bedrag ?? 0) : 0
  const voorstel = {
    ...invoer,
    niet_grond: invoer.dictum === 'niet_ontvankelijk' ? invoer.niet_grond : null,
    motivering:
      invoer.dictum === 'niet_ontvankelijk' || feiten.voorwaarden.length === 0
        ? []
        : invoer.motivering,
    bedrag,
    verantwoording_op:
      bedrag > 0 && !feiten.direct && !feiten.vaststelling ? invoer.verantwoording_op : null,
    kosten_bedrag: invoer.kosten === 'toegekend' ? (invoer.kosten_bedrag ?? 0) : 0,
  }
  const belemmeringen = belemmeringenVoorBezwaarbesluit(voorstel, feiten)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  await vervangBezwaarvoorstel(tx, {
    ...voorstel,
    grond_bedrag: bedrag > 0 ? grond_bedrag : '',
    gemeente_id: zaak.gemeente_id,
    aanvraag_id: zaak.id,
    bezwaar_id: bezwaar.id,
    opgesteld_door: actor.gebruiker.id,
    moment: actor.nu,
  })
  await appendAudit(tx, actor, 'beslissing op bezwaar voorgesteld', `aanvraag/${zaak.nummer}`, {
    bezwaar: bezwaar.id,
    dictum: voorstel.dictum,
    bedrag,
  })
}

/** Puts the proposal on the agenda of the college. */
export async function bezwaarAgenderen(
  tx: Tx,
  actor: Actor,
  waar: Waar,
  { vergadering: id }: { vergadering: string },
) {
  const { zaak, bezwaar } = await lockInBehandeling(tx, actor, waar)
  const voorstel = await findBezwaarvoorstel(tx, bezwaar.id)
  if (!voorstel) throw new Refusal([geenVoorstel])
  if (voorstel.agendapunt_id) throw new Refusal([opAgenda])
  const { gemeente_id } = zaak
  const vergadering = await lockVergadering(tx, gemeente_id, id)
  if (!vergadering || vergadering.gesloten_op || vergadering.datum < toDatum(actor.nu))
    throw new Refusal([geenVergadering])
  await insertAgendapunt(tx, {
    gemeente_id,
    vergadering_id: id,
    bezwaarvoorstel_id: voorstel.id,
  })
  await appendAudit(tx, actor, 'bezwaar geagendeerd', `aanvraag/${zaak.nummer}`, {
    bezwaar: bezwaar.id,
    vergadering: vergadering.datum,
  })
}

const opAgenda = {
  code: 'al-op-agenda',
  tekst: 'Dit voorstel staat op een agenda van het college.',
}
const geenVoorstel = { code: 'geen-voorstel', tekst: 'Maak eerst een voorstel.' }
const geenVergadering = {
  code: 'geen-vergadering',
  tekst: 'Kies een vergadering van vandaag of later die nog niet is gesloten.',
}
