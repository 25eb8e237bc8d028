import type { Datum } from '../../app/domain/datum.ts'
import { gevraagdeVragen } from '../../app/domain/vraag/gevraagd.ts'
import type { Vraagdeel } from '../../app/domain/vraag/vraag.ts'
import type { Db, Tx } from '../db.ts'
import { findAanvrager } from './indiening.ts'
import { getRegelingVanZaak, listVoorwaarden } from './regeling.ts'

type Zaak = {
  id: string
  gemeente_id: string
  regeling_id: string
  regeling_versie_id: string | null
}

/** Every question that is asked in this application, under the version of the scheme that counts for it. */
export async function getGevraagdeVragen(
  db: Db | Tx,
  zaak: Zaak,
  vandaag: Datum,
): Promise<Vraagdeel[]> {
  const [regeling, aanvrager, bedrag] = await Promise.all([
    getRegelingVanZaak(db, zaak, vandaag),
    findAanvrager(db, zaak.id),
    db.selectFrom('aanvraag').select('gevraagd').where('id', '=', zaak.id).executeTakeFirst(),
  ])
  const voorwaarden = await listVoorwaarden(db, regeling.versie_id)
  return gevraagdeVragen(
    { ...regeling, voorwaarden },
    {
      soort: aanvrager?.soort ?? 'natuurlijk_persoon',
      organisatiesoort: aanvrager?.organisatiesoort,
      gevraagd: bedrag?.gevraagd ?? null,
    },
  )
}
