import { insertBesluit } from '../../db/queries/besluit.ts'
import {
  getPrimairBesluit,
  vastleggenBuitenPlafond,
  stelHogerVast,
  verleenErbij,
} from '../../db/queries/bezwaarbesluit.ts'
import { updateBezwaar, type Bezwaar } from '../../db/queries/bezwaar.ts'
import { findHoren } from '../../db/queries/bezwaarhoren.ts'
import { findBezwaarvoorstel } from '../../db/queries/bezwaarvoorstel.ts'
import { getGemeente } from '../../db/queries/gemeente.ts'
import { getEersteBeslistermijn } from '../../db/queries/termijn.ts'
import type { Tx } from '../../db/db.ts'
import { adresregels } from '../domain/besluit/besluitbrief.ts'
import { standaardBetaaldelen, tranches } from '../domain/besluit/betaalschema.ts'
import { standaardVerplichtingen } from '../domain/besluit/verplichting.ts'
import { belemmeringenVoorBezwaarbesluit } from '../domain/bezwaar/beslissing-toets.ts'
import { isHeropening } from '../domain/bezwaar/beslissing.ts'
import { bezwaarbrief } from '../domain/bezwaar/brief.ts'
import { vrijeTeksten, waardenVoor } from '../domain/brief/teksten.ts'
import { eigenWoorden } from '../domain/brief/vrij.ts'
import type { Datum } from '../domain/datum.ts'
import { verrekening } from '../domain/vaststelling/vaststelling.ts'
import { vervaltVan } from '../domain/vordering/vordering.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { getBezwaarfeiten } from '../lib/bezwaarfeiten.server.ts'
import { Refusal } from '../lib/errors.ts'

type Zaak = { id: string; gemeente_id: string; nummer: string }

/** Who decides and how it is signed. */
export type Bezwaarweg = {
  datum: Datum
  agendapunt_id: string | null
  gemandateerde_id: string | null
  ondertekening: string[]
  audit: Record<string, unknown>
}

/** The proposal that stands, as the one who decides had it before them. */
async function requireBezwaarvoorstel(tx: Tx, bezwaarId: string, versie: number) {
  const voorstel = await findBezwaarvoorstel(tx, bezwaarId)
  if (voorstel?.versie === versie) return voorstel
  throw new Refusal(
    [{ code: 'ander-voorstel', tekst: 'Er is intussen een ander voorstel. Lees dat eerst.' }],
    { status: 409 },
  )
}

/**
 * Decides on an objection in a case that is held, as proposed: the rules once more, the letter, and the money of an
 * award beside the ceiling (Awb 4:25 lid 3), which is locked last.
 */
export async function bezwaarbesluitVastleggen(
  tx: Tx,
  actor: Actor,
  { zaak, bezwaar }: { zaak: Zaak; bezwaar: Bezwaar },
  versie: number,
  weg: Bezwaarweg,
) {
  const { nu, gebruiker } = actor
  const voorstel = await requireBezwaarvoorstel(tx, bezwaar.id, versie)
  const { feiten, gegevens } = await getBezwaarfeiten(tx, bezwaar, weg.datum)
  const belemmeringen = belemmeringenVoorBezwaarbesluit(voorstel, feiten)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)
  const horen = await findHoren(tx, bezwaar.id)
  if (!horen) throw new Error(`Nobody was heard on objection ${bezwaar.id}`)

  const primair = await getPrimairBesluit(tx, bezwaar.besluit_id)
  const { bedrag, dictum } = voorstel
  const { regeling, aanvraag, inhoud, evaluatieplan, plafond } = gegevens
  const eerste = bedrag > 0 && feiten.verleend === 0
  const { vaststelling } = feiten
  // what was paid too much before stays with who got it, and is not paid again
  const teveel = vaststelling ? verrekening(feiten.vastgesteld ?? 0, feiten.klaargezet).teveel : 0
  const vordering_vervallen = vervaltVan(primair.vordering, { erbij: bedrag, teveel })
  const uit = Math.max(0, bedrag - teveel - vordering_vervallen)
  const rest = uit < bedrag ? { omschrijving: 'De rest' } : {}
  const delen =
    uit > 0
      ? tranches(uit, betaaldelen(uit, eerste, weg.datum, aanvraag.start_op)).map((deel) => ({
          ...deel,
          ...rest,
        }))
      : []
  const gemeente = await getGemeente(tx, zaak.gemeente_id)
  const heropent = isHeropening(voorstel, feiten)
  const brief = bezwaarbrief({
    gemeente,
    nummer: zaak.nummer,
    titel: inhoud.titel,
    regeling: regeling.titel,
    aan:
      bezwaar.van === 'aanvrager'
        ? adresregels(inhoud.deelnemers)
        : [bezwaar.naam, bezwaar.straat, bezwaar.postcode_plaats].filter(Boolean),
    besluitdatum: primair.datum,
    ontvangen_op: bezwaar.ontvangen_op,
    gronden: bezwaar.gronden,
    voorwaarden: gegevens.voorwaarden.map(({ sleutel, titel, artikel, bron, bron_plan_titel }) => ({
      sleutel,
      titel,
      artikel,
      citaat: bron.citaat,
      plan: bron_plan_titel,
      paragraaf: bron.paragraaf,
    })),
    voorstel,
    horen,
    verleend: vaststelling ? (feiten.vastgesteld ?? 0) : feiten.verleend,
    vaststelling,
    wijziging: Boolean(feiten.wijziging),
    vordering: {
      vervalt: vordering_vervallen,
      blijft: primair.vordering - vordering_vervallen,
    },
    heropening: heropent ? (await getEersteBeslistermijn(tx, zaak.id)).lengte : null,
    betalen: gegevens.regeling,
    verplichtingen: eerste
      ? [
          ...standaardVerplichtingen({
            ...aanvraag,
            verantwoording_op: voorstel.verantwoording_op,
            criteria: evaluatieplan?.inhoud.criteria ?? [],
            evaluatieartikel:
              gegevens.voorwaarden.find(({ soort }) => soort === 'evaluatiecriteria')?.artikel ??
              null,
          }),
          ...gegevens.briefteksten.verplichtingen,
        ]
      : [],
    betaling: delen,
    datum: weg.datum,
    ondertekening: weg.ondertekening,
    contact: {
      naam: regeling.contact_naam,
      telefoon: regeling.contact_telefoon,
      bereikbaar: regeling.contact_bereikbaar,
    },
  })
  const vrij = vrijeTeksten(
    gegevens.briefteksten,
    'bezwaar',
    waardenVoor({
      ...{ nummer: zaak.nummer, titel: inhoud.titel, regeling: regeling.titel },
      ...{ gevraagd: gegevens.gevraagd, bedrag },
      deelnemers: [{ rol: 'penvoerder', naam: bezwaar.naam }],
    }),
  )
  await updateBezwaar(tx, bezwaar.id, { status: 'beslist' })
  const { gemeente_id, id: aanvraag_id } = zaak
  const plafond_id = primair.plafond_id ?? plafond?.id ?? null
  const { id: besluit_id } = await insertBesluit(tx, {
    gemeente_id,
    aanvraag_id,
    soort: 'bezwaar',
    uitkomst: dictum,
    bedrag,
    erbij_verleend: vaststelling ? 0 : bedrag,
    erbij_vastgesteld: feiten.direct || vaststelling ? bedrag : 0,
    vordering_vervallen,
    bezwaar_id: bezwaar.id,
    heropent,
    verantwoording_op: voorstel.verantwoording_op,
    datum: weg.datum,
    moment: nu,
    agendapunt_id: weg.agendapunt_id,
    gemandateerde_id: weg.gemandateerde_id,
    vastgelegd_door: gebruiker.id,
    evaluatieplan_id: bedrag > 0 ? (primair.evaluatieplan_id ?? evaluatieplan?.id ?? null) : null,
    plafond_id,
    // what the ceiling was when the decision objected to was taken
    plafond_bedrag: primair.plafond_bedrag,
    plafond_vastgelegd: primair.plafond_vastgelegd,
    grondslag: [...brief.grondslag, voorstel.grond_bedrag].filter(Boolean).join('; '),
    inhoud: { ...brief, ...eigenWoorden(vrij) },
  })
  await appendAudit(tx, actor, 'op bezwaar beslist', `aanvraag/${zaak.nummer}`, {
    bezwaar: bezwaar.id,
    besluit: besluit_id,
    dictum,
    bedrag,
    ...(heropent && { heropent }),
    ...(vordering_vervallen > 0 && { vordering_vervallen }),
    ...weg.audit,
  })
  if (bedrag === 0) return besluit_id
  if (plafond_id === null) throw new Error(`Case ${zaak.nummer} has no ceiling`)
  const { direct } = feiten
  const erbij = {
    ...{ gemeente_id, aanvraag_id, besluit_id, plafond_id, bedrag, vordering_vervallen, direct },
  }
  if (vaststelling) await stelHogerVast(tx, erbij, delen)
  else await verleenErbij(tx, erbij, delen)
  await vastleggenBuitenPlafond(tx, plafond_id, bedrag)
  return besluit_id
}

/** A first award is paid as usual; what comes on top of one is paid at once. */
const betaaldelen = (bedrag: number, eerste: boolean, vandaag: Datum, start_op: Datum | null) =>
  standaardBetaaldelen(bedrag, { vandaag, start_op: eerste ? start_op : null, slot_op: null })
