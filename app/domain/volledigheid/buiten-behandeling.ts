import type { Belemmering } from '../belemmering.ts'
import type { Datum } from '../datum.ts'
import { toDatum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'
import { eindeTermijn, type TermijnStart } from '../termijn/termijn.ts'

export type Herstel = {
  uiterste_datum: Datum
  /** The day the last completion came in, if any did. */
  aangevuld_op: Datum | null
  /** The judgement on it; null while nobody judged. */
  voldoende: boolean | null
}

type Verzoek = { uiterste_datum: Datum; ontvangen_op: Date | null; voldoende: boolean | null }

/** A request to complete as this rule reads it. */
export const alsHerstel = (verzoek: Verzoek | undefined): Herstel | null =>
  verzoek
    ? {
        uiterste_datum: verzoek.uiterste_datum,
        aangevuld_op: verzoek.ontvangen_op && toDatum(verzoek.ontvangen_op),
        voldoende: verzoek.voldoende,
      }
    : null

/**
 * The day after which the four weeks run: that of the completion, or the last day given where that went by unused. What
 * comes in later does not undo that it went by.
 */
export const vierWekenVanaf = ({
  uiterste_datum,
  aangevuld_op,
}: Pick<Herstel, 'uiterste_datum' | 'aangevuld_op'>): Datum =>
  aangevuld_op !== null && aangevuld_op < uiterste_datum ? aangevuld_op : uiterste_datum

/** The last day on which a decision not to treat the application can be made known (Awb 4:5 lid 4). */
export function uiterlijkBuitenBehandeling(
  herstel: Herstel,
  feestdagen: ReadonlySet<Datum>,
): Datum {
  const { einddatum } = eindeTermijn(
    [{ id: 'start', soort: 'start', ...vierWeken(vierWekenVanaf(herstel)) }],
    feestdagen,
  )
  if (einddatum === null) throw new Error('A term of four weeks has an end')
  return einddatum
}

/** The same as a term of the law, from the completion or from the last day that was given. */
export const vierWeken = (op: Datum) =>
  ({
    op,
    lengte: { aantal: 4, eenheid: 'weken' },
    grondslag: 'wet',
    artikel: 'Awb 4:5 lid 4',
  }) as const satisfies Omit<TermijnStart, 'id' | 'soort'>

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
