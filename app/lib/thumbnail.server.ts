import { mkdir, readFile, rename } from 'node:fs/promises'
import path from 'node:path'
import { discard, readStored, thumbnailPlace, writeTemporary } from './files.server.ts'
import { thumbnailOf } from './images.server.ts'
import { log } from './log.server.ts'
import { slots } from './slots.ts'

const oneAtATime = slots(1)

/** The small picture of a kept file: made the first time somebody sees it. Null when there is nothing to make it of. */
export async function findThumbnail(sha256: string): Promise<Buffer<ArrayBuffer> | null> {
  const place = thumbnailPlace(sha256)
  const there = await readFile(place).catch(() => null)
  return there ?? oneAtATime(() => makeThumbnail(sha256, place))
}

async function makeThumbnail(sha256: string, place: string) {
  const bytes = await readStored(sha256)
  const small = bytes && (await thumbnailOf(bytes).catch(() => null))
  if (small) await keepThumbnail(small, place)
  return small
}

/** Without room on the disk it is made again the next time. */
async function keepThumbnail(small: Uint8Array, place: string) {
  try {
    const temporary = await writeTemporary(small)
    await mkdir(path.dirname(place), { recursive: true, mode: 0o700 })
    await rename(temporary.path, place).catch(() => discard(temporary.path))
  } catch (error) {
    log.warn({ err: error }, 'thumbnail could not be kept')
  }
}
