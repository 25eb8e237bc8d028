import { listCollegeleden, lockVergadering } from '../../db/queries/college.ts'
import { insertAgendapunt } from '../../db/queries/agenda.ts'
import {
  findOpenWijziging,
  findToezegging,
  findWijzigingsvoorstel,
} from '../../db/queries/wijziging.ts'
import { listZienswijzen } from '../../db/queries/zienswijze.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum, type Datum } from '../domain/datum.ts'
import { belemmeringenVoorWijziging } from '../domain/wijziging/wijziging.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { Refusal } from '../lib/errors.ts'
import { betrekken } from './betrekken.server.ts'
import { lockWijziging } from './wijziging.server.ts'
import { horen } from './wijzigingsvoorstel-opstellen.server.ts'

type Agendering = { vergadering: string; portefeuillehouder: string | null }

/** Puts a proposal to change or withdraw on the agenda of the college; never who proposed it: another reads it first. */
export async function wijzigingAgenderen(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { vergadering: vergadering_id, portefeuillehouder }: Agendering,
) {
  const { gebruiker, nu } = actor
  const { zaak, wijziging } = await lockWijziging(tx, actor, { id }, 'wijziging:agenderen')
  const voorstel = await findWijzigingsvoorstel(tx, wijziging.id)
  if (!voorstel) throw new Refusal([geenVoorstel])
  if (voorstel.agendapunt_id) throw new Refusal([opAgenda])
  if (voorstel.opgesteld_door === gebruiker.id) throw new Refusal([eigenVoorstel])
  const { gemeente_id } = zaak
  const vergadering = await lockVergadering(tx, gemeente_id, vergadering_id)
  if (!vergadering || vergadering.gesloten_op || vergadering.datum < toDatum(nu))
    throw new Refusal([geenVergadering])
  if (portefeuillehouder) {
    const leden = await listCollegeleden(tx, gemeente_id, vergadering_id)
    if (!leden.some((lid) => lid.id === portefeuillehouder)) throw new Refusal([geenLid])
  }
  await requireWijzigingOp(tx, id, vergadering.datum)
  await betrekken(tx, actor, zaak, gebruiker.id, 'tweede_lezer')
  await insertAgendapunt(tx, {
    gemeente_id,
    vergadering_id,
    wijzigingsvoorstel_id: voorstel.id,
    geagendeerd_door: gebruiker.id,
    portefeuillehouder_id: portefeuillehouder,
  })
  await appendAudit(tx, actor, 'wijziging geagendeerd', `aanvraag/${zaak.nummer}`, {
    vergadering: vergadering.datum,
    versie: voorstel.versie,
  })
}

/** Refuses where what is proposed could not be decided on that day: a day it counts from is over by then (Awb 4:50). */
export async function requireWijzigingOp(tx: Tx, aanvraagId: string, op: Datum) {
  const wijziging = await findOpenWijziging(tx, aanvraagId)
  const toezegging = await findToezegging(tx, aanvraagId)
  const voorstel = wijziging && (await findWijzigingsvoorstel(tx, wijziging.id))
  if (!voorstel || !toezegging) throw new Refusal([geenVoorstel])
  const zienswijzen = await listZienswijzen(tx, aanvraagId)
  const belemmeringen = [
    ...belemmeringenVoorWijziging(voorstel, wijziging, toezegging, op),
    ...horen(voorstel, toezegging, zienswijzen, op),
  ]
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)
}

const opAgenda = {
  code: 'al-op-agenda',
  tekst: 'Dit voorstel staat op een agenda van het college.',
}
const geenVoorstel = { code: 'geen-voorstel', tekst: 'Maak eerst een voorstel.' }
const geenLid = { code: 'geen-lid', tekst: 'Kies een lid van het college.' }
const geenVergadering = {
  code: 'geen-vergadering',
  tekst: 'Kies een vergadering van vandaag of later die nog niet is gesloten.',
}
const eigenVoorstel = {
  code: 'eigen-voorstel',
  tekst: 'U hebt dit voorgesteld. Een ander leest het en zet het op de agenda.',
}
