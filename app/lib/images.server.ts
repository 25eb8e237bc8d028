import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import { maximumPixels } from '../domain/document/heic.ts'

/** Read at the first picture, not at the start. One at a time and nothing kept: a phone's photo takes 150 MB while it is open. */
async function open() {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  return sharp
}
let opened: ReturnType<typeof open> | undefined
const pictures = () => (opened ??= open())

const options = { limitInputPixels: maximumPixels, failOn: 'error' } as const

export type Picture = 'image/jpeg' | 'image/png'

/** The size of a picture as its head says, before anything is unpacked; null when it has none. */
export async function pixelsOf(bytes: Uint8Array): Promise<number | null> {
  const sharp = await pictures()
  const head = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  return head && head.width * head.height * (head.pages ?? 1)
}

/** The same picture upright and without what the camera wrote in it; null when it cannot be read. */
export async function withoutMetadata(bytes: Uint8Array, soort: Picture): Promise<Buffer | null> {
  const sharp = await pictures()
  const picture = sharp(bytes, options).autoOrient()
  const written = soort === 'image/png' ? picture.png() : picture.jpeg({ quality: 88 })
  return written.toBuffer().catch(() => null)
}

/** A small picture to recognise the file by. */
export async function thumbnailOf(bytes: Uint8Array): Promise<Buffer<ArrayBuffer>> {
  const sharp = await pictures()
  const small = sharp(bytes, options).autoOrient()
  return small.resize(240, 240, { fit: 'inside', withoutEnlargement: true }).webp().toBuffer()
}

const unpack = `
const { parentPort, workerData: { convert, buffer } } = require('node:worker_threads')
require(convert)({ buffer, format: 'JPEG', quality: 0.95 }).then((jpeg) => parentPort.postMessage(jpeg))`

/** A HEIC as JPEG; null when it cannot be read or takes too long. In a thread of its own: nobody else waits for it. */
export function heicToJpeg(buffer: Uint8Array, patience = 30_000): Promise<Uint8Array | null> {
  const convert = createRequire(import.meta.url).resolve('heic-convert')
  const worker = new Worker(unpack, { eval: true, workerData: { convert, buffer } })
  const late = setTimeout(() => void worker.terminate(), patience)
  return new Promise<Uint8Array | null>((resolve) => {
    worker.on('message', resolve)
    worker.on('error', () => resolve(null))
    worker.on('exit', () => resolve(null))
  }).finally(() => {
    clearTimeout(late)
    return worker.terminate()
  })
}
