import { listGegevenAdviezen } from '../../db/queries/advies.ts'
import { listVerzoeken } from '../../db/queries/aanvulling.ts'
import { listBerichten } from '../../db/queries/bericht.ts'
import { listAfgerondeBeoordelingen } from '../../db/queries/beoordeling.ts'
import { listBesluiten } from '../../db/queries/besluit.ts'
import { listBezwaren } from '../../db/queries/bezwaar.ts'
import { getDossier, listLogboek, listStukken } from '../../db/queries/dossier.ts'
import { getAanvraaginhoud } from '../../db/queries/aanvraaginhoud.ts'
import { findIndiening } from '../../db/queries/indiening.ts'
import { listCriteria, listVoorwaarden } from '../../db/queries/regeling.ts'
import { listTermijnen } from '../../db/queries/termijn.ts'
import { toDatum } from '../domain/datum.ts'
import { can } from '../domain/toegang.ts'
import { bevindingkaarten } from '../domain/voorwaarde/bevindingkaart.ts'
import { afschriftVan } from './afschrift.server.ts'
import * as deel from './dossierdelen.ts'
import type { InZaak } from './guard.server.ts'

/** Lines of the log that fit on paper; all of them stand on the page of the file. */
const regels = 250

/**
 * Everything in the file of a case that this official may read, as parts for paper. Notes of officials stay out: a file
 * on paper goes to who objects and to the court, and so are assessments as long as one of them is not finished.
 */
export async function dossierdelen({ db, zaak, gebruiker, nu }: InZaak) {
  const vandaag = toDatum(nu)
  const indiening = await findIndiening(db, zaak.id)
  const dossier = await getDossier(db, gebruiker, zaak.id, nu)
  const voorwaarden = await listVoorwaarden(db, dossier.regeling_versie_id)
  const criteria = await listCriteria(db, dossier.regeling_versie_id)
  const beoordelingen = can(gebruiker, 'beoordeling:lezen')
    ? await listAfgerondeBeoordelingen(db, zaak.id)
    : []
  const adviezen = can(gebruiker, 'advies:lezen') ? await listGegevenAdviezen(db, zaak.id) : []
  const kaarten = indiening
    ? bevindingkaarten(await getAanvraaginhoud(db, zaak.id), voorwaarden, vandaag)
    : []
  return [
    deel.samenvatting(dossier),
    deel.aanvraag(indiening ? afschriftVan(indiening, true) : null),
    deel.bevindingen(kaarten),
    deel.termijnen(await listTermijnen(db, zaak.id)),
    deel.aanvullingen(await listVerzoeken(db, zaak.id)),
    deel.beoordelingen(beoordelingen, { voorwaarden, criteria }),
    deel.adviezen(adviezen),
    deel.besluiten(await listBesluiten(db, zaak.id)),
    deel.bezwaren(await listBezwaren(db, zaak.id)),
    deel.berichten(await listBerichten(db, zaak.id, gebruiker.id)),
    deel.bijlagen(await listStukken(db, zaak.id)),
    deel.logboek(await listLogboek(db, zaak, { lezen: true, aantal: regels }), regels),
  ]
}
