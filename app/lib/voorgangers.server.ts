import { findVoorgangers } from '../../db/queries/volgorde.ts'
import type { Besluitgegevens } from '../../db/queries/besluitgegevens.ts'
import type { Db, Tx } from '../../db/db.ts'
import { plafondOverschreden } from '../domain/plafond/plafond.ts'
import { belemmeringenVanVolgorde } from '../domain/plafond/volgorde.ts'

type Zaak = { id: string; gemeente_id: string; regeling_id: string }
type Gegevens = Pick<Besluitgegevens, 'regeling' | 'gevraagd' | 'periode'>

/** Why this amount cannot be granted now: it does not fit, or it belongs to somebody who was complete earlier. */
export async function belemmeringenVanPlafond(
  db: Db | Tx,
  { id, gemeente_id, regeling_id }: Zaak,
  { regeling, gevraagd, periode }: Gegevens,
  { bedrag, voorrang }: { bedrag: number; voorrang: string },
) {
  const pot = { gemeente_id, regeling_id, periode }
  const toekenning = { bedrag, wens: Math.min(gevraagd, regeling.maximumbedrag) }
  const voorgangers = bedrag === 0 ? undefined : await findVoorgangers(db, id, pot, toekenning)
  if (!voorgangers) return []
  if (bedrag > voorgangers.over) return [plafondOverschreden(voorgangers.over)]
  return belemmeringenVanVolgorde(voorgangers, toekenning, {
    artikel: regeling.voorrang_artikel,
    reden: voorrang,
  })
}
