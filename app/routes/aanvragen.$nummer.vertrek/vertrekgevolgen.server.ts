import { getAanvraaginhoud } from '../../../db/queries/aanvraaginhoud.ts'
import { getRegelingVanZaak, listVoorwaarden } from '../../../db/queries/regeling.ts'
import type { Datum } from '../../domain/datum.ts'
import { gevolgenVanVertrek } from '../../domain/samenwerkingsverband/vertrek.ts'
import type { InZaak } from '../../lib/guard.server.ts'

/** What changes when this partner leaves now. */
export async function vertrekgevolgen(
  db: InZaak['db'],
  zaak: InZaak['zaak'],
  deelnameId: string,
  vandaag: Datum,
) {
  const { versie_id } = await getRegelingVanZaak(db, zaak, vandaag)
  const [inhoud, voorwaarden] = await Promise.all([
    getAanvraaginhoud(db, zaak.id),
    listVoorwaarden(db, versie_id),
  ])
  return gevolgenVanVertrek(inhoud, deelnameId, voorwaarden, vandaag)
}
