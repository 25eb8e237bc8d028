import { updateAanvraag } from '../../db/queries/aanvraag.ts'
import { insertBesluit, insertSubsidie } from '../../db/queries/besluit.ts'
import { getBesluitgegevens } from '../../db/queries/besluitgegevens.ts'
import { findPlafondVoor, vastleggenOpPlafond } from '../../db/queries/plafond.ts'
import { findVoorstel, type Voorstelrij } from '../../db/queries/voorstel.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVanAdvies } from '../domain/advies/advies.ts'
import { belemmeringenVanRonde } from '../domain/beoordeling/ronde.ts'
import {
  belemmeringenVoorBeslissing,
  gevolgVan,
  type Beslissing,
} from '../domain/besluit/besluit.ts'
import { tranches } from '../domain/besluit/betaalschema.ts'
import type { Besluitinvoer } from '../domain/besluit/besluit.schema.ts'
import { bedragBij, belemmeringenVoorHorenBijWeigering } from '../domain/besluit/voorstel.ts'
import { toDatum, type Datum } from '../domain/datum.ts'
import { plafondOverschreden, resterend } from '../domain/plafond/plafond.ts'
import { weegtAlleenMee } from '../domain/voorwaarde/gewicht.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { maakBesluitbrief } from '../lib/besluitbrief.server.ts'
import { Refusal } from '../lib/errors.ts'
import { belemmeringenVanPlafond } from '../lib/voorgangers.server.ts'

type Zaak = { id: string; gemeente_id: string; nummer: string; regeling_id: string }
type Gemeente = { naam: string; postadres: string }

/** Who decides and how it is signed: the college in a meeting, or an official in its name. */
export type Weg = {
  datum: Datum
  agendapunt_id: string | null
  gemandateerde_id: string | null
  vastgelegd_door: string
  ondertekening: string[]
  audit: Record<string, unknown>
}

/** The proposal that stands, as the one who decides had it before them. */
export async function requireVoorstel(tx: Tx, id: string, versie: number): Promise<Voorstelrij> {
  const voorstel = await findVoorstel(tx, id)
  if (voorstel?.versie === versie) return voorstel
  throw new Refusal(
    [{ code: 'ander-voorstel', tekst: 'Er is intussen een ander voorstel. Lees dat eerst.' }],
    { status: 409 },
  )
}

/**
 * Decides on a case that is held: the rules, the money of an award, the decision with its letter. The ceiling is
 * locked last, by the statement that commits the amount; what comes after it only adds rows.
 */
export async function besluitVastleggen(
  tx: Tx,
  actor: Actor,
  { zaak, voorstel, gemeente }: { zaak: Zaak; voorstel: Voorstelrij; gemeente: Gemeente },
  invoer: Besluitinvoer,
  weg: Weg,
) {
  const gegevens = await getBesluitgegevens(tx, zaak.id)
  const { regeling, gevraagd, evaluatieplan, periode } = gegevens
  const beslissing = beslissingVan(invoer, voorstel, gevraagd)
  const belemmeringen = belemmeringenVoorBeslissing(beslissing, voorstel, {
    gevraagd,
    maximumbedrag: regeling.maximumbedrag,
    minimumscore: regeling.minimumscore,
    score: voorstel.score,
    weegtMee: weegtAlleenMee(gegevens.voorwaarden),
  })
  // an advice may have come after the proposal was drawn up
  const afwijking = voorstel.afwijking || beslissing.afwijking
  belemmeringen.push(...belemmeringenVanAdvies(gegevens.adviezen, { ...beslissing, afwijking }))
  belemmeringen.push(
    ...belemmeringenVanRonde(regeling.verdeelwijze, gegevens.rangplaats, beslissing.bedrag),
  )
  belemmeringen.push(
    ...belemmeringenVoorHorenBijWeigering(beslissing, gegevens.zienswijzen, toDatum(actor.nu)),
  )
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const { uitkomst, bedrag } = beslissing
  const betaling = uitkomst === 'weigeren' ? [] : tranches(bedrag, voorstel.betaalschema)
  const inhoud = maakBesluitbrief(gegevens, gemeente, voorstel, beslissing, betaling, weg)
  const gevolg = gevolgVan(uitkomst, regeling.direct_vaststellen)
  const { gemeente_id, id: aanvraag_id, regeling_id } = zaak
  const pot = { gemeente_id, regeling_id, periode }
  const { voorrang } = voorstel
  const buitenOrde = await belemmeringenVanPlafond(tx, zaak, gegevens, { bedrag, voorrang })
  if (buitenOrde.length > 0) throw new Refusal(buitenOrde)
  await updateAanvraag(tx, aanvraag_id, { status: 'besloten', bijgewerkt_op: actor.nu })
  const plafond =
    bedrag === 0
      ? gegevens.plafond
      : await requirePlafond(tx, pot, { bedrag, ingediend: gegevens.ingediend })

  const { datum, agendapunt_id, gemandateerde_id, vastgelegd_door } = weg
  const { id: besluit_id } = await insertBesluit(tx, {
    gemeente_id,
    aanvraag_id,
    soort: gevolg.soort,
    uitkomst: gevolg.uitkomst,
    bedrag,
    datum,
    moment: actor.nu,
    voorstel_id: voorstel.id,
    agendapunt_id,
    gemandateerde_id,
    vastgelegd_door,
    evaluatieplan_id: bedrag > 0 ? (evaluatieplan?.id ?? null) : null,
    plafond_id: plafond?.id ?? null,
    plafond_versie: plafond?.versie ?? null,
    plafond_bedrag: plafond?.bedrag ?? null,
    plafond_vastgelegd: plafond?.vastgelegd ?? null,
    grondslag: inhoud.grondslag.join('; '),
    weigeringsgrond: beslissing.weigeringsgrond,
    inhoud,
  })
  if (plafond && bedrag > 0)
    await insertSubsidie(
      tx,
      { gemeente_id, aanvraag_id, besluit_id, plafond_id: plafond.id, bedrag, soort: gevolg.soort },
      betaling,
    )
  await appendAudit(tx, actor, 'besluit genomen', `aanvraag/${zaak.nummer}`, {
    besluit: besluit_id,
    uitkomst: gevolg.uitkomst,
    bedrag,
    voorstel: voorstel.versie,
    ...weg.audit,
  })
  return { id: besluit_id, ...gevolg, bedrag }
}

/** What goes with an outcome only: a refusal has grounds, an award has none. */
function beslissingVan(invoer: Besluitinvoer, voorstel: Voorstelrij, gevraagd: number): Beslissing {
  const { uitkomst, afwijking } = invoer
  const bedrag = bedragBij(uitkomst, gevraagd, invoer.bedrag)
  if (uitkomst !== 'weigeren')
    return { uitkomst, bedrag, afwijking, weigeringsgrond: null, wat_wel_kan: '', zienswijze: '' }
  // A refusal as proposed keeps the grounds of the proposal; nobody types them twice.
  const basis = voorstel.uitkomst === 'weigeren' && !invoer.weigeringsgrond ? voorstel : invoer
  const { weigeringsgrond, wat_wel_kan } = basis
  const zienswijze = invoer.zienswijze || voorstel.zienswijze
  return { uitkomst, bedrag, afwijking, weigeringsgrond, wat_wel_kan, zienswijze }
}

type Pot = { gemeente_id: string; regeling_id: string; periode: number }

/** Commits the amount on the ceiling, or says what is left of it. */
type Toezegging = { bedrag: number; ingediend: Datum }

async function requirePlafond(tx: Tx, pot: Pot, toezegging: Toezegging) {
  const vastgelegd = await vastleggenOpPlafond(tx, pot, toezegging)
  if (vastgelegd) return vastgelegd
  const plafond = await findPlafondVoor(tx, pot, toezegging.ingediend)
  throw new Refusal([plafondOverschreden(plafond ? resterend(plafond) : 0)])
}
