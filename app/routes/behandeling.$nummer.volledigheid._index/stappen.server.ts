import type { getIntake } from '../../../db/queries/intake.ts'
import type { Aanvraagstatus } from '../../domain/aanvraag/status.ts'
import type { Datum } from '../../domain/datum.ts'
import {
  belemmeringenVoorOordeel,
  belemmeringenVoorVerzoek,
  belemmeringenVoorVolledig,
  voorstelUiterlijk,
} from '../../domain/volledigheid/aanvulling.ts'

import {
  alsHerstel,
  belemmeringenVoorBuitenBehandeling,
  uiterlijkBuitenBehandeling,
} from '../../domain/volledigheid/buiten-behandeling.ts'

type Intake = Awaited<ReturnType<typeof getIntake>>

const geenFeestdagen: ReadonlySet<Datum> = new Set()

/** What the official can do next, each with why it cannot be done now; whether something is missing says what comes first. */
export function stappenVan(
  status: Aanvraagstatus,
  { stukken, verzoek }: Pick<Intake, 'stukken' | 'verzoek'>,
  vandaag: Datum,
) {
  // Whether there may be a request at all does not depend on its day.
  const uiterlijk = voorstelUiterlijk(vandaag, geenFeestdagen)
  const vraag = belemmeringenVoorVerzoek({ status, verzoek, uiterlijk }, vandaag, geenFeestdagen)
  return {
    oordeel: belemmeringenVoorOordeel(verzoek).length === 0,
    volledig: belemmeringenVoorVolledig({ status, verzoek }, vandaag)[0]?.tekst ?? null,
    verzoek: vraag[0]?.tekst ?? null,
    ontbreekt: stukken.filter(({ toets }) => toets && !toets.aanwezig).length,
    open: stukken.filter(({ toets }) => !toets).length,
  }
}

/** Whether the application can be left untreated now, until when, or why not; null while nobody asked to complete it. */
export function nietBehandelen(
  status: Aanvraagstatus,
  { verzoeken: [verzoek] }: Pick<Intake, 'verzoeken'>,
  vandaag: Datum,
  feestdagen: ReadonlySet<Datum>,
) {
  const herstel = alsHerstel(verzoek)
  if (status !== 'aanvulling_gevraagd' || !herstel) return null
  const [reden] = belemmeringenVoorBuitenBehandeling(herstel, vandaag, feestdagen)
  return {
    uiterlijk: uiterlijkBuitenBehandeling(herstel, feestdagen),
    reden: reden ? `${reden.tekst} (${reden.grondslag})` : null,
  }
}
