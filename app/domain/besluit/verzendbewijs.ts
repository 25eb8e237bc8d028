import { tijdstip } from '../opmaak.ts'

export type Verzendbewijs = {
  kanaal: 'digitaal' | 'post'
  moment: Date
  /** When the mail went out that says that a message waits. */
  verwittigd_op: Date | null
  /** When the server of an addressee refused that mail for good. */
  mislukt_op: Date | null
  /** When an official, or a mail system, reported that the mail or the letter came back. */
  terug_op: Date | null
  /** What was written on it, as the official put it down. */
  terug_reden: string | null
  /** When somebody who applies first had the decision before them. */
  geopend_op: Date | null
  /** Whether it waits to be sent again. */
  wacht: boolean
}

const etmaal = 86_400_000

/** What proves that a decision arrived, and what stands in its way, in sentences. */
export function bewijsregels(
  { kanaal, moment, verwittigd_op, mislukt_op, terug_op, terug_reden, geopend_op }: Verzendbewijs,
  nu: Date,
): { tekst: string; letOp: boolean }[] {
  const terug =
    terug_op === null ? [] : [{ tekst: kwamTerug(kanaal, terug_op, terug_reden), letOp: true }]
  if (kanaal === 'post') return terug
  const laat = (verwittigd_op ?? nu).getTime() - moment.getTime() > 2 * etmaal
  return [
    mislukt_op !== null
      ? { tekst: `De e-mail kon niet worden bezorgd (${tijdstip(mislukt_op)}).`, letOp: true }
      : {
          tekst: verwittigd_op
            ? `E-mail dat er een bericht klaarstaat: verstuurd op ${tijdstip(verwittigd_op)}.`
            : 'De e-mail dat er een bericht klaarstaat, is nog niet verstuurd.',
          letOp: verwittigd_op === null,
        },
    ...terug,
    ...(laat && mislukt_op === null
      ? [
          {
            tekst:
              'Die e-mail ging niet binnen 48 uur weg (Awb 2:10). De termijn kan de aanvrager dan niet worden tegengeworpen (Awb 2:22).',
            letOp: true,
          },
        ]
      : []),
    {
      tekst: geopend_op
        ? `De aanvrager opende het besluit op ${tijdstip(geopend_op)}.`
        : 'De aanvrager heeft het besluit nog niet geopend.',
      letOp: false,
    },
  ]
}

const kwamTerug = (kanaal: Verzendbewijs['kanaal'], op: Date, reden: string | null) =>
  `${kanaal === 'post' ? 'De brief' : 'De e-mail'} kwam terug (gemeld op ${tijdstip(op)})${reden ? `: ${reden}` : '.'}`
