import { listToegang } from '../../../db/queries/toegang.ts'
import { findVoorlegging } from '../../../db/queries/voorlegging.ts'
import { belemmeringenVoorOverdracht } from '../../domain/toegang/overdracht.ts'
import type { InZaak } from '../../lib/guard.server.ts'

/** Who can be asked to lead, each with what it would change for the partners. */
export async function opvolgersVan({ db, zaak }: InZaak) {
  const [mensen, voorgelegd] = await Promise.all([
    listToegang(db, zaak.id),
    findVoorlegging(db, zaak.id),
  ])
  const opvolgers = mensen
    .map((mens) => ({ ...mens, zelfdePartij: mens.partij_id === zaak.namens_partij_id }))
    .filter((mens) => belemmeringenVoorOverdracht({ ...mens, taken: [] }, zaak.status).length === 0)
    .map(({ id, naam, email, partij, zelfdePartij }) => ({
      id,
      naam: partij === naam ? naam : `${naam || email} (${partij})`,
      gevolgen: zelfdePartij
        ? 'De aanvraag blijft van uw partij.'
        : `De aanvraag wordt van ${partij}. U doet daarna mee als partner.${voorgelegd ? ' Iedereen bevestigt de tekst opnieuw.' : ''}`,
    }))
  return { nummer: zaak.nummer, opvolgers }
}
