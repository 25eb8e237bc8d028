/** A part of a letter, ready to read: its texts, then its points, its list, its table, and what nobody may miss. */
export type Briefdeel = {
  /** Without a heading it goes on where the part before ended. */
  kop?: string
  alineas?: readonly string[]
  punten?: readonly {
    titel: string
    bij?: string
    tekst: string
    regels?: readonly { label: string; teksten: readonly string[] }[]
    citaat?: { tekst: string; bron: string }
  }[]
  lijst?: readonly { tekst: string; bij?: string }[]
  genummerd?: boolean
  tabel?: { titel: string; koppen: readonly string[]; rijen: readonly (readonly string[])[] }
  nadruk?: string
}

/**
 * A letter of the municipality, ready to read. The page, the print and the PDF are all made from this one content, so
 * that they say the same.
 */
export type Brief = {
  afzender: { gemeente: string; naam: string; adres: readonly string[] }
  aan: readonly string[]
  /** Number, date and the like, in the order shown. */
  kenmerken: readonly (readonly [label: string, waarde: string])[]
  onderwerp: string
  /** In plain words, above all else. */
  kort: readonly string[]
  delen: readonly Briefdeel[]
  contact?: { naam: string; telefoon: string; bereikbaar: string }
  ondertekening: readonly string[]
}
