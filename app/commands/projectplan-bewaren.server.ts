import { getProjectplan } from '../../db/queries/aanvraag.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import type { Bewaarkeuzes } from '../domain/aanvraag/bewaren.schema.ts'
import type { Projectplan } from '../domain/aanvraag/projectplan.schema.ts'
import type { Actor } from '../lib/actor.server.ts'
import { sectieBewaren, type Sectie } from './sectie-bewaren.server.ts'

/** Saves the plan of a draft. */
export function projectplanBewaren(
  tx: Tx,
  actor: Actor,
  zaak: Zaak,
  { _versie, _keuze, later, ...plan }: Projectplan & Bewaarkeuzes,
) {
  return sectieBewaren(tx, actor, zaak, sectie, plan, { _versie, _keuze, later })
}

const sectie: Sectie<Projectplan> = {
  naam: 'projectplan',
  lees: getProjectplan,
  schrijf: async (_tx, _zaak, plan) => plan,
}
