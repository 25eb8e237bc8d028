import { aansluiting } from './aansluiting.ts'
import { evaluatiecriteria } from './evaluatiecriteria.ts'
import { initiatiefVanInwoners } from './initiatief-van-inwoners.ts'
import { keuzeUitPlan } from './keuze-uit-plan.ts'
import { openVoorIedereen } from './open-voor-iedereen.ts'
import { samenhang } from './samenhang.ts'
import { samenwerkingsverband } from './samenwerkingsverband.ts'
import type { Voorwaardesoort } from './soort.ts'
import { verbindtMensen } from './verbindt-mensen.ts'

/** Every kind of condition a scheme can have; a new one is a file beside these and a line here. */
export const voorwaardesoorten: Record<string, Voorwaardesoort> = {
  aansluiting,
  samenwerkingsverband,
  evaluatiecriteria,
  samenhang,
  initiatief_van_inwoners: initiatiefVanInwoners,
  verbindt_mensen: verbindtMensen,
  open_voor_iedereen: openVoorIedereen,
  keuze_uit_plan: keuzeUitPlan,
}
