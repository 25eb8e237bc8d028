import type { Tx } from '../../db/db.ts'
import { getAanvraaginhoud } from '../../db/queries/aanvraaginhoud.ts'
import { insertBesluit } from '../../db/queries/besluit.ts'
import { getGemeente } from '../../db/queries/gemeente.ts'
import { vastleggenOpPlafond } from '../../db/queries/plafond.ts'
import { getRegelingVanZaak } from '../../db/queries/regeling.ts'
import {
  findWijzigingsvoorstel,
  getOpenDelen,
  getPot,
  insertNieuwSchema,
  muteerSubsidie,
  sluitWijziging,
  somWachtenden,
  verwerkVermindering,
} from '../../db/queries/wijziging.ts'
import { listZienswijzen } from '../../db/queries/zienswijze.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import { adresregels } from '../domain/besluit/besluitbrief.ts'
import { inMandaat } from '../domain/besluit/brief-slot.ts'
import { toDatum, type Datum } from '../domain/datum.ts'
import { euro } from '../domain/opmaak.ts'
import { plafondOverschreden, resterend } from '../domain/plafond/plafond.ts'
import { wijzigingsbrief } from '../domain/wijziging/wijzigingsbrief.ts'
import {
  belemmeringenVoorWijziging,
  geldgevolg,
  huidig,
  teHoren,
  verdeelRest,
  type Geldgevolg,
} from '../domain/wijziging/wijziging.ts'
import { zienswijzeOver } from '../domain/zienswijze/zienswijze.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { Refusal } from '../lib/errors.ts'
import { betrekken } from './betrekken.server.ts'
import { opGrondVan, requireMandaat } from './mandaat.server.ts'
import { lockWijziging } from './wijziging.server.ts'
import { horen } from './wijzigingsvoorstel-opstellen.server.ts'

/**
 * Decides in the name of the college on a change, as another proposed it: the decision with its letter, what is still
 * paid or claimed back, and the ceiling, which is locked last. It takes effect when it is sent.
 */
export async function wijzigingBesluiten(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  versie: number,
) {
  const { gebruiker, nu } = actor
  const gehouden = await lockWijziging(tx, actor, { id }, 'wijziging:besluiten')
  const { zaak, toezegging, wijziging } = gehouden
  const voorstel = await findWijzigingsvoorstel(tx, wijziging.id)
  if (voorstel?.versie !== versie) throw new Refusal([anderVoorstel], { status: 409 })
  const vandaag = toDatum(nu)
  const zienswijzen = await listZienswijzen(tx, id)
  const belemmeringen = [
    ...(voorstel.opgesteld_door === gebruiker.id ? [eigenVoorstel] : []),
    ...belemmeringenVoorWijziging(voorstel, wijziging, toezegging, vandaag),
    ...horen(voorstel, toezegging, zienswijzen, vandaag),
  ]
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)
  const regel = await requireMandaat(tx, actor, zaak, {
    soort: 'wijzigen',
    bedrag: zaak.gevraagd ?? 0,
  })
  await betrekken(tx, actor, zaak, gebruiker.id, 'gemandateerde')

  const { gemeente_id, nummer } = zaak
  const gemeente = await getGemeente(tx, gemeente_id)
  const geld = geldgevolg(voorstel, toezegging)
  const { delen: open, volgende } = await getOpenDelen(tx, id)
  const delen = verdeelRest(geld.rest, open, vandaag).map((deel, index) => ({
    ...deel,
    volgnummer: volgende + index,
  }))
  const voor = teHoren(voorstel, toezegging)
  const { titel, deelnemers } = await getAanvraaginhoud(tx, id)
  const inhoud = wijzigingsbrief({
    gemeente,
    regeling: await getRegelingVanZaak(tx, zaak, vandaag),
    aanvraag: { nummer, titel },
    aan: adresregels(deelnemers),
    vraag: { door: wijziging.door, op: toDatum(wijziging.moment), reden: wijziging.reden },
    voorstel,
    was: toezegging,
    geld,
    delen,
    zienswijze: voor && zienswijzeOver(zienswijzen, { voor, grond: voorstel.grond }),
    datum: vandaag,
    ondertekening: inMandaat(gemeente, gebruiker.naam, regel.functie),
  })
  await sluitWijziging(tx, wijziging.id)
  const op = { aanvraag_id: id, plafond_id: toezegging.plafond_id, ...geld }
  const { plafond, uit_bezwaar } = await verwerkGeld(tx, op, toDatum(wijziging.moment))
  const uitkomst = uitkomsten[voorstel.uitkomst]
  const { id: besluit_id } = await insertBesluit(tx, {
    gemeente_id,
    aanvraag_id: id,
    soort: voorstel.uitkomst === 'intrekken' ? 'intrekking' : 'wijziging',
    uitkomst,
    bedrag: voorstel.bedrag,
    mutatie: geld.mutatie,
    mutatie_vastgesteld: geld.mutatie_vastgesteld,
    teruggevorderd: geld.teruggevorderd,
    uit_bezwaar,
    wijziging_id: wijziging.id,
    verantwoording_op: voorstel.verantwoording_op,
    datum: vandaag,
    moment: nu,
    gemandateerde_id: gebruiker.id,
    vastgelegd_door: gebruiker.id,
    plafond_id: plafond.id,
    plafond_versie: plafond.versie,
    plafond_bedrag: plafond.bedrag,
    plafond_vastgelegd: plafond.vastgelegd,
    grondslag: inhoud.grondslag.join('; '),
    inhoud,
  })
  await insertNieuwSchema(tx, { gemeente_id, besluit_id }, delen)
  await appendAudit(tx, actor, 'besluit genomen', `aanvraag/${nummer}`, {
    besluit: besluit_id,
    uitkomst,
    bedrag: voorstel.bedrag,
    was: huidig(toezegging),
    teruggevorderd: geld.teruggevorderd,
    ...opGrondVan(regel),
  })
}

const uitkomsten = {
  wijzigen: 'gewijzigd',
  intrekken: 'ingetrokken',
  afwijzen: 'niet_gewijzigd',
} as const

type Gevolg = Geldgevolg & { aanvraag_id: string; plafond_id: string }

/** Less goes back to the ceiling; more is committed on it, behind everybody who waits for a first decision. */
async function verwerkGeld(tx: Tx, gevolg: Gevolg, gevraagd_op: Datum) {
  const { mutatie, mutatie_vastgesteld, plafond_id } = gevolg
  if (mutatie + mutatie_vastgesteld < 0) return verwerkVermindering(tx, gevolg)
  const pot = await getPot(tx, plafond_id)
  if (mutatie === 0) return { plafond: pot, uit_bezwaar: 0 }
  const wachtend = await somWachtenden(tx, pot)
  if (mutatie > resterend(pot) - wachtend)
    throw new Refusal([
      wachtend === 0 ? plafondOverschreden(resterend(pot)) : eerstAnderen(wachtend),
    ])
  await muteerSubsidie(tx, gevolg)
  const plafond = await vastleggenOpPlafond(tx, pot, { bedrag: mutatie, ingediend: gevraagd_op })
  if (!plafond) throw new Refusal([plafondOverschreden(resterend(await getPot(tx, plafond_id)))])
  return { plafond, uit_bezwaar: 0 }
}

const eerstAnderen = (wachtend: number) => ({
  code: 'volgorde',
  tekst: `Anderen wachten op een besluit over samen ${euro(wachtend)}. Wat daarna van het plafond over is, is te weinig voor deze verhoging.`,
  grondslag: 'Awb 4:25 en 4:26',
})
const anderVoorstel = {
  code: 'ander-voorstel',
  tekst: 'Er is intussen een ander voorstel. Lees dat eerst.',
}
const eigenVoorstel = {
  code: 'eigen-voorstel',
  tekst: 'U hebt dit voorgesteld. Een ander beslist erover.',
  grondslag: 'Awb 10:3',
}
