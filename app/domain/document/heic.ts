import { alsTekst, lezer } from './bytes.ts'

/** The largest picture we look at: larger than any phone makes. */
export const maximumPixels = 50_000_000

/** The pixels of a HEIC as it says itself, without unpacking it; the largest picture in it counts. */
export function heicPixels(bytes: Uint8Array): number {
  const tekst = alsTekst(bytes)
  const { u32groot } = lezer(bytes)
  let grootst = 0
  // `ispe`: kind, version, width, height
  for (let at = tekst.indexOf('ispe'); at !== -1; at = tekst.indexOf('ispe', at + 4))
    if (at + 16 <= bytes.length) grootst = Math.max(grootst, u32groot(at + 8) * u32groot(at + 12))
  return grootst
}
