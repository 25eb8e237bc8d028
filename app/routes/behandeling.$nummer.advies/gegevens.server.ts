import { listAdviezen } from '../../../db/queries/advies.ts'
import { isAdviesMogelijk } from '../../domain/advies/advies.ts'
import { tabbladen } from '../../domain/behandeling/tabbladen.ts'
import { datumVoluit, tijdstip } from '../../domain/opmaak.ts'
import { can } from '../../domain/toegang.ts'
import type { InZaak } from '../../lib/guard.server.ts'

/** What was asked and given in this case; of a draft only that it is being written. */
export async function adviesgegevens({ db, zaak, gebruiker }: InZaak) {
  const adviezen = await listAdviezen(db, zaak.id)
  return {
    nummer: zaak.nummer,
    titel: zaak.titel,
    tabs: tabbladen(zaak, gebruiker),
    vragen: isAdviesMogelijk(zaak.status) && can(gebruiker, 'advies:vragen'),
    adviezen: adviezen.map((advies) => ({
      ...advies,
      uiterlijk: datumVoluit(advies.uiterlijk),
      gevraagd_op: tijdstip(advies.gevraagd_op),
      gegeven_op: advies.gegeven_op && tijdstip(advies.gegeven_op),
      verklaard: advies.verklaard_op !== null,
    })),
  }
}
