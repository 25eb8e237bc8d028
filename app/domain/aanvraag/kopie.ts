import type { Belemmering } from '../belemmering.ts'
import { belemmeringenVoorStarten, type Venster } from '../regeling/regeling.ts'
import type { Datum } from '../datum.ts'
import type { Aanvraagstatus } from './status.ts'

/**
 * Why what is in this application cannot be put in a new one. A draft is still being written itself; of anything
 * that was sent in or taken back a new application can be made while the scheme is open. The new one has a date of
 * receipt of its own (Awb 4:1); the old one stays what it was.
 */
export function belemmeringenVoorKopie(
  status: Aanvraagstatus,
  regeling: Venster,
  vandaag: Datum,
): Belemmering[] {
  if (status === 'concept')
    return [
      {
        code: 'nog-concept',
        tekst: 'Deze aanvraag is nog niet ingediend. Ga verder waar u gebleven was.',
      },
    ]
  return belemmeringenVoorStarten(regeling, vandaag)
}
