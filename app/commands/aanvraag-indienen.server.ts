import { moveAansluitingen } from '../../db/queries/aansluiting.ts'
import { insertBereikbaarheid } from '../../db/queries/bereikbaarheid.ts'
import { updateAanvraag } from '../../db/queries/aanvraag.ts'
import { getAanvraaginhoud } from '../../db/queries/aanvraaginhoud.ts'
import { insertIndiening, type Ingediend } from '../../db/queries/indiening.ts'
import { findPlafond } from '../../db/queries/plafond.ts'
import { getRegelingVanZaak, type Regeling } from '../../db/queries/regeling.ts'
import { startTermijn } from '../../db/queries/termijn.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { ontvangstbericht } from '../domain/aanvraag/berichten.ts'
import { belemmeringenVoorIndienen, soortAanvrager } from '../domain/aanvraag/indienen.ts'
import type { Indiening } from '../domain/aanvraag/indiening.schema.ts'
import { toDatum, type Datum } from '../domain/datum.ts'
import { periodeVan } from '../domain/regeling/regeling.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { canonicalJson } from '../domain/canoniek.ts'
import { sha256 } from '../lib/tokens.server.ts'
import { berichtSturen } from './bericht-sturen.server.ts'

/** Submits a draft as it stands at this instant: freezes it, starts the term to decide and confirms the receipt. */
export async function aanvraagIndienen(tx: Tx, actor: Actor, { id }: Zaak, input: Indiening) {
  const { gebruiker, nu } = actor
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak) throw notFound()
  if (!can(gebruiker, 'aanvraag:indienen', zaak.zaakrecht)) throw forbidden()
  await indieningVastleggen(tx, actor, zaak, { ...input, ontvangen: nu, opPapier: false })
}

type Ontvangst = Pick<Indiening, 'kanaal' | 'ondertekend_als'> & {
  /** The instant of receipt: of paper some moment on the day it came in. */
  ontvangen: Date
  opPapier: boolean
}
type Gelockt = NonNullable<Awaited<ReturnType<typeof lockZaak>>>

/** What submitting does, whoever does it. Part of other acts, so without rights of its own. */
export async function indieningVastleggen(
  tx: Tx,
  actor: Actor,
  zaak: Gelockt,
  { kanaal, ondertekend_als, ontvangen, opPapier }: Ontvangst,
) {
  const { gebruiker, nu } = actor
  const { id, status, gemeente_id, nummer } = zaak
  const vandaag = toDatum(ontvangen)
  const regeling = await getRegelingVanZaak(tx, zaak, vandaag)
  await moveAansluitingen(tx, id, regeling.plan_versie_id)
  const inhoud = await getAanvraaginhoud(tx, id)
  const aanvrager = inhoud.deelnemers.find(({ rol }) => rol === 'penvoerder')
  const belemmeringen = belemmeringenVoorIndienen(
    { status, gevraagd: inhoud.gevraagd, aanvrager, ondertekend_als },
    // what came late on paper is taken in and decided upon
    opPapier ? null : regeling,
    vandaag,
  )
  if (belemmeringen.length > 0 || !aanvrager) throw new Refusal(belemmeringen)

  await updateAanvraag(tx, id, {
    status: 'ingediend',
    ingediend_op: ontvangen,
    regeling_versie_id: regeling.versie_id,
    soort_aanvrager: soortAanvrager(aanvrager),
    bijgewerkt_op: nu,
  })
  const ondertekening = { naam: ondertekend_als, kanaal }
  const ingediend = ingediendeInhoud(inhoud, regeling, ondertekening, ontvangen)
  const inhoud_hash = sha256(canonicalJson(ingediend))
  const plafond = await findPlafond(tx, {
    gemeente_id,
    regeling_id: regeling.id,
    periode: periodeVan(regeling, vandaag),
  })
  await insertIndiening(tx, {
    gemeente_id,
    aanvraag_id: id,
    regeling_versie_id: regeling.versie_id,
    moment: ontvangen,
    inhoud: ingediend,
    inhoud_hash,
    ondertekenaar_id: gebruiker.id,
    ondertekend_als,
    kanaal,
    plafond_versie: plafond?.versie ?? 0,
    plafond_bedrag: plafond?.bedrag ?? 0,
  })
  const waar = { gemeente_id, aanvraag_id: id }
  await insertBereikbaarheid(tx, { ...waar, kanaal, moment: nu, gebruiker_id: gebruiker.id })
  const termijn = { ...waar, ...beslistermijn(regeling, vandaag) }
  const { einddatum } = await startTermijn(tx, termijn, { nu, gebruiker_id: null })
  await appendAudit(tx, actor, 'aanvraag ingediend', `aanvraag/${nummer}`, {
    regeling: regeling.id,
    versie: regeling.versie,
    gevraagd: inhoud.gevraagd,
    kanaal,
    op_papier: opPapier,
    inhoud_hash,
    beslissen_voor: einddatum,
  })
  await berichtSturen(tx, actor, zaak, {
    soort: 'ontvangstbevestiging',
    ...ontvangstbericht(zaak, {
      regeling: regeling.titel,
      moment: ontvangen,
      beslissen_voor: einddatum,
    }),
    verwijst_naar: `/aanvragen/${nummer}/ontvangst`,
    mail: 'ontvangstbevestiging',
  })
}

/** All that the application says, with the version it is judged by and how it was signed. */
function ingediendeInhoud(
  { id: _id, status: _status, ...inhoud }: Awaited<ReturnType<typeof getAanvraaginhoud>>,
  { id, versie, titel }: Regeling,
  ondertekening: Omit<Ingediend['ondertekening'], 'moment'>,
  nu: Date,
): Ingediend {
  return {
    ...inhoud,
    regeling: { id, versie, titel },
    ondertekening: { ...ondertekening, moment: nu.toISOString() },
  }
}

/** The term runs from the day of receipt; in a round for all alike from the day it closes. */
function beslistermijn(regeling: Regeling, vandaag: Datum) {
  return {
    soort: 'beslistermijn' as const,
    op: regeling.termijn_start === 'sluiting' ? regeling.tot : vandaag,
    lengte: { aantal: regeling.beslistermijn_weken, eenheid: 'weken' as const },
    grondslag: regeling.beslistermijn_grondslag,
    artikel: regeling.beslistermijn_artikel,
  }
}
