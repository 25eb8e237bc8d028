import type { Tx } from '../../db/db.ts'
import { insertEvaluatieplan } from '../../db/queries/evaluatieplan.ts'
import {
  belemmeringenVoorVoorleggen,
  isActueel,
  planinhoud,
} from '../domain/evaluatieplan/evaluatieplan.ts'
import type { Actor } from '../lib/actor.server.ts'
import { canonicalJson } from '../domain/canoniek.ts'
import { sha256 } from '../lib/tokens.server.ts'
import {
  closeTafel,
  lockTafel,
  recordBetrokkenheid,
  refuse,
  type Plaats,
} from './overleg.server.ts'

/**
 * Lays the agreed criteria before both sides as one text that never changes. When exactly that text already lies
 * there, because the other side was first, nothing happens. Answers the version to confirm.
 */
export async function evaluatieplanVoorleggen(
  tx: Tx,
  actor: Actor,
  plaats: Plaats,
): Promise<number> {
  const tafel = await lockTafel(tx, actor, plaats, 'evaluatieplan:voorstellen')
  const { id: aanvraag_id, nummer, criteria, plannen } = tafel.overleg
  refuse(belemmeringenVoorVoorleggen(criteria))
  const vorige = plannen[0]
  if (vorige && isActueel(vorige, criteria)) return vorige.versie

  await recordBetrokkenheid(tx, actor, tafel, 'begeleider')
  const inhoud = planinhoud(nummer, criteria)
  const versie = (vorige?.versie ?? 0) + 1
  await insertEvaluatieplan(tx, {
    gemeente_id: actor.gebruiker.gemeente_id,
    aanvraag_id,
    versie,
    inhoud: canonicalJson(inhoud),
    hash: `v1:${sha256(canonicalJson(inhoud))}`,
    moment: actor.nu,
    voorgelegd_door: actor.gebruiker.id,
  })
  await closeTafel(tx, actor, tafel, 'evaluatieplan voorgelegd', { versie })
  return versie
}
