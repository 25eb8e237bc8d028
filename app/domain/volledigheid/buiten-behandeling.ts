import type { Belemmering } from '../belemmering.ts'
import type { Datum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'
import { termijnBerekenen } from '../termijn/termijn.ts'

export type Herstel = {
  uiterste_datum: Datum
  /** The day the last completion came in, if any did. */
  aangevuld_op: Datum | null
  /** The judgement on it; null while nobody judged. */
  voldoende: boolean | null
}

/** The last day on which a decision not to treat the application can be made known (Awb 4:5 lid 4). */
export function uiterlijkBuitenBehandeling(
  { uiterste_datum, aangevuld_op }: Herstel,
  feestdagen: ReadonlySet<Datum>,
): Datum {
  const vanaf = aangevuld_op ?? uiterste_datum
  const { einddatum } = termijnBerekenen(
    { vanaf, weken: 4, grondslag: 'wet', opschortingen: [] },
    feestdagen,
  )
  if (einddatum === null) throw new Error('A term of four weeks has an end')
  return einddatum
}

/** Why the municipality cannot leave the application untreated on this day (Awb 4:5); an empty list means it can. */
export function belemmeringenVoorBuitenBehandeling(
  herstel: Herstel | null,
  vandaag: Datum,
  feestdagen: ReadonlySet<Datum>,
): Belemmering[] {
  if (!herstel)
    return [
      {
        code: 'geen-verzoek',
        tekst: 'Vraag de aanvrager eerst om aanvulling.',
        grondslag: 'Awb 4:5 lid 1',
      },
    ]
  const { uiterste_datum, aangevuld_op, voldoende } = herstel
  if (voldoende)
    return [
      {
        code: 'aangevuld',
        tekst: 'De aanvulling is voldoende, dus de aanvraag wordt behandeld.',
        grondslag: 'Awb 4:5 lid 1',
      },
    ]
  if (aangevuld_op !== null && voldoende === null)
    return [
      {
        code: 'nog-niet-beoordeeld',
        tekst: 'Er is een aanvulling ontvangen. Beoordeel die eerst.',
        grondslag: 'Awb 4:5 lid 1',
      },
    ]
  if (vandaag <= uiterste_datum)
    return [
      {
        code: 'termijn-loopt',
        tekst: `De aanvrager kan nog tot en met ${datumVoluit(uiterste_datum)} aanvullen.`,
        grondslag: 'Awb 4:5 lid 1',
      },
    ]
  const uiterlijk = uiterlijkBuitenBehandeling(herstel, feestdagen)
  if (vandaag > uiterlijk)
    return [
      {
        code: 'te-laat',
        tekst: `Dit kon tot en met ${datumVoluit(uiterlijk)}. Beslis nu op de inhoud van de aanvraag.`,
        grondslag: 'Awb 4:5 lid 4',
      },
    ]
  return []
}
