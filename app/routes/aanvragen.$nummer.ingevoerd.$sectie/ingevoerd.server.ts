import { getAanvraaginhoud } from '../../../db/queries/aanvraaginhoud.ts'
import { listHelperinvoer } from '../../../db/queries/helperinvoer.ts'
import { findSectie } from '../../../db/queries/sectie.ts'
import { wanneer } from '../../domain/aanvraag/bewaard.ts'
import { isOnbevestigd } from '../../domain/aanvraag/helperinvoer.ts'
import { leesbaar } from '../../domain/aanvraag/leesbaar.ts'
import { isSectienaam, sectietitels } from '../../domain/aanvraag/secties.ts'
import { notFound } from '../../lib/errors.ts'
import type { InZaak } from '../../lib/guard.server.ts'

/** A section that a helper filled in, as it stands now, for the applicant to read back. */
export async function ingevoerdVan({ db, zaak, params, nu }: InZaak) {
  const naam = params.sectie ?? ''
  if (!isSectienaam(naam)) throw notFound()
  const [inhoud, alle, sectie] = await Promise.all([
    getAanvraaginhoud(db, zaak.id),
    listHelperinvoer(db, zaak.id),
    findSectie(db, zaak.id, naam),
  ])
  const invoer = alle.find((een) => een.naam === naam)
  if (!invoer || !sectie) throw notFound()
  return {
    nummer: zaak.nummer,
    naam,
    titel: sectietitels[naam],
    helper: invoer.helper,
    moment: wanneer(invoer.moment, nu),
    bevestigd: !isOnbevestigd(invoer),
    versie: sectie.versie,
    antwoorden: leesbaar(inhoud, true).find((deel) => deel.sectie === naam)?.antwoorden ?? [],
  }
}
