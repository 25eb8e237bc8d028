const decoder = new TextDecoder('latin1')

/** Bytes as text of the same length, to search in. */
export const alsTekst = (bytes: Uint8Array) => decoder.decode(bytes)

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
