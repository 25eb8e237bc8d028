import { upsertConceptInvoer, type Invoer } from '../../db/queries/concept-invoer.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import type { Actor } from '../lib/actor.server.ts'
import { lockEigenBeoordeling } from './eigen-beoordeling.server.ts'

type Getypt = { versie: number; invoer: Invoer }

/** Holds on to what an assessor is typing: theirs alone, and no part of the assessment until it is saved. */
export async function beoordelingVasthouden(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  getypt: Getypt,
) {
  const { zaak } = await lockEigenBeoordeling(tx, actor, { id })
  const { gebruiker, nu: moment } = actor
  const wie = { gemeente_id: zaak.gemeente_id, aanvraag_id: id, gebruiker_id: gebruiker.id }
  await upsertConceptInvoer(tx, { ...wie, naam: 'beoordeling', ...getypt, moment })
}
