import { getFeestdagen } from '../../db/queries/feestdag.ts'
import { getRegelingVanZaak } from '../../db/queries/regeling.ts'
import { startTermijn } from '../../db/queries/termijn.ts'
import { findToezegging } from '../../db/queries/wijziging.ts'
import { insertZienswijze } from '../../db/queries/zienswijze.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { dagenTussen, toDatum } from '../domain/datum.ts'
import { datumVoluit } from '../domain/opmaak.ts'
import { belemmeringenVoorBrieftermijn } from '../domain/volledigheid/aanvulling.ts'
import { uitbetaald } from '../domain/wijziging/wijziging.ts'
import { voornemenBericht } from '../domain/zienswijze/berichten.ts'
import { belemmeringenVoorVoornemen } from '../domain/zienswijze/zienswijze.ts'
import type { NietNodiginvoer, Voornemeninvoer } from '../domain/zienswijze/zienswijze.schema.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { berichtSturen } from './bericht-sturen.server.ts'
import { refuse } from './intake.server.ts'
import { lockHoren } from './zienswijze.server.ts'

/** Writes what is intended and why, and asks what the applicant thinks of it (Awb 4:7, 4:8); the term to decide runs on. */
export async function zienswijzeVragen(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { waarvoor, voornemen, uiterlijk }: Voornemeninvoer,
) {
  const { zaak, zienswijzen } = await lockHoren(tx, actor, { id })
  const { gebruiker, nu } = actor
  const vandaag = toDatum(nu)
  const { voor } = waarvoor
  const artikel = voor === 'weigering' ? 'Awb 4:7' : 'Awb 4:8'
  refuse([
    ...belemmeringenVoorVoornemen({ voor, status: zaak.status }, zienswijzen, vandaag),
    ...belemmeringenVoorBrieftermijn(uiterlijk, vandaag, await getFeestdagen(tx), artikel),
  ])
  const { gemeente_id, nummer } = zaak
  const termijn = await startTermijn(
    tx,
    {
      gemeente_id,
      aanvraag_id: id,
      soort: 'zienswijzetermijn',
      op: vandaag,
      lengte: { aantal: dagenTussen(vandaag, uiterlijk), eenheid: 'dagen' },
      grondslag: 'brief',
      artikel,
    },
    { nu, gebruiker_id: gebruiker.id },
  )
  await insertZienswijze(tx, {
    ...waarvoor,
    gemeente_id,
    aanvraag_id: id,
    moment: nu,
    vastgelegd_door: gebruiker.id,
    voornemen,
    uiterlijk,
    termijn_id: termijn.id,
  })
  await appendAudit(tx, actor, 'zienswijze gevraagd', `aanvraag/${nummer}`, {
    ...waarvoor,
    uiterlijk,
  })
  const regeling = await getRegelingVanZaak(tx, zaak, vandaag)
  await berichtSturen(tx, actor, zaak, {
    soort: 'voornemen',
    verwijst_naar: `/aanvragen/${nummer}/zienswijze`,
    reageren_voor: datumVoluit(uiterlijk),
    ...voornemenBericht(
      zaak,
      {
        ...waarvoor,
        voornemen,
        uiterlijk,
        regeling: regeling.titel,
        betaald: uitbetaald(await findToezegging(tx, id)),
      },
      { naam: regeling.contact_naam, telefoon: regeling.contact_telefoon },
    ),
  })
}

/** Puts on record why the applicant need not be asked (Awb 4:7, 4:8, 4:11). */
export async function zienswijzeNietNodig(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { waarvoor, niet_nodig, toelichting }: NietNodiginvoer,
) {
  const { zaak, zienswijzen } = await lockHoren(tx, actor, { id })
  const { gebruiker, nu } = actor
  refuse(
    belemmeringenVoorVoornemen(
      { voor: waarvoor.voor, status: zaak.status },
      zienswijzen,
      toDatum(nu),
    ),
  )
  await insertZienswijze(tx, {
    ...waarvoor,
    gemeente_id: zaak.gemeente_id,
    aanvraag_id: id,
    moment: nu,
    vastgelegd_door: gebruiker.id,
    niet_nodig,
    toelichting,
  })
  await appendAudit(tx, actor, 'zienswijze niet nodig', `aanvraag/${zaak.nummer}`, {
    ...waarvoor,
    niet_nodig,
  })
}
