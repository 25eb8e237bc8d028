/**
 * Bytes as text of the same length, to search in. Files are judged on the server only, so with its Buffer: the letters
 * of a TextDecoder take two bytes each.
 */
export const alsTekst = (bytes: Uint8Array): string => alsBuffer(bytes).toString('latin1')

/** The same bytes, where they are, to search in without making a text of them. */
export const alsBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  Buffer.from(buffer, byteOffset, byteLength)

const stuk = 64 * 1024

/**
 * What this pattern finds, of at most so many letters at a time. The bytes are a text piece by piece: ten megabytes
 * at once would stay in memory until the collector comes by.
 */
export function* vindIn(bytes: Uint8Array, patroon: RegExp, langste: number) {
  for (let vanaf = 0; vanaf < bytes.length; vanaf += stuk) {
    const tekst = alsTekst(bytes.subarray(vanaf, vanaf + stuk + langste))
    for (const gevonden of tekst.matchAll(patroon)) if (gevonden.index < stuk) yield gevonden
  }
}

/** A view that reads numbers in the order of a zip. */
export function lezer(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return {
    u16: (plaats: number) => view.getUint16(plaats, true),
    u32: (plaats: number) => view.getUint32(plaats, true),
    /** As a HEIC writes them, the largest part first. */
    u32groot: (plaats: number) => view.getUint32(plaats, false),
  }
}
