import { getBegroting, replaceBegrotingsposten } from '../../db/queries/begroting.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import type { Bewaarkeuzes } from '../domain/aanvraag/bewaren.schema.ts'
import type { Begroting } from '../domain/begroting/begroting.schema.ts'
import type { Actor } from '../lib/actor.server.ts'
import { sectieBewaren, type Sectie } from './sectie-bewaren.server.ts'

/** Saves the budget of a draft, in balance or not. */
export function begrotingBewaren(
  tx: Tx,
  actor: Actor,
  zaak: Zaak,
  { _versie, _keuze, later, ...begroting }: Begroting & Bewaarkeuzes,
) {
  return sectieBewaren(tx, actor, zaak, sectie, begroting, { _versie, _keuze, later })
}

const sectie: Sectie<Begroting> = {
  naam: 'begroting',
  lees: getBegroting,
  schrijf: async (tx, { gemeente_id, id }, begroting) => {
    await replaceBegrotingsposten(tx, { gemeente_id, aanvraag_id: id }, begroting)
    const { gevraagd, btw, ander_gemeentegeld } = begroting
    return { gevraagd, btw, ander_gemeentegeld }
  },
}
