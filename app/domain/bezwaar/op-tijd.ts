import type { Datum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'
import { eindeTermijn } from '../termijn/termijn.ts'

/** What must be known of an objection to say whether it came in time. */
export type Ontvangst = {
  kanaal: 'digitaal' | 'papier'
  /** The day on which it reached this municipality, or before that another body (Awb 6:15 lid 3). */
  ontvangen_op: Datum
  /** The postmark, of a letter. */
  post_op: Datum | null
  /** When the decision was taken, and sent if it was; null as long as there is none. */
  besluitdatum: Datum | null
  verzonden_op: Datum | null
  /** Why a letter from before the decision could count on it. */
  reden_vroeg: string
  /** Unknown as long as the decision was not sent. */
  bezwaar_tot: Datum | null
}

/** Whether it came in time, why, and by which article. */
export type Tijdigheid = { opTijd: boolean; reden: string; artikel: string }

/** It came before the decision, and nothing says that it could be thought to be there: who handles it judges that (Awb 6:10). */
export const isTeVroeg = ({
  ontvangen_op,
  besluitdatum,
  reden_vroeg,
}: Pick<Ontvangst, 'ontvangen_op' | 'besluitdatum' | 'reden_vroeg'>) =>
  besluitdatum !== null && ontvangen_op < besluitdatum && reden_vroeg === ''

/**
 * Whether an objection came in time: received within the term, or posted within it and received within a week after. What
 * came before the term began is in time too, when there was a decision or it could be thought that there was (Awb 6:10).
 */
export function tijdigheid(ontvangst: Ontvangst, feestdagen: ReadonlySet<Datum>): Tijdigheid {
  const { kanaal, ontvangen_op, post_op, besluitdatum, verzonden_op, bezwaar_tot } = ontvangst
  if (besluitdatum === null)
    return {
      opTijd: true,
      reden: `Ontvangen op ${datumVoluit(ontvangen_op)}. Er is nog geen besluit.`,
      artikel: 'Awb 6:10 lid 2',
    }
  if (ontvangen_op < besluitdatum)
    return {
      opTijd: !isTeVroeg(ontvangst),
      reden:
        `Ontvangen op ${datumVoluit(ontvangen_op)}, voor het besluit van ${datumVoluit(besluitdatum)}. ${ontvangst.reden_vroeg}`.trim(),
      artikel: 'Awb 6:10 lid 1 onder b',
    }
  if (bezwaar_tot === null || verzonden_op === null || ontvangen_op < verzonden_op)
    return {
      opTijd: true,
      reden: `Ontvangen op ${datumVoluit(ontvangen_op)}. Het besluit was er al, maar was nog niet verstuurd.`,
      artikel: 'Awb 6:10 lid 1 onder a',
    }
  const laatste = `De laatste dag was ${datumVoluit(bezwaar_tot)}.`
  if (ontvangen_op <= bezwaar_tot)
    return {
      opTijd: true,
      reden: `Ontvangen op ${datumVoluit(ontvangen_op)}. ${laatste}`,
      artikel: 'Awb 6:9 lid 1',
    }
  const uiterlijk = weekNa(bezwaar_tot, feestdagen)
  if (kanaal === 'papier' && post_op !== null && post_op <= bezwaar_tot) {
    const samen = `Op de post op ${datumVoluit(post_op)}, ontvangen op ${datumVoluit(ontvangen_op)}.`
    return ontvangen_op <= uiterlijk
      ? {
          opTijd: true,
          reden: `${samen} ${laatste} Een brief die op tijd op de post ging, mag een week later komen.`,
          artikel: 'Awb 6:9 lid 2',
        }
      : {
          opTijd: false,
          reden: `${samen} De brief kwam meer dan een week na ${datumVoluit(bezwaar_tot)}.`,
          artikel: 'Awb 6:9 lid 2',
        }
  }
  return {
    opTijd: false,
    reden: `Ontvangen op ${datumVoluit(ontvangen_op)}. ${laatste}`,
    artikel: 'Awb 6:7 en 6:9 lid 1',
  }
}

/** A week is a term set in a law too: its last day moves to a working day. */
export function weekNa(bezwaar_tot: Datum, feestdagen: ReadonlySet<Datum>): Datum {
  const { einddatum } = eindeTermijn(
    [
      {
        id: 'week',
        soort: 'start',
        op: bezwaar_tot,
        lengte: { aantal: 1, eenheid: 'weken' },
        grondslag: 'wet',
        artikel: 'Awb 6:9 lid 2',
      },
    ],
    feestdagen,
  )
  return einddatum ?? bezwaar_tot
}
