/** A cell of a spreadsheet as text. `bezwaar`: why what stands there cannot be taken as text. */
export type Cel = { tekst: string; bezwaar?: Celbezwaar }
export type Celbezwaar = 'formule' | 'datum'

/** The rows of a sheet from the first one; the row a program calls 14 is at 13. */
export type Werkblad = Cel[][]

/** Why a file cannot be read as a sheet. */
export type Bladbezwaar = 'soort' | 'beschadigd' | 'rijen'
export type Gelezenblad = { blad: Werkblad } | { bezwaar: Bladbezwaar }

/** How much of a sheet is read: more is no list that a person made. */
export const HOOGSTENS = { rijen: 3_000, kolommen: 60, tekens: 20_000 } as const

/** The letters of a column to its place: A is 0, AA is 26. */
export function kolomnummer(letters: string): number {
  return [...letters].reduce((som, letter) => som * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
