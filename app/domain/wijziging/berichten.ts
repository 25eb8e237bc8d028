import type { Datum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'
import type { Berichttekst } from '../volledigheid/berichten.ts'

/** Confirms that a request to change or stop came in, and until when the municipality may take. */
export const verzoekOntvangenBericht = (
  { titel, nummer }: { titel: string; nummer: string },
  { op, reden, beslissen_voor }: { op: Datum; reden: string; beslissen_voor: Datum },
): Berichttekst => ({
  onderwerp: 'Wij hebben uw verzoek om wijziging',
  tekst: [
    `Op ${datumVoluit(op)} vroeg u ons om uw subsidie voor “${titel}” (${nummer}) te veranderen. U schreef:`,
    reden,
    `Wij beslissen uiterlijk op ${datumVoluit(beslissen_voor)}. Tot dan blijft gelden wat in het besluit staat.`,
  ].join('\n\n'),
})
