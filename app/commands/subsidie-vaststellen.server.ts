import type { Tx } from '../../db/db.ts'
import { getAanvraaginhoud } from '../../db/queries/aanvraaginhoud.ts'
import { insertBesluit } from '../../db/queries/besluit.ts'
import { getGemeente } from '../../db/queries/gemeente.ts'
import { getRegelingVanZaak } from '../../db/queries/regeling.ts'
import { lockSubsidie } from '../../db/queries/subsidie.ts'
import { sluitTaken } from '../../db/queries/taak.ts'
import {
  findVaststellingsvoorstel,
  getVerlening,
  insertNabetaling,
  vastleggenVaststelling,
} from '../../db/queries/vaststelling.ts'
import { findVerslag } from '../../db/queries/verslag.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import { listZienswijzen } from '../../db/queries/zienswijze.ts'
import { inMandaat } from '../domain/besluit/brief-slot.ts'
import { adresregels } from '../domain/besluit/besluitbrief.ts'
import { eigenWoorden } from '../domain/brief/vrij.ts'
import { toDatum } from '../domain/datum.ts'
import { can } from '../domain/toegang.ts'
import {
  belemmeringenVoorBesluit,
  belemmeringenVoorVaststelling,
  verrekening,
} from '../domain/vaststelling/vaststelling.ts'
import { vaststellingsbrief } from '../domain/vaststelling/vaststellingsbrief.ts'
import { uitbetaald } from '../domain/wijziging/wijziging.ts'
import { zienswijzeOver } from '../domain/zienswijze/zienswijze.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { betrekken } from './betrekken.server.ts'
import { eigenWoordenVoor } from './eigen-woorden.server.ts'
import { opGrondVan, requireMandaat } from './mandaat.server.ts'

/**
 * Fixes the amount of a subsidy in the name of the college, as another proposed it: the decision with its letter, what
 * is still paid, and what goes back to the ceiling. It takes effect when it is sent.
 */
export async function subsidieVaststellen(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  versie: number,
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'vaststelling:besluiten')) throw forbidden()
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak) throw notFound()
  const subsidie = await lockSubsidie(tx, id)
  const verlening = await getVerlening(tx, id)
  if (!subsidie || !verlening) throw notFound()
  const [voorstel, verslag] = [await findVaststellingsvoorstel(tx, id), await findVerslag(tx, id)]
  const vandaag = toDatum(nu)
  const stand = {
    status: zaak.status,
    verleend: verlening.bedrag,
    verslag: verslag !== undefined,
    besloten: verlening.besloten === true,
    zienswijzen: await listZienswijzen(tx, id),
  }
  const redenen = [
    ...belemmeringenVoorBesluit(voorstel, { wie: gebruiker.id, versie }),
    ...(voorstel ? belemmeringenVoorVaststelling(voorstel, stand, vandaag) : []),
  ]
  if (redenen.length > 0 || !voorstel || !verslag) throw new Refusal(redenen)

  const regel = await requireMandaat(tx, actor, zaak, {
    soort: 'vaststellen',
    bedrag: verlening.bedrag,
  })
  await betrekken(tx, actor, zaak, gebruiker.id, 'gemandateerde')
  const { gemeente_id, nummer } = zaak
  const gemeente = await getGemeente(tx, gemeente_id)
  // what a change claimed back is not claimed twice, and comes in apart from this
  const betaald = uitbetaald(subsidie)
  const { nabetaling } = verrekening(voorstel.bedrag, betaald)
  const termijn =
    nabetaling > 0 ? { volgnummer: (verlening.laatste_termijn ?? 0) + 1, vanaf: vandaag } : null
  const { titel, deelnemers } = await getAanvraaginhoud(tx, id)
  const regeling = await getRegelingVanZaak(tx, zaak, vandaag)
  const vrij = await eigenWoordenVoor(tx, regeling, 'vaststelling', {
    ...{ nummer, titel, gevraagd: zaak.gevraagd ?? 0, bedrag: voorstel.bedrag, deelnemers },
  })
  const brief = vaststellingsbrief({
    gemeente,
    regeling,
    aanvraag: { nummer, titel },
    aan: adresregels(deelnemers),
    verlening,
    verslag: { ontvangen: toDatum(verslag.ingediend_op), openbaar: verslag.publiceren },
    vaststelling: voorstel,
    zienswijze:
      voorstel.grond &&
      zienswijzeOver(stand.zienswijzen, { voor: 'lagere_vaststelling', grond: voorstel.grond }),
    betaald,
    teruggevorderd: subsidie.teruggevorderd,
    nabetaling: termijn,
    datum: vandaag,
    ondertekening: inMandaat(gemeente, gebruiker.naam, regel.functie),
  })
  const inhoud = { ...brief, ...eigenWoorden(vrij) }
  const plafond = await vastleggenVaststelling(
    tx,
    { aanvraag_id: id, plafond_id: subsidie.plafond_id },
    { bedrag: voorstel.bedrag, verleend: verlening.bedrag },
  )
  const besluit = await insertBesluit(tx, {
    gemeente_id,
    aanvraag_id: id,
    soort: 'vaststelling',
    uitkomst: 'vastgesteld',
    bedrag: voorstel.bedrag,
    datum: vandaag,
    moment: nu,
    gemandateerde_id: gebruiker.id,
    vastgelegd_door: gebruiker.id,
    evaluatieplan_id: verslag.evaluatieplan_id ?? verlening.evaluatieplan_id,
    plafond_id: plafond.id,
    plafond_bedrag: plafond.bedrag,
    plafond_vastgelegd: plafond.vastgelegd,
    grondslag: inhoud.grondslag.join('; '),
    inhoud,
  })
  if (termijn)
    await insertNabetaling(tx, {
      ...termijn,
      gemeente_id,
      besluit_id: besluit.id,
      bedrag: nabetaling,
    })
  await sluitTaken(tx, id, 'verantwoording_beoordelen', { door: gebruiker.id, nu })
  await appendAudit(tx, actor, 'subsidie vastgesteld', `aanvraag/${nummer}`, {
    besluit: besluit.id,
    bedrag: voorstel.bedrag,
    voorstel: voorstel.versie,
    ...opGrondVan(regel),
  })
}
