import zlib from 'node:zlib'
import { beoordeelKantoorbestand } from '../domain/document/kantoorbestand.ts'
import type { Zipdeel } from '../domain/document/zip.ts'
import { leesCsv } from '../domain/werkblad/csv.ts'
import type { Gelezenblad } from '../domain/werkblad/werkblad.ts'
import { leesXlsx } from '../domain/werkblad/xlsx.ts'

const MB = 1024 * 1024
const zipHead = Buffer.from('PK\x03\x04')
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Reads the first sheet of an xlsx, or a csv: text only, within limits, whatever the name of the file says. */
export function readSheet(bytes: Buffer): Gelezenblad {
  return bytes.subarray(0, 4).equals(zipHead) ? readXlsx(bytes) : readCsv(bytes)
}

function readXlsx(bytes: Buffer): Gelezenblad {
  const judged = beoordeelKantoorbestand(bytes)
  if ('bezwaar' in judged || judged.soort !== XLSX) return { bezwaar: 'soort' }
  let left = 24 * MB
  return leesXlsx((name) => {
    const part = judged.delen.find(({ naam }) => naam === name)
    if (!part) return undefined
    const unpacked = unpack(bytes, part, Math.min(left, 16 * MB))
    left -= unpacked?.length ?? 0
    return unpacked && unpacked.toString('utf8')
  })
}

/** One part, if it is what the list of the zip says it is and no larger than this. */
function unpack(bytes: Buffer, { begin, ingepakt, uitgepakt, methode }: Zipdeel, max: number) {
  if (uitgepakt > max) return null
  const packed = bytes.subarray(begin, begin + ingepakt)
  if (methode === 0) return packed
  try {
    const plain = zlib.inflateRawSync(packed, { maxOutputLength: uitgepakt + 1 })
    return plain.length === uitgepakt ? plain : null
  } catch {
    return null
  }
}

/** Text has no NUL: a program or a picture is no csv, whatever its name says. Spreadsheet programs on Windows write their own character set unless told otherwise. */
function readCsv(bytes: Buffer): Gelezenblad {
  if (bytes.includes(0)) return { bezwaar: 'soort' }
  try {
    return leesCsv(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return leesCsv(new TextDecoder('windows-1252').decode(bytes))
  }
}
