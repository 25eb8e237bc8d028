import { updateVerzoek } from '../../db/queries/aanvulling.ts'
import { updateAanvraag } from '../../db/queries/aanvraag.ts'
import { appendGebeurtenis, getTermijn, heropenTermijn } from '../../db/queries/termijn.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import { datumVoluit } from '../domain/opmaak.ts'
import { isVerzoek } from '../domain/termijn/opschorten.ts'
import { belemmeringenVoorOordeel } from '../domain/volledigheid/aanvulling.ts'
import type { Oordeel } from '../domain/volledigheid/aanvulling.schema.ts'
import { onvoldoendeBericht } from '../domain/volledigheid/berichten.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { notFound } from '../lib/errors.ts'
import { berichtSturen } from './bericht-sturen.server.ts'
import { lockIntake, refuse } from './intake.server.ts'
import { telVierWeken } from './vier-weken.server.ts'
import { volledigVerklaren } from './volledig-verklaren.server.ts'

/**
 * Judges a completion. Enough: the application is complete. Not enough: the resumption is withdrawn, so the term to
 * decide stood still until the last day that was given; until that day the applicant can still send more.
 */
export async function aanvullingBeoordelen(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { oordeel, toelichting }: Oordeel,
) {
  const { zaak, gevonden, verzoek } = await lockIntake(tx, actor, { id })
  refuse(belemmeringenVoorOordeel(verzoek))
  if (oordeel === 'voldoende') return volledigVerklaren(tx, actor, { id })
  if (!gevonden) throw notFound()

  const { nu, gebruiker } = actor
  const vandaag = toDatum(nu)
  const { uiterste_datum: uiterlijk } = gevonden
  const kanNog = vandaag <= uiterlijk
  const beslistermijn = await getTermijn(tx, id, 'beslistermijn')
  const gevraagd = beslistermijn.gebeurtenissen.findLast(isVerzoek)
  const hervatting = beslistermijn.gebeurtenissen.findLast(
    (een) => een.soort === 'hervatting' && een.betreft === gevraagd?.id,
  )
  if (!hervatting) throw new Error('A completion resumes the term')
  const { einddatum } = await appendGebeurtenis(
    tx,
    beslistermijn.id,
    { soort: 'intrekking', op: vandaag, betreft: hervatting.id },
    { nu, gebruiker_id: gebruiker.id },
  )
  if (kanNog) {
    await updateVerzoek(tx, gevonden.id, { ontvangen_op: null })
    await heropenTermijn(tx, (await getTermijn(tx, id, 'hersteltermijn')).id)
    await telVierWeken(tx, actor, id, uiterlijk)
  } else {
    const beoordeeld = { beoordeeld_op: nu, beoordeeld_door: gebruiker.id }
    await updateVerzoek(tx, gevonden.id, { ...beoordeeld, voldoende: false })
  }
  await updateAanvraag(tx, id, { bijgewerkt_op: nu })
  await appendAudit(tx, actor, 'aanvulling onvoldoende', `aanvraag/${zaak.nummer}`, { einddatum })
  await berichtSturen(tx, actor, zaak, {
    soort: 'aanvulling_onvoldoende',
    ...(kanNog && {
      verwijst_naar: `/aanvragen/${zaak.nummer}/aanvulling`,
      reageren_voor: datumVoluit(uiterlijk),
    }),
    ...onvoldoendeBericht(zaak, { toelichting, uiterlijk, kanNog }),
  })
}
