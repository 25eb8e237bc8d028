import { findWijzigingsvoorstel, vervangWijzigingsvoorstel } from '../../db/queries/wijziging.ts'
import { listZienswijzen } from '../../db/queries/zienswijze.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import type { Wijzigingsvoorstelinvoer } from '../domain/wijziging/wijziging.schema.ts'
import {
  belemmeringenVoorWijziging,
  huidig,
  OP_VERZOEK,
  teHoren,
  type Toezegging,
  type Wijzigingsvoorstel,
} from '../domain/wijziging/wijziging.ts'
import { belemmeringenVoorHoren, type Zienswijze } from '../domain/zienswijze/zienswijze.ts'
import type { Datum } from '../domain/datum.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { Refusal } from '../lib/errors.ts'
import { lockWijziging } from './wijziging.server.ts'

/** Draws up what is proposed: to change, to withdraw, or to leave it as it is; another decides. */
export async function wijzigingsvoorstelOpstellen(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  invoer: Wijzigingsvoorstelinvoer,
) {
  const { zaak, toezegging, wijziging } = await lockWijziging(
    tx,
    actor,
    { id },
    'wijziging:voorstellen',
  )
  const eerder = await findWijzigingsvoorstel(tx, wijziging.id)
  if (eerder?.agendapunt_id) throw new Refusal([opAgenda])
  const vandaag = toDatum(actor.nu)
  const voorstel = voorstelVan(invoer, toezegging)
  const belemmeringen = [
    ...belemmeringenVoorWijziging(voorstel, wijziging, toezegging, vandaag),
    ...horen(voorstel, toezegging, await listZienswijzen(tx, id), vandaag),
  ]
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  await vervangWijzigingsvoorstel(tx, {
    ...voorstel,
    gemeente_id: zaak.gemeente_id,
    aanvraag_id: id,
    wijziging_id: wijziging.id,
    opgesteld_door: actor.gebruiker.id,
    moment: actor.nu,
  })
  const { uitkomst, grond, bedrag } = voorstel
  await appendAudit(tx, actor, 'wijziging voorgesteld', `aanvraag/${zaak.nummer}`, {
    uitkomst,
    grond,
    bedrag,
  })
}

/** What goes with one outcome only is left out with another. */
function voorstelVan(invoer: Wijzigingsvoorstelinvoer, toezegging: Toezegging): Wijzigingsvoorstel {
  const { ervoor, ...rest } = invoer
  const { uitkomst, bedrag } = rest
  const nu = huidig(toezegging)
  if (uitkomst === 'wijzigen') return { ...rest, bedrag: bedrag ?? nu, ervoor_reden: '' }
  const zonder = { eind_op: null, verantwoording_op: null }
  if (uitkomst === 'intrekken') return { ...rest, ...zonder, bedrag: ervoor ?? 0 }
  return {
    ...{ ...rest, ...zonder, bedrag: nu },
    ...{ grond: OP_VERZOEK, schade: '', ervoor_reden: '' },
  }
}

/** Why the recipient has to be heard first, where it is against them. */
export function horen(
  voorstel: Wijzigingsvoorstel,
  toezegging: Toezegging,
  zienswijzen: readonly Zienswijze[],
  vandaag: Datum,
) {
  const voor = teHoren(voorstel, toezegging)
  if (voor === null) return []
  const { grond, reactie } = voorstel
  return belemmeringenVoorHoren({ voor, grond, reactie }, zienswijzen, vandaag)
}

const opAgenda = {
  code: 'al-op-agenda',
  tekst: 'Dit voorstel staat op een agenda van het college. Daar kan het worden teruggestuurd.',
}
