import { insertVerzoek } from '../../db/queries/aanvulling.ts'
import { updateAanvraag } from '../../db/queries/aanvraag.ts'
import { getFeestdagen } from '../../db/queries/feestdag.ts'
import { getRegelingVanZaak } from '../../db/queries/regeling.ts'
import { appendGebeurtenis, getTermijn, startTermijn } from '../../db/queries/termijn.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { dagenTussen, toDatum } from '../domain/datum.ts'
import { datumVoluit } from '../domain/opmaak.ts'
import { belemmeringenVoorVerzoek } from '../domain/volledigheid/aanvulling.ts'
import type { VerzoekInvoer } from '../domain/volledigheid/aanvulling.schema.ts'
import { vierWeken } from '../domain/volledigheid/buiten-behandeling.ts'
import { verzoekBericht } from '../domain/volledigheid/berichten.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { berichtSturen } from './bericht-sturen.server.ts'
import { lockIntake, refuse } from './intake.server.ts'

/** Asks the applicant to complete the application (Awb 4:5); the term to decide stands still from tomorrow (4:15). */
export async function aanvullingVragen(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { punten, uiterlijk, toelichting }: VerzoekInvoer,
) {
  const { zaak, verzoek } = await lockIntake(tx, actor, { id })
  const { gebruiker, nu } = actor
  const vandaag = toDatum(nu)
  const vraag = { status: zaak.status, verzoek, uiterlijk }
  refuse(belemmeringenVoorVerzoek(vraag, vandaag, await getFeestdagen(tx)))

  const { gemeente_id, nummer } = zaak
  const door = { nu, gebruiker_id: gebruiker.id }
  const verzoek_id = await insertVerzoek(tx, {
    gemeente_id,
    aanvraag_id: id,
    toelichting,
    uiterste_datum: uiterlijk,
    verzonden_op: nu,
    verzonden_door: gebruiker.id,
    punten,
  })
  await startTermijn(
    tx,
    {
      gemeente_id,
      aanvraag_id: id,
      soort: 'hersteltermijn',
      verwijst_naar: verzoek_id,
      op: vandaag,
      lengte: { aantal: dagenTussen(vandaag, uiterlijk), eenheid: 'dagen' },
      grondslag: 'brief',
      artikel: 'Awb 4:5 lid 1',
    },
    door,
  )
  await startTermijn(
    tx,
    {
      gemeente_id,
      aanvraag_id: id,
      soort: 'buitenbehandelingtermijn',
      verwijst_naar: verzoek_id,
      ...vierWeken(uiterlijk),
    },
    door,
  )
  const beslistermijn = await getTermijn(tx, id, 'beslistermijn')
  await appendGebeurtenis(
    tx,
    beslistermijn.id,
    { soort: 'opschorting', op: vandaag, grond: 'Awb 4:15 lid 1 onder a', uiterlijk },
    door,
  )
  await updateAanvraag(tx, id, {
    status: 'aanvulling_gevraagd',
    volledig_op: null,
    bijgewerkt_op: nu,
  })
  await appendAudit(tx, actor, 'aanvulling gevraagd', `aanvraag/${nummer}`, {
    uiterlijk,
    punten: punten.length,
  })
  const regeling = await getRegelingVanZaak(tx, zaak, vandaag)
  await berichtSturen(tx, actor, zaak, {
    soort: 'verzoek_om_aanvulling',
    verwijst_naar: `/aanvragen/${nummer}/aanvulling`,
    reageren_voor: datumVoluit(uiterlijk),
    ...verzoekBericht(zaak, {
      regeling: regeling.titel,
      punten: punten.map(({ omschrijving }) => omschrijving),
      uiterlijk,
      toelichting,
    }),
  })
}
