import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { maximumgrootte } from '../domain/document/bestand.ts'
import { disk, isDiskFull } from './disk.server.ts'
import { discard, temporaryPath, type Temporary } from './files.server.ts'
import { MultipartError, splitMultipart, type PartHead, type Sink } from './multipart.ts'

/** A file as it came in. `stopped`: why only its beginning, or nothing, was kept. */
export type Received = Temporary & {
  field: string
  name: string
  stopped?: 'groot' | 'vol' | 'teVaak'
  /** Still being written, when the body broke off. */
  handle?: FileHandle
}

const limits = { parts: 300, files: 20, fields: 1024 * 1024, body: 26 * 1024 * 1024 }

/**
 * Reads a form with files: what was typed, and each file straight to disk, never whole in memory. The form is read to its end
 * whatever is wrong with a file, so that what was typed is not lost. The caller discards the files.
 */
export async function receiveForm(request: Request, files: Received[], refuse?: 'teVaak') {
  const type = request.headers.get('content-type') ?? ''
  // a form without a file need not be one for files
  if (type.startsWith('application/x-www-form-urlencoded')) return request.formData()
  const data = new FormData()
  const left = { ...limits }
  const open = (head: PartHead): Promise<Sink> | Sink => {
    if (--left.parts < 0) throw new MultipartError('parts')
    if (head.filename === null) return typed(data, head.name, left)
    if (--left.files < 0) throw new MultipartError('files')
    data.append(head.name, new File([], head.filename))
    return fileSink({ ...head, filename: head.filename }, files, refuse)
  }
  await splitMultipart(limited(request.body, left), type, open)
  return data
}

async function* limited(body: Request['body'], left: { body: number }) {
  if (!body) return
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    left.body -= chunk.length
    if (left.body < 0) throw new MultipartError('too large')
    yield chunk
    giveBack(chunk)
  }
}

/** What was passed on is of no use any more: a large piece is given back now, not when the collector comes by. */
function giveBack({ buffer, length }: Uint8Array) {
  if (buffer instanceof ArrayBuffer && length > 16_384 && length === buffer.byteLength)
    buffer.transfer(0)
}

function typed(data: FormData, name: string, left: { fields: number }): Sink {
  const chunks: Buffer[] = []
  return {
    write: (bytes) => {
      left.fields -= bytes.length
      if (left.fields < 0) throw new MultipartError('fields')
      chunks.push(Buffer.from(bytes))
    },
    end: () => data.append(name, Buffer.concat(chunks).toString()),
  }
}

async function fileSink(
  { name: field, filename: name }: { name: string; filename: string },
  files: Received[],
  refuse: Received['stopped'],
): Promise<Sink> {
  const file: Received = { field, name, path: '', grootte: 0, sha256: '', stopped: refuse }
  const hash = createHash('sha256')
  files.push(file)
  await openTemporary(file).catch(whenFull(file))
  return {
    write: async (bytes) => {
      file.grootte += bytes.length
      if (file.grootte > maximumgrootte) file.stopped ??= 'groot'
      if (file.stopped) return
      hash.update(bytes)
      await file.handle?.writeFile(bytes).catch(whenFull(file))
    },
    end: async () => {
      if (!file.stopped) await file.handle?.sync().catch(whenFull(file))
      file.sha256 = hash.digest('hex')
      await close(file)
    },
  }
}

async function openTemporary(file: Received) {
  if (file.stopped) return
  file.path = await temporaryPath()
  file.handle = await disk.open(file.path, 'wx', 0o600)
}

async function close(file: Received) {
  const { handle } = file
  file.handle = undefined
  await handle?.close()
}

/** No room on the disk is something to say at the field; anything else is a fault. */
const whenFull = (file: Received) => (error: unknown) => {
  if (!isDiskFull(error)) throw error
  file.stopped = 'vol'
}

/** Removes what came in and was not kept. */
export async function discardAll(files: readonly Received[]) {
  for (const file of files) {
    await close(file)
    if (file.path) await discard(file.path)
  }
}
