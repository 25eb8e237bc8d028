import type { Datum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'

type Gemeente = { naam: string; postadres: string }

/** How to object: by whom, within what term, where and how (Awb 3:45, 6:5); the last day comes with the sending. */
export const bezwaarclausule = ({ naam, postadres }: Gemeente, kenmerk: string): string[] => [
  'U kunt bezwaar maken. Dan bekijken wij ons besluit helemaal opnieuw. Ook iemand anders die door dit besluit wordt geraakt, kan bezwaar maken. Het kost niets en u hebt er geen advocaat voor nodig.',
  'U hebt zes weken de tijd. Die tijd begint op de dag na de dag waarop wij dit besluit hebben verzonden.',
  `Dat doet u op de pagina van uw aanvraag, of met een brief aan burgemeester en wethouders van ${naam}, ${postadres}. Schrijf in uw brief uw naam en adres, de datum, het nummer ${kenmerk} en waarom u het niet eens bent met het besluit. Zet uw handtekening eronder.`,
  'Ons besluit geldt ook als u bezwaar maakt. Kunt u niet wachten? Dan kunt u de rechtbank vragen om snel iets te regelen voor de tijd dat uw bezwaar loopt. Dat heet een voorlopige voorziening. U betaalt daarvoor een bedrag aan de rechtbank, het griffierecht.',
]

/** The sentence with the last day, once the day of sending is known. */
export const laatsteBezwaardag = (tot: Datum) =>
  `De laatste dag waarop u bezwaar kunt maken, is ${datumVoluit(tot)}.`

/** The same for appeal to the court. */
export const laatsteBeroepsdag = (tot: Datum) =>
  `De laatste dag waarop u beroep kunt instellen, is ${datumVoluit(tot)}.`

/** Signed by the college itself (Gemeentewet 59a). */
export const namensCollege = ({ naam }: Gemeente): string[] => [
  `Burgemeester en wethouders van ${naam},`,
  'de secretaris',
  'de burgemeester',
]

/** Decided by an official in the name of the college (Awb 10:10). */
export const inMandaat = (
  { naam: gemeente }: Gemeente,
  naam: string,
  functie: string,
): string[] => [`Namens burgemeester en wethouders van ${gemeente},`, `${naam}, ${functie}`]
