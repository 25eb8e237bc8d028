import { toDatum } from '../../domain/datum.ts'
import type { InZaak } from '../../lib/guard.server.ts'
import { findPortefeuillehouder } from '../../../db/queries/agenda.ts'
import { listCollegeleden, listKomendeVergaderingen } from '../../../db/queries/college.ts'

/** What one chooses from to put something about a case on an agenda: the meetings to come and who may be in charge. */
export async function agenderinggegevens({ db, zaak, nu }: InZaak) {
  const { nummer, titel, gemeente_id, regeling_id } = zaak
  return {
    nummer,
    titel,
    vergaderingen: await listKomendeVergaderingen(db, gemeente_id, toDatum(nu)),
    leden: await listCollegeleden(db, gemeente_id, null),
    gewoonlijk: await findPortefeuillehouder(db, gemeente_id, regeling_id),
  }
}
