import type { Tx } from '../../db/db.ts'
import { insertHulpvraag } from '../../db/queries/evaluatieplan.ts'
import type { Actor } from '../lib/actor.server.ts'
import { closeTafel, lockTafel } from './overleg.server.ts'

/** Asks the municipality for help with the criteria; from then on its begeleiders can see the draft. */
export async function begeleidingVragen(tx: Tx, actor: Actor, nummer: string, vraag: string) {
  const plaats = { nummer, kant: 'initiatief' as const }
  const tafel = await lockTafel(tx, actor, plaats, 'evaluatieplan:voorstellen')
  await insertHulpvraag(tx, {
    gemeente_id: actor.gebruiker.gemeente_id,
    aanvraag_id: tafel.overleg.id,
    vraag,
    door: actor.gebruiker.id,
    moment: actor.nu,
  })
  await closeTafel(tx, actor, tafel, 'begeleiding gevraagd', {})
}
