import type { Tx } from '../../db/db.ts'
import { getGemeente } from '../../db/queries/gemeente.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import { inMandaat } from '../domain/besluit/brief-slot.ts'
import { toDatum } from '../domain/datum.ts'
import { belemmeringenVoorBeslisser } from '../domain/wijziging/beslissing.ts'
import type { Actor } from '../lib/actor.server.ts'
import { Refusal } from '../lib/errors.ts'
import { betrekken } from './betrekken.server.ts'
import { opGrondVan, requireMandaat } from './mandaat.server.ts'
import { lockWijziging } from './wijziging.server.ts'
import { requireWijzigingsvoorstel, wijzigingVastleggen } from './wijziging-vastleggen.server.ts'

/** Decides in the name of the college on a change, as another proposed it, within the mandate of the scheme. */
export async function wijzigingBesluiten(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  versie: number,
) {
  const { gebruiker, nu } = actor
  const gehouden = await lockWijziging(tx, actor, { id }, 'wijziging:besluiten')
  const { zaak, wijziging } = gehouden
  const voorstel = await requireWijzigingsvoorstel(tx, wijziging.id, versie)
  const eigen = belemmeringenVoorBeslisser(voorstel, gebruiker.id)
  if (eigen.length > 0) throw new Refusal(eigen)
  const regel = await requireMandaat(tx, actor, zaak, {
    soort: 'wijzigen',
    bedrag: zaak.gevraagd ?? 0,
    geagendeerd: voorstel.agendapunt_id !== null,
  })
  await betrekken(tx, actor, zaak, gebruiker.id, 'gemandateerde')
  const gemeente = await getGemeente(tx, zaak.gemeente_id)
  await wijzigingVastleggen(
    tx,
    actor,
    gehouden,
    voorstel,
    { ...voorstel, afwijking: '' },
    {
      datum: toDatum(nu),
      agendapunt_id: null,
      gemandateerde_id: gebruiker.id,
      ondertekening: inMandaat(gemeente, gebruiker.naam, regel.functie),
      audit: opGrondVan(regel),
    },
  )
}
