import { Readable } from 'node:stream'
import zlib from 'node:zlib'
import { fileTypeFromBuffer } from 'file-type'
import { bestandsnaam, maximumgrootte, type Ontvangen } from '../domain/document/bestand.ts'
import { foutBijKantoorbestand, foutBijPdf, type Bestandsfout } from '../domain/document/fouten.ts'
import { heicPixels, maximumPixels } from '../domain/document/heic.ts'
import { beoordeelKantoorbestand } from '../domain/document/kantoorbestand.ts'
import { pdfBezwaar } from '../domain/document/pdf.ts'
import type { Zipdeel } from '../domain/document/zip.ts'
import { scanFile } from './clamd.server.ts'
import { readWhole, writeTemporary, type Temporary } from './files.server.ts'
import { heicToJpeg, pixelsOf, withoutMetadata, type Picture } from './images.server.ts'
import { slots } from './slots.ts'

/** A file that came in and may be kept. */
export type Accepted = { bestand: Ontvangen; temporary: Temporary }
/** That, or what is wrong with it. */
export type Inspected = Accepted | { fout: Bestandsfout }

// What the parallel uploads of everybody together hold in memory is this many files.
const inTurn = slots(2)
const onePicture = slots(1)
const zipHead = Buffer.from('PK\x03\x04')

/** What a file is, by its content; the name and kind the browser gave are only a claim. Pictures are made anew. */
export async function inspectFile(naam: string, temporary: Temporary): Promise<Inspected> {
  if (temporary.grootte === 0) return { fout: 'leeg' }
  const scan = await scanFile(temporary.path)
  if (scan === 'besmet') return { fout: 'besmet' }
  const judged = await inTurn(async () => judge(await readWhole(temporary.path)))
  if ('fout' in judged) return judged
  const { soort, bytes } = judged
  if (bytes && bytes.length > maximumgrootte) return { fout: 'groot' }
  const kept = bytes ? await writeTemporary(bytes) : temporary
  const { grootte, sha256 } = kept
  return {
    bestand: { naam: bestandsnaam(naam, soort), soort, grootte, sha256, scan },
    temporary: kept,
  }
}

/** The kind of a file; with bytes when something else is kept than what came in. */
type Judged = { soort: Ontvangen['soort']; bytes?: Uint8Array } | { fout: Bestandsfout }

async function judge(bytes: Buffer<ArrayBuffer>): Promise<Judged> {
  // a zip is judged by its list; file-type would unpack parts of it
  if (bytes.subarray(0, 4).equals(zipHead)) return judgeOffice(bytes)
  const soort = (await fileTypeFromBuffer(bytes.subarray(0, 64 * 1024)))?.mime
  if (soort === 'application/pdf') {
    const bezwaar = pdfBezwaar(bytes, inflateObjects())
    // given back now, not when the collector comes by: ten megabytes
    bytes.buffer.transfer(0)
    return bezwaar ? { fout: foutBijPdf[bezwaar] } : { soort }
  }
  if (soort === 'image/heic' || soort === 'image/heif') return onePicture(() => judgeHeic(bytes))
  if (soort === 'image/jpeg' || soort === 'image/png')
    return onePicture(() => judgePicture(bytes, soort))
  return { fout: 'soort' }
}

async function judgeOffice(bytes: Buffer): Promise<Judged> {
  const oordeel = beoordeelKantoorbestand(bytes)
  if ('bezwaar' in oordeel) return { fout: foutBijKantoorbestand[oordeel.bezwaar] }
  for (const deel of oordeel.delen) if (!(await isAsLarge(bytes, deel))) return { fout: 'bom' }
  return { soort: oordeel.soort }
}

async function judgePicture(bytes: Uint8Array, soort: Picture): Promise<Judged> {
  const pixels = await pixelsOf(bytes)
  if (pixels === null) return { fout: 'beschadigd' }
  if (pixels > maximumPixels) return { fout: 'pixels' }
  const clean = await withoutMetadata(bytes, soort)
  return clean ? { soort, bytes: clean } : { fout: 'beschadigd' }
}

async function judgeHeic(bytes: Uint8Array): Promise<Judged> {
  if (heicPixels(bytes) > maximumPixels) return { fout: 'pixels' }
  const jpeg = await heicToJpeg(bytes)
  return jpeg ? judgePicture(jpeg, 'image/jpeg') : { fout: 'beschadigd' }
}

/** Whether a part unpacks to what the list of the zip says; counted while it passes, kept nowhere. */
async function isAsLarge(bytes: Buffer, { begin, ingepakt, uitgepakt, methode }: Zipdeel) {
  if (methode === 0) return true
  const packed = bytes.subarray(begin, begin + ingepakt)
  let size = 0
  try {
    for await (const chunk of Readable.from([packed]).pipe(zlib.createInflateRaw())) {
      size += (chunk as Buffer).length
      if (size > uitgepakt) return false
    }
  } catch {
    return false
  }
  return size === uitgepakt
}

const maxObjects = 32 * 1024 * 1024

/** Unpacks the objects of one PDF; null when they cannot be read, or are more together than any document has. */
function inflateObjects() {
  let left = maxObjects
  return (packed: Uint8Array) => {
    try {
      const bytes = zlib.inflateSync(packed, { maxOutputLength: Math.max(1, left) })
      left -= bytes.length
      return bytes
    } catch {
      return null
    }
  }
}
