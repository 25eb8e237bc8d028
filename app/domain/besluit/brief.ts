import type { Datum } from '../datum.ts'
import type { Tranche } from './betaalschema.ts'
import type { Verplichting } from './verplichting.ts'

/** One condition in the letter: what was found, why, and the sentence of the plan it rests on. */
export type Overweging = {
  titel: string
  artikel: string
  voldoet: boolean
  reden: string
  citaat: string
  bron: string
  /** Of a refusal: what the rules found, on which answers, and what would have helped. */
  gevonden?: { tekst: string; bewijs: string[]; wat_helpt: string | null }
}

/** A part of a letter, in the order in which it is read. */
export type Blok =
  | { soort: 'tekst'; kop: string; alineas: string[] }
  | { soort: 'overwegingen'; kop: string; inleiding: string; punten: Overweging[] }
  | {
      soort: 'scores'
      kop: string
      inleiding: string
      rijen: { titel: string; gewicht: number; score: number }[]
    }
  | { soort: 'verplichtingen'; kop: string; inleiding: string; punten: Verplichting[] }
  | { soort: 'betaling'; kop: string; alineas: string[]; delen: Tranche[] }

/**
 * All that a decision says, kept with it for good: a later change of scheme, address or text changes no letter.
 * The day of sending and the last day to object come with the sending.
 */
export type Besluitinhoud = {
  vorm: 1
  /** What one does against it: absent in what can be objected to. */
  rechtsmiddel?: 'beroep'
  kenmerk: string
  onderwerp: string
  /** Name and postal address of the municipality. */
  afzender?: { naam: string; adres: string }
  aan: string[]
  datum: Datum
  grondslag: string[]
  /** In plain words, before the formal text. */
  samenvatting: string[]
  /** Words the municipality chose for this kind of letter; they stand apart from what the law asks. */
  opening?: string[]
  slot?: string[]
  /** What is decided, in the words of the law. */
  besluit: string[]
  blokken: Blok[]
  bezwaar: string[]
  ondertekening: string[]
  contact: { naam: string; telefoon: string; bereikbaar: string }
}
