import { findAanvrager, updateAanvrager } from '../../db/queries/indiening.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import type { Bewaarkeuzes } from '../domain/aanvraag/bewaren.schema.ts'
import type { Aanvragergegevens } from '../domain/partij/aanvrager.schema.ts'
import type { Actor } from '../lib/actor.server.ts'
import { sectieBewaren, type Sectie } from './sectie-bewaren.server.ts'

/** Saves who applies: the party the decision will be addressed to. */
export function aanvragerBewaren(
  tx: Tx,
  actor: Actor,
  zaak: Zaak,
  { _versie, _keuze, later, ...aanvrager }: Aanvragergegevens & Bewaarkeuzes,
) {
  return sectieBewaren(tx, actor, zaak, sectie, aanvrager, { _versie, _keuze, later })
}

const sectie: Sectie<Aanvragergegevens> = {
  naam: 'indiening',
  lees: async (tx, id) => {
    const { id: _partij, ...aanvrager } = (await findAanvrager(tx, id)) ?? { id: null }
    return aanvrager
  },
  schrijf: async (tx, { gemeente_id, id }, aanvrager) => {
    const partij = await findAanvrager(tx, id)
    if (!partij) throw new Error(`Aanvraag ${id} has no penvoerder`)
    await updateAanvrager(tx, { gemeente_id, partij_id: partij.id }, aanvrager)
    return {}
  },
}
