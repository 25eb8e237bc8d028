import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import {
  bestandsnaam,
  bestandsuitleg,
  isBestandsoort,
  maximumgrootte,
  type Ontvangen,
} from '../domain/document/bestand.ts'
import { config } from './config.server.ts'

/** A file that came in, still in memory, or what the sender has to do about it. */
export type Inspected = { bestand: Ontvangen; bytes: Uint8Array } | { fout: string }

/** What a file is, by its content; the name and kind the browser gave are only a claim. */
export async function inspectFile(file: File): Promise<Inspected> {
  if (file.size > maximumgrootte) return { fout: tooLarge }
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (bytes.length === 0) return { fout: 'Dit bestand is leeg. Kies een ander bestand.' }
  const soort = (await fileTypeFromBuffer(bytes))?.mime
  if (!isBestandsoort(soort)) return { fout: `Dit soort bestand kan niet. ${bestandsuitleg}` }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const naam = bestandsnaam(file.name, soort)
  return { bestand: { naam, soort, grootte: bytes.length, sha256 }, bytes }
}

export const tooLarge = `Dit bestand is groter dan 10 MB. Maak het kleiner. ${bestandsuitleg}`

/** Keeps a file under its SHA-256; a file that is there already is the same file. Safely on disk before the row exists. */
export async function storeFile(sha256: string, bytes: Uint8Array) {
  const place = placeOf(sha256)
  const there = await stat(place).catch(() => null)
  if (there?.size === bytes.length) return
  const dir = path.dirname(place)
  await mkdir(dir, { recursive: true })
  const temporary = path.join(dir, `.${sha256}.${randomUUID()}`)
  try {
    await writeThrough(temporary, bytes)
    await rename(temporary, place)
    await syncDirectory(dir)
  } finally {
    await rm(temporary, { force: true })
  }
}

/** The content of a kept file, or null when it is gone or no longer what was stored. */
export async function readStored(sha256: string): Promise<Buffer<ArrayBuffer> | null> {
  const bytes = await readFile(placeOf(sha256)).catch(() => null)
  if (!bytes || createHash('sha256').update(bytes).digest('hex') !== sha256) return null
  return bytes
}

function placeOf(sha256: string) {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('Not a SHA-256')
  return path.join(config().uploadDir, sha256.slice(0, 2), sha256)
}

async function writeThrough(file: string, bytes: Uint8Array) {
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The name itself has to survive a crash too. */
async function syncDirectory(dir: string) {
  const handle = await open(dir, 'r')
  await handle.sync().finally(() => handle.close())
}
