/**
 * Bytes as text of the same length, to search in. Files are judged on the server only, so with its Buffer: the letters
 * of a TextDecoder take two bytes each, and of ten megabytes that counts.
 */
export const alsTekst = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

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
