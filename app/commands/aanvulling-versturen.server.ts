import {
  alsOpenVerzoek,
  findOpenVerzoek,
  isBeantwoord,
  updateVerzoek,
} from '../../db/queries/aanvulling.ts'
import { appendGebeurtenis, getTermijn, sluitTermijn } from '../../db/queries/termijn.ts'
import { insertBericht } from '../../db/queries/bericht.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import { isVerzoek } from '../domain/termijn/opschorten.ts'
import { can } from '../domain/toegang.ts'
import { belemmeringenVoorVersturen } from '../domain/volledigheid/aanvulling.ts'
import { aanvullingOntvangenBericht } from '../domain/volledigheid/berichten.ts'
import { vierWekenVanaf } from '../domain/volledigheid/buiten-behandeling.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound } from '../lib/errors.ts'
import { berichtSturen } from './bericht-sturen.server.ts'
import { refuse } from './intake.server.ts'
import { telVierWeken } from './vier-weken.server.ts'

/** Sends the completion: from this day the term to decide runs again, until the municipality finds it is not enough. */
export async function aanvullingVersturen(tx: Tx, actor: Actor, { id }: Pick<Zaak, 'id'>) {
  const { gebruiker, nu } = actor
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak) throw notFound()
  if (!can(gebruiker, 'aanvraag:indienen', zaak.zaakrecht)) throw forbidden()
  const verzoek = await findOpenVerzoek(tx, id)
  const punten = (verzoek?.punten ?? []).map((punt) => ({ beantwoord: isBeantwoord(punt) }))
  refuse(belemmeringenVoorVersturen(alsOpenVerzoek(verzoek), punten))
  if (!verzoek) throw notFound()

  const vandaag = toDatum(nu)
  await updateVerzoek(tx, verzoek.id, { ontvangen_op: nu })
  const beslistermijn = await getTermijn(tx, id, 'beslistermijn')
  const opschorting = beslistermijn.gebeurtenissen.findLast(isVerzoek)
  if (!opschorting) throw new Error('A request to complete suspends the term')
  const { einddatum } = await appendGebeurtenis(
    tx,
    beslistermijn.id,
    { soort: 'hervatting', op: vandaag, betreft: opschorting.id },
    { nu, gebruiker_id: gebruiker.id },
  )
  const herstel = await getTermijn(tx, id, 'hersteltermijn')
  await sluitTermijn(tx, herstel.id, vandaag)
  const { uiterste_datum } = verzoek
  await telVierWeken(tx, actor, id, vierWekenVanaf({ uiterste_datum, aangevuld_op: vandaag }))
  await insertBericht(tx, {
    gemeente_id: zaak.gemeente_id,
    aanvraag_id: id,
    richting: 'aan_gemeente',
    soort: 'aanvulling',
    onderwerp: 'Aanvulling verstuurd',
    tekst: `${gebruiker.naam} verstuurde de aanvulling: ${punten.filter((punt) => punt.beantwoord).length} van de ${punten.length} punten.`,
    verwijst_naar: `/behandeling/${zaak.nummer}/volledigheid`,
    moment: nu,
    afzender_id: gebruiker.id,
  })
  await appendAudit(tx, actor, 'aanvulling verstuurd', `aanvraag/${zaak.nummer}`, { einddatum })
  await berichtSturen(tx, actor, zaak, {
    soort: 'aanvulling_ontvangen',
    ...aanvullingOntvangenBericht(zaak, { ontvangen_op: vandaag, beslissen_voor: einddatum }),
  })
}
