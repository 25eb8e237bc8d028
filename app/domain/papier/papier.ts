import type { Belemmering } from '../belemmering.ts'
import type { Datum } from '../datum.ts'
import { standVan, type Venster } from '../regeling/regeling.ts'
import { WIE_AANVRAAGT } from '../toegang.ts'
import { helpersecties } from '../toegang/toegangsrecht.ts'

/** Who enters an application from paper writes all that stands on it, and who applies; never the signature. */
export const papiermandaat: string[] = [...helpersecties, WIE_AANVRAAGT]

/** Why paper with this day of receipt cannot be entered: it comes in before it is entered, not after. */
export function belemmeringenVoorInvoeren(ontvangen_op: Datum, vandaag: Datum): Belemmering[] {
  return ontvangen_op > vandaag
    ? [{ code: 'in-de-toekomst', tekst: 'De dag van ontvangst kan niet na vandaag liggen.' }]
    : []
}

/** Paper that came after the scheme closed is registered as well, and decided upon: it is not lost (Awb 4:1, 4:5). */
export const isTeLaat = (venster: Venster, ontvangen_op: Datum) =>
  standVan(venster, ontvangen_op) !== 'open'

type Invoer = { ingevoerd_door: string; bevestigd: boolean; ingediend: boolean }

/** Why the applicant cannot say of this entry that it is right. */
export function belemmeringenVoorBevestigen(
  { ingevoerd_door, bevestigd, ingediend }: Invoer,
  gebruiker_id: string,
): Belemmering[] {
  if (!ingediend)
    return [{ code: 'nog-bezig', tekst: 'De gemeente is nog bezig met invoeren. Kom later terug.' }]
  if (bevestigd) return [{ code: 'al-bevestigd', tekst: 'Dit is al bevestigd.' }]
  return ingevoerd_door === gebruiker_id
    ? [{ code: 'zelf-ingevoerd', tekst: 'U hebt dit zelf ingevoerd. De aanvrager bevestigt het.' }]
    : []
}
