import type { Tx } from '../../db/db.ts'
import { deleteEffectregel } from '../../db/queries/effectregel.ts'
import type { Actor } from '../lib/actor.server.ts'
import { notFound } from '../lib/errors.ts'
import { closeTafel, lockTafel, recordBetrokkenheid, type Plaats } from './overleg.server.ts'

/** Takes a line off the drawing. */
export async function effectregelWeghalen(tx: Tx, actor: Actor, plaats: Plaats, id: string) {
  const tafel = await lockTafel(tx, actor, plaats, 'evaluatieplan:voorstellen')
  await recordBetrokkenheid(tx, actor, tafel, 'begeleider')
  if (!(await deleteEffectregel(tx, tafel.overleg.id, id))) throw notFound()
  await closeTafel(tx, actor, tafel, 'effect weggehaald', {})
}
