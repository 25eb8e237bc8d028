import type { Aanvraaginhoud } from '../../domain/aanvraag/inhoud.ts'
import type { Datum } from '../../domain/datum.ts'
import { bevindingkaarten, type VoorwaardeMetPlan } from '../../domain/voorwaarde/bevindingkaart.ts'

/** How the condition about partners stands; null for a scheme that does not ask for them. */
export function bevindingVan(
  inhoud: Aanvraaginhoud,
  voorwaarden: readonly VoorwaardeMetPlan[],
  vandaag: Datum,
) {
  const samen = voorwaarden.filter(({ soort }) => soort === 'samenwerkingsverband')
  return bevindingkaarten(inhoud, samen.slice(0, 1), vandaag)[0] ?? null
}
