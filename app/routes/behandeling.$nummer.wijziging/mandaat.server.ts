import { getGevraagd, listMandaat } from '../../../db/queries/mandaat.ts'
import { getRegelingVanZaak } from '../../../db/queries/regeling.ts'
import { toDatum } from '../../domain/datum.ts'
import { wijzigingsmandaat } from '../../domain/mandaat/mandaat.ts'
import type { InZaak } from '../../lib/guard.server.ts'

/** Who decides on a change of this case, and whether that is who reads it. */
export async function mandaatzin({ db, zaak, gebruiker, nu }: InZaak) {
  const { versie_id } = await getRegelingVanZaak(db, zaak, toDatum(nu))
  const gevraagd = await getGevraagd(db, zaak.id)
  return wijzigingsmandaat(await listMandaat(db, versie_id), { gevraagd, rollen: gebruiker.rollen })
}
