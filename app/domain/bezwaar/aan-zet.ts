import type { AanZet } from '../aanvraag/aan-zet.ts'
import type { Datum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'
import type { Bezwaarstatus } from './bezwaar.ts'

/** What must be known of an objection to say whose turn it is. */
export type Bezwaarstand = {
  status: Bezwaarstatus
  van: 'aanvrager' | 'derde'
  behandelaar_id: string | null
  /** Until when the municipality may take; null while that term stands still. */
  beslissen_voor: Datum | null
  /** The last day to complete the objection, while that is asked. */
  herstellen_voor: Datum | null
  hoorzitting_op?: Datum | null
}

/** Whose turn it is in an objection; the same answer for both sides. */
export function bezwaarAanZet(stand: Bezwaarstand, vandaag: Datum): AanZet {
  const { status, van, behandelaar_id, beslissen_voor, herstellen_voor, hoorzitting_op } = stand
  const gemeente = (wat: string): AanZet => ({ aan_zet: 'gemeente', wat, tot: beslissen_voor })
  const niemand = (wat: string): AanZet => ({ aan_zet: 'niemand', wat, tot: null })
  switch (status) {
    case 'aangehouden':
      return niemand('Het bezwaar wacht tot het besluit is verstuurd')
    case 'ingetrokken':
      return niemand('Het bezwaar is ingetrokken')
    case 'doorgezonden':
      return niemand('Het bezwaar is doorgestuurd')
    case 'afgehandeld':
      return niemand('De beslissing op het bezwaar is verstuurd')
    case 'beslist':
      return gemeente('De beslissing op het bezwaar versturen')
    case 'in_behandeling':
      if (herstellen_voor !== null && herstellen_voor >= vandaag)
        return van === 'aanvrager'
          ? { aan_zet: 'aanvrager', wat: 'Het bezwaar aanvullen', tot: herstellen_voor }
          : {
              aan_zet: 'niemand',
              wat: 'Wachten op de aanvulling van wie bezwaar maakte',
              tot: herstellen_voor,
            }
      if (behandelaar_id === null) return gemeente('Iemand aanwijzen die het bezwaar behandelt')
      return hoorzitting_op && hoorzitting_op >= vandaag
        ? gemeente(`Het bezwaar bespreken op ${datumVoluit(hoorzitting_op)} en dan beslissen`)
        : gemeente('Op het bezwaar beslissen')
  }
}
