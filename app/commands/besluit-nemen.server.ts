import { insertTegenstemmen } from '../../db/queries/agenda.ts'
import { getGemeente } from '../../db/queries/gemeente.ts'
import type { Tx } from '../../db/db.ts'
import type { Besluitinvoer } from '../domain/besluit/besluit.schema.ts'
import { namensCollege } from '../domain/besluit/brief-slot.ts'
import { belemmeringenVoorStemmen, deelnemend } from '../domain/college/quorum.ts'
import type { Actor } from '../lib/actor.server.ts'
import { Refusal } from '../lib/errors.ts'
import { lockAgendapunt, requireCollege, type Punt } from './agendapunt.server.ts'
import { besluitVastleggen, requireVoorstel } from './besluit-vastleggen.server.ts'

/**
 * The college decides on an application in its meeting. One of its members who takes part puts the decision on
 * record, with enough members there; on whose record it stands changes nothing about whose decision it is.
 */
export async function besluitNemen(tx: Tx, actor: Actor, punt: Punt, invoer: Besluitinvoer) {
  const gehouden = await lockAgendapunt(tx, actor, punt, 'besluit:nemen')
  const { zaak, agendapunt } = gehouden
  const leden = await requireCollege(tx, actor, gehouden)
  const nietZo = belemmeringenVoorStemmen(leden, invoer.tegen)
  if (nietZo.length > 0) throw new Refusal(nietZo)
  const voorstel = await requireVoorstel(tx, zaak.id, invoer._versie)
  const gemeente = await getGemeente(tx, zaak.gemeente_id)
  const besluit = await besluitVastleggen(tx, actor, { zaak, voorstel, gemeente }, invoer, {
    datum: agendapunt.datum,
    agendapunt_id: agendapunt.id,
    gemandateerde_id: null,
    vastgelegd_door: actor.gebruiker.id,
    ondertekening: namensCollege(gemeente),
    audit: {
      vergadering: agendapunt.datum,
      deelgenomen: deelnemend(leden).map(({ id }) => id),
      verschoond: leden.filter(({ verschoond }) => verschoond).map(({ id }) => id),
      tegen: invoer.tegen,
    },
  })
  const { gemeente_id } = zaak
  await insertTegenstemmen(tx, { gemeente_id, besluit_id: besluit.id }, [...new Set(invoer.tegen)])
  return besluit
}
