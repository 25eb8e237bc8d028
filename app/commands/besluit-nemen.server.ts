import { insertStemmen } from '../../db/queries/agenda.ts'
import { getGemeente } from '../../db/queries/gemeente.ts'
import type { Tx } from '../../db/db.ts'
import type { Besluitinvoer } from '../domain/besluit/besluit.schema.ts'
import { namensCollege } from '../domain/besluit/brief-slot.ts'
import type { Actor } from '../lib/actor.server.ts'
import { lockCollegevoorstel, type Punt } from './agendapunt.server.ts'
import { besluitVastleggen, requireVoorstel } from './besluit-vastleggen.server.ts'
import { requireStemming } from './stemming.server.ts'

/**
 * The college decides on an application in its meeting. One of its members who takes part puts the decision on
 * record, with enough members there; on whose record it stands changes nothing about whose decision it is.
 */
export async function besluitNemen(tx: Tx, actor: Actor, waar: Punt, invoer: Besluitinvoer) {
  const { zaak, punt, leden } = await lockCollegevoorstel(tx, actor, waar)
  const stemming = requireStemming(punt, leden, invoer.tegen)
  const voorstel = await requireVoorstel(tx, zaak.id, invoer._versie)
  const gemeente = await getGemeente(tx, zaak.gemeente_id)
  const besluit = await besluitVastleggen(tx, actor, { zaak, voorstel, gemeente }, invoer, {
    datum: punt.datum,
    agendapunt_id: punt.id,
    gemandateerde_id: null,
    vastgelegd_door: actor.gebruiker.id,
    ondertekening: namensCollege(gemeente),
    audit: stemming,
  })
  const { gemeente_id } = zaak
  await insertStemmen(tx, { gemeente_id, besluit_id: besluit.id }, stemming)
  return besluit
}
