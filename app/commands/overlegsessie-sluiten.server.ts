import type { Tx } from '../../db/db.ts'
import { listOverlegsessies, updateOverlegsessie } from '../../db/queries/overlegsessie.ts'
import type { AfsluitingInvoer } from '../domain/overlegsessie/sessie.schema.ts'
import { belemmeringenVoorSessie } from '../domain/overlegsessie/sessie.ts'
import type { Actor } from '../lib/actor.server.ts'
import {
  closeTafel,
  lockTafel,
  recordBetrokkenheid,
  refuse,
  type Plaats,
} from './overleg.server.ts'

/** Ends the time together. What was agreed stands in the log by itself; what is written here comes beside it. */
export async function overlegsessieSluiten(
  tx: Tx,
  actor: Actor,
  plaats: Plaats,
  { verslag }: AfsluitingInvoer,
) {
  const tafel = await lockTafel(tx, actor, plaats, 'evaluatieplan:voorstellen')
  const [sessie] = await listOverlegsessies(tx, tafel.overleg.id)
  refuse(belemmeringenVoorSessie(sessie, actor.nu))
  if (!sessie) return

  await recordBetrokkenheid(tx, actor, tafel, 'begeleider')
  await updateOverlegsessie(tx, sessie.id, {
    // who closes may have come in while the one who began it was still at work
    gesloten_op: sessie.begonnen_op > actor.nu ? sessie.begonnen_op : actor.nu,
    gesloten_door: actor.gebruiker.id,
    verslag,
  })
  await closeTafel(tx, actor, tafel, 'samen aan tafel gesloten', {})
}
