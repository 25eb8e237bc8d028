import type { listVoorwaarden } from '../../../db/queries/regeling.ts'
import type { Aanvraaginhoud } from '../../domain/aanvraag/inhoud.ts'
import type { Datum } from '../../domain/datum.ts'
import { adresVan, vindplaats } from '../../domain/plan/verwijzing.ts'
import { bevindingen, uitkomstwoorden } from '../../domain/voorwaarde/bevindingen.ts'

type Voorwaarde = Awaited<ReturnType<typeof listVoorwaarden>>[number]

/** How the condition about partners stands; null for a scheme that does not ask for them. */
export function bevindingVan(
  inhoud: Aanvraaginhoud,
  voorwaarden: readonly Voorwaarde[],
  vandaag: Datum,
) {
  const voorwaarde = voorwaarden.find(({ soort }) => soort === 'samenwerkingsverband')
  const [bevinding] = voorwaarde ? bevindingen(inhoud, [voorwaarde], vandaag) : []
  if (!voorwaarde || !bevinding) return null
  const { uitkomst, reden, wat_helpt, bron } = bevinding
  return {
    titel: voorwaarde.titel,
    uitkomst,
    woord: uitkomstwoorden[uitkomst],
    reden,
    wat_helpt,
    citaat: bron.citaat,
    bron: `${voorwaarde.bron_plan_titel}, ${vindplaats(bron.paragraaf)}`,
    naar: adresVan(bron.onderdeel),
  }
}
