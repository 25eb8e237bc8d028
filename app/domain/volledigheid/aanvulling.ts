import type { Aanvraagstatus } from '../aanvraag/status.ts'
import type { Belemmering } from '../belemmering.ts'
import type { Datum } from '../datum.ts'
import { latest, plusDagen } from '../datum.ts'
import { eersteWerkdag, isWerkdag } from '../feestdag.ts'
import { datumLang, datumVoluit } from '../opmaak.ts'

/** How long an applicant gets to complete where the scheme does not say, unless the official names another day. */
const gewoneHersteltermijn = 14
const kortste = 7
const langste = 91

/** The request to complete that is not judged yet. */
export type OpenVerzoek = {
  uiterste_datum: Datum
  ontvangen_op: Datum | null
}

/** The last day an applicant usually gets: so many days from today, or the first working day after it. */
export function voorstelUiterlijk(
  vandaag: Datum,
  feestdagen: ReadonlySet<Datum>,
  dagen = gewoneHersteltermijn,
): Datum {
  return eersteWerkdag(plusDagen(vandaag, dagen), feestdagen)
}

/** Why the municipality cannot ask to complete now, or not by this day (Awb 4:5, 4:15). */
export function belemmeringenVoorVerzoek(
  zaak: { status: Aanvraagstatus; verzoek: OpenVerzoek | null; uiterlijk: Datum },
  vandaag: Datum,
  feestdagen: ReadonlySet<Datum>,
): Belemmering[] {
  const { status, verzoek, uiterlijk } = zaak
  if (verzoek)
    return [
      {
        code: 'er-loopt-een-verzoek',
        tekst: 'Er loopt al een verzoek om aanvulling. Handel dat eerst af.',
        grondslag: 'Awb 4:5',
      },
    ]
  if (status !== 'ingediend' && status !== 'volledig')
    return [
      {
        code: 'niet-in-intake',
        tekst: 'Om aanvulling vragen kan alleen voordat de beoordeling begint.',
        grondslag: 'Awb 4:5',
      },
    ]
  return belemmeringenVoorBrieftermijn(uiterlijk, vandaag, feestdagen, 'Awb 4:5 lid 1')
}

/** Why a term that an official sets in a letter cannot end on this day. */
export function belemmeringenVoorBrieftermijn(
  uiterlijk: Datum,
  vandaag: Datum,
  feestdagen: ReadonlySet<Datum>,
  grondslag: string,
): Belemmering[] {
  const vroegst = eersteWerkdag(plusDagen(vandaag, kortste), feestdagen)
  if (uiterlijk < vroegst)
    return [
      {
        code: 'te-kort',
        tekst: `Geef de aanvrager ten minste een week. Kies een dag vanaf ${datumVoluit(vroegst)}.`,
        grondslag,
      },
    ]
  if (uiterlijk > plusDagen(vandaag, langste))
    return [
      {
        code: 'te-lang',
        tekst: `Kies een dag binnen dertien weken, dus uiterlijk ${datumVoluit(plusDagen(vandaag, langste))}.`,
      },
    ]
  // A term in a letter does not move by itself (Algemene termijnenwet 1), so it ends on a working day from the start.
  if (!isWerkdag(uiterlijk, feestdagen))
    return [
      {
        code: 'geen-werkdag',
        tekst: `${datumVoluit(uiterlijk)} is geen werkdag. Kies bijvoorbeeld ${datumLang(eersteWerkdag(uiterlijk, feestdagen))}.`,
        grondslag: 'Algemene termijnenwet art. 1',
      },
    ]
  return []
}

/** Why an answer to a point cannot be kept now. After sending it stays as it was sent. */
export function belemmeringenVoorAntwoord(verzoek: OpenVerzoek | null): Belemmering[] {
  return belemmeringenVoorVersturen(verzoek, [{ beantwoord: true }])
}

/** Why the applicant cannot send the completion now. After the last day it is still looked at, as long as nobody decided. */
export function belemmeringenVoorVersturen(
  verzoek: OpenVerzoek | null,
  punten: readonly { beantwoord: boolean }[],
): Belemmering[] {
  if (!verzoek)
    return [
      { code: 'geen-verzoek', tekst: 'De gemeente vraagt op dit moment niet om een aanvulling.' },
    ]
  if (verzoek.ontvangen_op !== null)
    return [
      {
        code: 'al-verstuurd',
        tekst: `U hebt de aanvulling al verstuurd op ${datumVoluit(verzoek.ontvangen_op)}.`,
      },
    ]
  if (!punten.some(({ beantwoord }) => beantwoord))
    return [{ code: 'niets-ingevuld', tekst: 'Beantwoord eerst ten minste een van de punten.' }]
  return []
}

/** Why the list of the scheme cannot be checked now. */
export function belemmeringenVoorToets(status: Aanvraagstatus): Belemmering[] {
  const kan: Aanvraagstatus[] = ['ingediend', 'aanvulling_gevraagd', 'volledig']
  return kan.includes(status)
    ? []
    : [
        {
          code: 'niet-in-intake',
          tekst: 'De beoordeling is begonnen. De toets op volledigheid staat vast.',
        },
      ]
}

/** Why the application cannot be declared complete now. */
export function belemmeringenVoorVolledig(
  zaak: { status: Aanvraagstatus; verzoek: OpenVerzoek | null },
  vandaag: Datum,
): Belemmering[] {
  const { status, verzoek } = zaak
  if (status !== 'ingediend' && status !== 'aanvulling_gevraagd')
    return [{ code: 'niet-in-intake', tekst: 'Deze aanvraag is al volledig verklaard.' }]
  if (verzoek && verzoek.ontvangen_op === null && vandaag <= verzoek.uiterste_datum)
    return [
      {
        code: 'aanvrager-aan-zet',
        tekst: `De aanvrager kan nog tot en met ${datumVoluit(verzoek.uiterste_datum)} aanvullen.`,
        grondslag: 'Awb 4:5 lid 1',
      },
    ]
  return []
}

/** Why a completion cannot be judged now. */
export function belemmeringenVoorOordeel(verzoek: OpenVerzoek | null): Belemmering[] {
  return verzoek?.ontvangen_op
    ? []
    : [{ code: 'niets-ontvangen', tekst: 'Er is geen aanvulling om te beoordelen.' }]
}

/** When requests to complete went out and were answered, and since when the case is treated again after an objection. */
export type Aanvulverloop = {
  verzoeken: readonly { verzonden_op: Datum; ontvangen_op: Datum | null }[]
  heropend_op: Datum | null
}

/**
 * The day on which the application was complete, which is its place in the order of complete receipt: the day it was
 * filed when nothing was missing, else the day the completion came in; without a completion the day it was declared.
 * Where leaving it untreated was revoked and nothing was asked since, what was there had been enough: it keeps its place.
 */
export function volledigOp(
  { ingediend, verzoek }: { ingediend: Datum; verzoek: OpenVerzoek | null },
  { verzoeken, heropend_op }: Aanvulverloop,
  vandaag: Datum,
): Datum {
  if (verzoek?.ontvangen_op) return verzoek.ontvangen_op
  if (heropend_op !== null && verzoeken.every(({ verzonden_op }) => verzonden_op < heropend_op))
    return verzoeken.reduce((dag, { ontvangen_op }) => latest(dag, ontvangen_op), ingediend)
  return verzoeken.length > 0 ? vandaag : ingediend
}
