import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { config } from './config.server.ts'
import { disk } from './disk.server.ts'

/** A file on its way in, on disk but not kept yet. */
export type Temporary = { path: string; grootte: number; sha256: string }

/** A place for a file that is coming in. What a crash leaves there is swept away. */
export async function temporaryPath() {
  const dir = path.join(config().uploadDir, '.tijdelijk')
  await mkdir(dir, { recursive: true, mode: 0o700 })
  return path.join(dir, randomUUID())
}

/** Writes bytes to a temporary file, through to the disk. */
export async function writeTemporary(bytes: Uint8Array): Promise<Temporary> {
  const place = await temporaryPath()
  try {
    await writeThrough(place, bytes)
  } catch (error) {
    await discard(place)
    throw error
  }
  return { path: place, grootte: bytes.length, sha256: hashOf(bytes) }
}

export const discard = (place: string) => rm(place, { force: true })

/** Keeps a temporary file under its SHA-256; what is there already is the same file. Comes before the commit of its row. */
export async function keep({ path: from, grootte, sha256 }: Temporary) {
  const place = placeOf(sha256)
  const there = await stat(place).catch(() => null)
  if (there?.size === grootte) return
  await mkdir(path.dirname(place), { recursive: true, mode: 0o700 })
  await rename(from, place)
  await syncDirectory(path.dirname(place))
}

/** Keeps bytes that are in memory. */
export async function storeFile(sha256: string, bytes: Uint8Array) {
  const temporary = await writeTemporary(bytes)
  try {
    await keep({ ...temporary, sha256 })
  } finally {
    await discard(temporary.path)
  }
}

/** A file as bytes, read straight into their place: what reads in parts holds everything twice. */
export async function readWhole(file: string): Promise<Buffer<ArrayBuffer>> {
  const handle = await open(file, 'r')
  try {
    const { size } = await handle.stat()
    const bytes = Buffer.allocUnsafeSlow(size)
    for (let read = 0; read < size;) {
      const { bytesRead } = await handle.read(bytes, read, size - read)
      if (bytesRead === 0) throw new Error('The file became shorter while it was read')
      read += bytesRead
    }
    return bytes
  } finally {
    await handle.close()
  }
}

/** The content of a kept file, or null when it is gone or no longer what was stored. */
export async function readStored(sha256: string): Promise<Buffer<ArrayBuffer> | null> {
  const bytes = await readWhole(placeOf(sha256)).catch(() => null)
  return bytes && hashOf(bytes) === sha256 ? bytes : null
}

/** Removes the content of a file, and its small picture: its row stays. */
export async function removeStored(sha256: string) {
  await rm(placeOf(sha256), { force: true })
  await rm(thumbnailPlace(sha256), { force: true })
}

export function placeOf(sha256: string) {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('Not a SHA-256')
  return path.join(config().uploadDir, sha256.slice(0, 2), sha256)
}

/** The small picture of a file: beside the kept files, made again when it is not there. */
export const thumbnailPlace = (sha256: string) =>
  path.join(config().uploadDir, 'voorbeeld', `${path.basename(placeOf(sha256))}.webp`)

/** Removes what came in and was never kept nor discarded, because the program was killed in between. */
export async function sweepTemporary(olderThan: number) {
  const dir = path.join(config().uploadDir, '.tijdelijk')
  for (const name of await readdir(dir).catch(() => [])) {
    const file = path.join(dir, name)
    const info = await stat(file).catch(() => null)
    if (info && info.mtimeMs < olderThan) await discard(file)
  }
}

export const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

async function writeThrough(file: string, bytes: Uint8Array) {
  const handle = await disk.open(file, 'wx', 0o600)
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
