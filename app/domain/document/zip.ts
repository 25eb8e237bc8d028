import { alsTekst, lezer } from './bytes.ts'

/** One file inside a zip, as both its own header and the list at the end describe it. */
export type Zipdeel = {
  naam: string
  /** 0: as it is, 8: deflated. */
  methode: number
  ingepakt: number
  uitgepakt: number
  /** Where its bytes begin in the zip. */
  begin: number
  versleuteld: boolean
  /** A link to another file instead of a file. */
  verwijzing: boolean
}

const EINDE = 0x06054b50
const IN_LIJST = 0x02014b50
const KOP = 0x04034b50
const LANGSTE_STAART = 22 + 65_535

/** Where the end record of a zip stands, if these bytes end as a zip does. */
export function zipEinde(bytes: Uint8Array): number | null {
  if (bytes.length < 22) return null
  const { u16, u32 } = lezer(bytes)
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - LANGSTE_STAART); at--)
    if (u32(at) === EINDE && at + 22 + u16(at + 20) === bytes.length) return at
  return null
}

/**
 * What is in a zip by its list at the end, without unpacking anything. Null for what is no plain zip: something before
 * or between, parts that overlap, two lists that differ, more than 4 GB.
 */
export function leesZip(bytes: Uint8Array): Zipdeel[] | null {
  const einde = zipEinde(bytes)
  if (einde === null) return null
  const { u16, u32 } = lezer(bytes)
  const aantal = u16(einde + 10)
  const lijst = u32(einde + 16)
  if (u16(einde + 4) !== 0 || u16(einde + 8) !== aantal) return null
  if (lijst + u32(einde + 12) !== einde) return null

  const delen: Zipdeel[] = []
  let vrij = 0
  let at = lijst
  for (let nr = 0; nr < aantal; nr++) {
    if (at + 46 > einde || u32(at) !== IN_LIJST) return null
    const deel = deelVan(bytes, at, lijst)
    if (!deel) return null
    delen.push(deel)
    at += 46 + u16(at + 28) + u16(at + 30) + u16(at + 32)
  }
  if (at !== einde) return null
  for (const { begin, ingepakt, naam } of delen.toSorted((a, b) => a.begin - b.begin)) {
    if (begin - 30 - naam.length < vrij) return null
    vrij = begin + ingepakt
  }
  // the first part stands at the very beginning: nothing else hides before it
  return delen.length > 0 && u32(0) === KOP ? delen : null
}

function deelVan(bytes: Uint8Array, at: number, lijst: number): Zipdeel | null {
  const { u16, u32 } = lezer(bytes)
  const naamlengte = u16(at + 28)
  const kop = u32(at + 42)
  if (at + 46 + naamlengte > bytes.length || kop + 30 > lijst || u32(kop) !== KOP) return null
  const naam = alsTekst(bytes.subarray(at + 46, at + 46 + naamlengte))
  const begin = kop + 30 + u16(kop + 26) + u16(kop + 28)
  const ingepakt = u32(at + 20)
  if (alsTekst(bytes.subarray(kop + 30, kop + 30 + u16(kop + 26))) !== naam) return null
  if (u16(kop + 8) !== u16(at + 10) || begin + ingepakt > lijst) return null
  return {
    naam,
    methode: u16(at + 10),
    ingepakt,
    uitgepakt: u32(at + 24),
    begin,
    versleuteld: (u16(at + 8) & 0x2041) !== 0,
    // the kind of file, where the list was made on a system that has links
    verwijzing: ((u32(at + 38) >>> 16) & 0xf000) === 0xa000,
  }
}
