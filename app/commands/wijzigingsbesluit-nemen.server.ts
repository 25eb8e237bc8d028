import { insertStemmen } from '../../db/queries/agenda.ts'
import { getGemeente } from '../../db/queries/gemeente.ts'
import type { Vervolgplaats } from '../../db/queries/vervolgpunt.ts'
import type { Tx } from '../../db/db.ts'
import { namensCollege } from '../domain/besluit/brief-slot.ts'
import type { Collegewijziging } from '../domain/wijziging/wijziging.schema.ts'
import type { Actor } from '../lib/actor.server.ts'
import { requireStemming } from './stemming.server.ts'
import { lockCollegepunt } from './vervolgpunt.server.ts'
import { lockWijziging } from './wijziging.server.ts'
import { requireWijzigingsvoorstel, wijzigingVastleggen } from './wijziging-vastleggen.server.ts'

/**
 * The college decides in its meeting to change or withdraw what was granted, as proposed or otherwise with its reason. One
 * of its members who takes part puts the decision on record.
 */
export async function wijzigingsbesluitNemen(
  tx: Tx,
  actor: Actor,
  waar: Omit<Vervolgplaats, 'soort'>,
  { _versie, tegen, ...beslissing }: Collegewijziging,
) {
  const { punt, leden } = await lockCollegepunt(tx, actor, { ...waar, soort: 'wijziging' })
  const stemming = requireStemming(punt, leden, tegen)
  const gehouden = await lockWijziging(tx, actor, { id: punt.aanvraag_id }, 'besluit:nemen')
  const { zaak, wijziging } = gehouden
  const voorstel = await requireWijzigingsvoorstel(tx, wijziging.id, _versie)
  const besluit = await wijzigingVastleggen(tx, actor, gehouden, voorstel, beslissing, {
    datum: punt.datum,
    agendapunt_id: punt.id,
    gemandateerde_id: null,
    ondertekening: namensCollege(await getGemeente(tx, zaak.gemeente_id)),
    audit: stemming,
  })
  const { gemeente_id } = zaak
  await insertStemmen(tx, { gemeente_id, besluit_id: besluit.id }, stemming)
}
