import { aansluiting } from './aansluiting.ts'
import { bedrag } from './bedrag.ts'
import { borging } from './borging.ts'
import { evaluatiecriteria } from './evaluatiecriteria.ts'
import { geenDubbeleFinanciering } from './geen-dubbele-financiering.ts'
import { keuzeUitPlan } from './keuze-uit-plan.ts'
import { nogNietBegonnen } from './nog-niet-begonnen.ts'
import { periodeEnPlaats } from './periode-en-plaats.ts'
import { samenhang } from './samenhang.ts'
import { samenwerkingsverband } from './samenwerkingsverband.ts'
import { soortAanvrager } from './soort-aanvrager.ts'
import type { Voorwaardesoort } from './soort.ts'
import { vrijOordeel } from './vrij-oordeel.ts'

/** Every kind of condition a scheme can have; a new one is a file beside these and a line here. */
export const voorwaardesoorten: Record<string, Voorwaardesoort> = {
  aansluiting,
  samenwerkingsverband,
  evaluatiecriteria,
  samenhang,
  borging,
  bedrag,
  periode_en_plaats: periodeEnPlaats,
  soort_aanvrager: soortAanvrager,
  nog_niet_begonnen: nogNietBegonnen,
  geen_dubbele_financiering: geenDubbeleFinanciering,
  keuze_uit_plan: keuzeUitPlan,
  vrij_oordeel: vrijOordeel,
}

/** The kinds as who composes a scheme chooses from them: key, name, what it looks at, and the fields to fill in. */
export const soortenlijst = Object.entries(voorwaardesoorten).map(
  ([sleutel, { naam, controleert, velden }]) => ({
    sleutel,
    naam,
    controleert,
    velden: Object.entries(velden).map(([veld, beschrijving]) => ({
      naam: veld,
      ...beschrijving,
    })),
  }),
)
