// Control characters but line feed and tab, the byte order mark, and what turns the direction of a line.
const ONZICHTBAAR = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFEFF\u202A-\u202E\u2066-\u2069]/g
const HALF_TEKEN = /\p{Surrogate}/gu

/** Typed text as we keep it: one kind of line end, composed, without halves of characters or invisible ones. */
export function schoon(tekst: string): string {
  return tekst
    .replace(/\r\n?/g, '\n')
    .replace(HALF_TEKEN, '')
    .replace(ONZICHTBAAR, '')
    .normalize('NFC')
    .trim()
}

/** The same on one line, for names and titles. */
export function schoneRegel(tekst: string): string {
  return schoon(tekst).replace(/\s+/g, ' ')
}
