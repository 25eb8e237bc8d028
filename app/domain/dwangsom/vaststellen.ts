import type { Belemmering } from '../belemmering.ts'
import type { Datum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'
import { dwangsomOp, type Verzuim } from './dwangsom.ts'

/** Why no sum is due although the municipality was late (Awb 4:17 lid 5). */
export const geenDwangsomgronden = ['onredelijk_laat', 'geen_belanghebbende', 'kennelijk'] as const
export type GeenDwangsomgrond = (typeof geenDwangsomgronden)[number]

export const grondwoorden: Record<GeenDwangsomgrond, { naam: string; artikel: string }> = {
  onredelijk_laat: {
    naam: 'De ingebrekestelling kwam onredelijk laat',
    artikel: 'Awb 4:17 lid 5 onder a',
  },
  geen_belanghebbende: {
    naam: 'De aanvrager is geen belanghebbende',
    artikel: 'Awb 4:17 lid 5 onder b',
  },
  kennelijk: {
    naam: 'De aanvraag is kennelijk niet-ontvankelijk of kennelijk ongegrond',
    artikel: 'Awb 4:17 lid 5 onder c',
  },
}

/** Why the sum cannot be fixed on this day: not before its last day, unless the law says that none is due. */
export function belemmeringenVoorVaststellen(
  verzuim: Verzuim | null,
  { grond, vastgesteld }: { grond: GeenDwangsomgrond | null; vastgesteld: boolean },
  vandaag: Datum,
): Belemmering[] {
  if (!verzuim)
    return [{ code: 'niet-in-gebreke', tekst: 'De gemeente is niet in gebreke gesteld.' }]
  if (vastgesteld) return [{ code: 'al-vastgesteld', tekst: 'De dwangsom is al vastgesteld.' }]
  if (grond !== null) return []
  const grondslag = 'Awb 4:18'
  switch (dwangsomOp(verzuim, vandaag).stand) {
    case 'voorbij':
      return []
    case 'op_tijd':
      return [
        {
          code: 'op-tijd',
          tekst: 'Het besluit ging weg voordat de dwangsom begon. Er is niets verschuldigd.',
          grondslag,
        },
      ]
    case 'wacht':
      return [
        {
          code: 'nog-niet',
          tekst: `De dwangsom begint pas op ${datumVoluit(verzuim.eerste_dag)}. Beslis eerst op de aanvraag.`,
          grondslag,
        },
      ]
    case 'loopt':
      return [
        {
          code: 'loopt-nog',
          tekst: 'De dwangsom loopt nog. Stel haar vast als het besluit weg is, of na 42 dagen.',
          grondslag,
        },
      ]
  }
}

/** Equal parts for each of the applicants (Awb 4:17 lid 6); the cents that are left go to the first. */
export function gelijkeDelen(bedrag: number, aantal: number): number[] {
  const deel = Math.floor(bedrag / aantal)
  const over = bedrag - deel * aantal
  return Array.from({ length: aantal }, (_, plaats) => deel + (plaats < over ? 1 : 0))
}
