import { inflateRawSync } from 'node:zlib'

/** The texts in a zip file by their names, such as the parts of a spreadsheet. */
export function unzip(file: Buffer): Map<string, string> {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  const parts = new Map<string, string>()
  let at = file.readUInt32LE(end + 16)
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    const [size, name, extra, comment] = [20, 28, 30, 32].map((offset) =>
      offset === 20 ? file.readUInt32LE(at + offset) : file.readUInt16LE(at + offset),
    ) as [number, number, number, number]
    const local = file.readUInt32LE(at + 42)
    const begin = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
    const bytes = file.subarray(begin, begin + size)
    const stored = file.readUInt16LE(at + 10) === 0
    parts.set(
      file.toString('utf8', at + 46, at + 46 + name),
      (stored ? bytes : inflateRawSync(bytes)).toString('utf8'),
    )
    at += 46 + name + extra + comment
  }
  return parts
}
