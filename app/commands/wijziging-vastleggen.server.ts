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
import { adresregels } from '../domain/besluit/besluitbrief.ts'
import { eigenWoorden } from '../domain/brief/vrij.ts'
import { toDatum, type Datum } from '../domain/datum.ts'
import { euro } from '../domain/opmaak.ts'
import { plafondOverschreden, resterend } from '../domain/plafond/plafond.ts'
import {
  belemmeringenVoorAfwijking,
  wijktAf,
  zoalsBeslist,
  type Wijzigingsbeslissing,
} from '../domain/wijziging/beslissing.ts'
import { wijzigingsbrief } from '../domain/wijziging/wijzigingsbrief.ts'
import { geldgevolg, verdeelRest, type Geldgevolg } from '../domain/wijziging/geldgevolg.ts'
import { belemmeringenVoorWijziging, huidig, teHoren } from '../domain/wijziging/wijziging.ts'
import { zienswijzeOver } from '../domain/zienswijze/zienswijze.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { Refusal } from '../lib/errors.ts'
import { eigenWoordenVoor } from './eigen-woorden.server.ts'
import type { lockWijziging } from './wijziging.server.ts'
import { horen } from './wijzigingsvoorstel-opstellen.server.ts'

type Gehouden = Awaited<ReturnType<typeof lockWijziging>>

/** Who decides, how it is signed, and what of the way to it is kept. */
export type Wijzigingsweg = {
  datum: Datum
  agendapunt_id: string | null
  gemandateerde_id: string | null
  ondertekening: string[]
  audit: Record<string, unknown>
}

/** The proposal that stands, as the one who decides had it before them. */
export async function requireWijzigingsvoorstel(tx: Tx, wijzigingId: string, versie: number) {
  const voorstel = await findWijzigingsvoorstel(tx, wijzigingId)
  if (voorstel?.versie === versie) return voorstel
  throw new Refusal([anderVoorstel], { status: 409 })
}

type Voorgesteld = Awaited<ReturnType<typeof requireWijzigingsvoorstel>>

/**
 * Decides on a change in a case that is held: the rules once more, the letter, what is still paid or claimed back, and
 * the ceiling, which is locked last. It takes effect when it is sent.
 */
export async function wijzigingVastleggen(
  tx: Tx,
  actor: Actor,
  { zaak, toezegging, wijziging }: Gehouden,
  voorgesteld: Voorgesteld,
  beslissing: Wijzigingsbeslissing,
  weg: Wijzigingsweg,
) {
  const { gebruiker, nu } = actor
  const { id, gemeente_id, nummer } = zaak
  const vandaag = toDatum(nu)
  const voorstel = zoalsBeslist(voorgesteld, beslissing, toezegging)
  const afwijking = wijktAf(voorstel, voorgesteld) ? beslissing.afwijking : ''
  const zienswijzen = await listZienswijzen(tx, id)
  const belemmeringen = [
    ...belemmeringenVoorAfwijking(voorstel, voorgesteld, afwijking),
    ...belemmeringenVoorWijziging(voorstel, wijziging, toezegging, vandaag),
    ...horen(voorstel, toezegging, zienswijzen, vandaag),
  ]
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const geld = geldgevolg(voorstel, toezegging)
  const { delen: open, volgende } = await getOpenDelen(tx, id)
  const delen = verdeelRest(geld.rest, open, vandaag).map((deel, index) => ({
    ...deel,
    volgnummer: volgende + index,
  }))
  const voor = teHoren(voorstel, toezegging)
  const { titel, deelnemers } = await getAanvraaginhoud(tx, id)
  const regeling = await getRegelingVanZaak(tx, zaak, vandaag)
  const soort = voorstel.uitkomst === 'intrekken' ? 'intrekking' : 'wijziging'
  const brief = wijzigingsbrief({
    gemeente: await getGemeente(tx, gemeente_id),
    regeling,
    aanvraag: { nummer, titel },
    aan: adresregels(deelnemers),
    vraag: { door: wijziging.door, op: toDatum(wijziging.moment), reden: wijziging.reden },
    voorstel,
    afwijking,
    was: toezegging,
    geld,
    delen,
    zienswijze: voor && zienswijzeOver(zienswijzen, { voor, grond: voorstel.grond }),
    datum: weg.datum,
    ondertekening: weg.ondertekening,
  })
  // what a municipality says beside a change does not fit a request that was turned down
  const vrij =
    voorstel.uitkomst === 'afwijzen'
      ? {}
      : await eigenWoordenVoor(tx, regeling, soort, {
          ...{ nummer, titel, deelnemers },
          ...{ gevraagd: zaak.gevraagd ?? 0, bedrag: voorstel.bedrag },
        })
  const inhoud = { ...brief, ...eigenWoorden(vrij) }
  await sluitWijziging(tx, wijziging.id)
  const op = { aanvraag_id: id, plafond_id: toezegging.plafond_id, ...geld }
  const { plafond, uit_bezwaar } = await verwerkGeld(tx, op, toDatum(wijziging.moment))
  const uitkomst = uitkomsten[voorstel.uitkomst]
  const { id: besluit_id } = await insertBesluit(tx, {
    gemeente_id,
    aanvraag_id: id,
    soort,
    uitkomst,
    bedrag: voorstel.bedrag,
    mutatie: geld.mutatie,
    mutatie_vastgesteld: geld.mutatie_vastgesteld,
    teruggevorderd: geld.teruggevorderd,
    uit_bezwaar,
    afwijking,
    wijziging_id: wijziging.id,
    verantwoording_op: voorstel.verantwoording_op,
    datum: weg.datum,
    moment: nu,
    agendapunt_id: weg.agendapunt_id,
    gemandateerde_id: weg.gemandateerde_id,
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
    ...weg.audit,
  })
  return { id: besluit_id }
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
