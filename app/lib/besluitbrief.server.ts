import type { Besluitgegevens } from '../../db/queries/besluitgegevens.ts'
import type { Voorstelrij } from '../../db/queries/voorstel.ts'
import { tellendeScores } from '../domain/beoordeling/beoordeling.ts'
import { spreiding } from '../domain/beoordeling/score.ts'
import type { Beslissing } from '../domain/besluit/besluit.ts'
import { besluitbrief } from '../domain/besluit/besluitbrief.ts'
import type { Tranche } from '../domain/besluit/betaalschema.ts'
import { vrijeTeksten, waardenVoor } from '../domain/brief/teksten.ts'
import { toDatum, type Datum } from '../domain/datum.ts'
import { resterend } from '../domain/plafond/plafond.ts'
import { zienswijzeOver } from '../domain/zienswijze/zienswijze.ts'

type Gemeente = { naam: string; postadres: string }

/** The letter that follows from a decision on a proposal: the fixed parts, and the own words of the scheme filled in. */
export function maakBesluitbrief(
  gegevens: Besluitgegevens,
  gemeente: Gemeente,
  voorstel: Voorstelrij,
  beslissing: Beslissing,
  betaling: Tranche[],
  { datum, ondertekening }: { datum: Datum; ondertekening: string[] },
) {
  const { regeling, voorwaarden, criteria, inhoud, gevraagd, ingediend, beoordelingen } = gegevens
  const { evaluatieplan, bevindingen, adviezen, zienswijzen } = gegevens
  const { plafond, periode, rangplaats } = gegevens
  const { weigeringsgrond: grond } = beslissing
  return besluitbrief({
    gemeente,
    regeling,
    criteria,
    bevindingen,
    adviezen,
    zienswijze: grond && zienswijzeOver(zienswijzen, { voor: 'weigering', grond }),
    voorstel,
    beslissing,
    betaling,
    datum,
    ondertekening,
    voorwaarden: voorwaarden.map(({ sleutel, titel, artikel, bron, bron_plan_titel }) => ({
      sleutel,
      titel,
      artikel,
      citaat: bron.citaat,
      paragraaf: bron.paragraaf,
      plan: bron_plan_titel,
    })),
    aanvraag: { ...inhoud, gevraagd, ingediend },
    spreiding: spreiding(criteria, tellendeScores(beoordelingen)),
    verdeling: plafond
      ? { periode, plafond: plafond.bedrag, over: resterend(plafond), plek: rangplaats }
      : null,
    evaluatieplan: evaluatieplan
      ? { versie: evaluatieplan.versie, bevestigd: toDatum(evaluatieplan.bevestigd_op) }
      : null,
    vrij: vrijeTeksten(
      gegevens.briefteksten,
      beslissing.uitkomst === 'weigeren' ? 'weigering' : 'verlening',
      waardenVoor({
        ...inhoud,
        ...{ regeling: regeling.titel, gevraagd, bedrag: beslissing.bedrag },
      }),
    ),
  })
}
