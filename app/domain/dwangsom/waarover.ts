import type { Belemmering } from '../belemmering.ts'
import type { Datum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'

type Laat = { id: string; volgnummer: number; ontvangen_op: Datum; einddatum: Datum }
type Keuze = { value: string; label: string; hint?: string }

/**
 * On what the municipality can be told that it is late: the application where nothing stands in the way, a request to
 * change whose last day is over, and the objections whose decision did not come in time. The reasons count only when
 * there is nothing else.
 */
export function waaroverTeLaat(
  belemmeringen: Belemmering[],
  laat: readonly Laat[],
  wijziging: Datum | null = null,
): { keuzes: Keuze[]; belemmeringen: Belemmering[] } {
  const aanvraag: Keuze = { value: 'aanvraag', label: 'Het besluit over de aanvraag' }
  const keuzes = [
    ...(belemmeringen.length === 0 ? [aanvraag] : []),
    ...(wijziging === null
      ? []
      : [
          {
            value: 'wijziging',
            label: 'Het besluit over het verzoek om de subsidie te wijzigen',
            hint: `De laatste dag was ${datumVoluit(wijziging)}.`,
          },
        ]),
    ...laat.map(({ id, volgnummer, ontvangen_op, einddatum }) => ({
      value: id,
      label: `De beslissing op bezwaar ${volgnummer}, van ${datumVoluit(ontvangen_op)}`,
      hint: `De laatste dag was ${datumVoluit(einddatum)}.`,
    })),
  ]
  return { keuzes, belemmeringen: keuzes.length === 0 ? belemmeringen : [] }
}
