/** Where the bytes of one part go. */
export type Sink = {
  write: (bytes: Buffer) => Promise<void> | void
  end: () => Promise<void> | void
}
export type PartHead = { name: string; filename: string | null }

/** The body is no form as a browser sends it. */
export class MultipartError extends Error {}

const maxHead = 8 * 1024
const lineEnd = Buffer.from('\r\n')
const headEnd = Buffer.from('\r\n\r\n')

/**
 * Splits a multipart body while it comes in and hands each part to the sink `open` gives for it. Never holds more
 * than one chunk and the head of one part, and nothing of a chunk once it asks for the next.
 */
export async function splitMultipart(
  body: AsyncIterable<Uint8Array>,
  contentType: string,
  open: (head: PartHead) => Promise<Sink> | Sink,
) {
  const mark = Buffer.from(`\r\n--${boundaryOf(contentType)}`)
  // the first boundary has no line before it
  let rest: Buffer = lineEnd
  let sink: Sink | null = null
  let at: 'part' | 'boundary' | 'head' | 'end' = 'part'

  for await (const chunk of body) {
    if (at === 'end') continue
    if (at === 'part' && isApart(rest, chunk, mark)) {
      await sink?.write(rest)
      rest = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
    } else rest = Buffer.concat([rest, chunk])
    for (let more = true; more;) {
      more = false
      if (at === 'part') {
        const next = rest.indexOf(mark)
        const ready = next === -1 ? Math.max(0, rest.length - mark.length + 1) : next
        if (ready > 0) await sink?.write(rest.subarray(0, ready))
        rest = rest.subarray(next === -1 ? ready : next + mark.length)
        if (next !== -1) {
          await sink?.end()
          sink = null
          at = 'boundary'
        }
      }
      if (at === 'boundary' && rest.length >= 2) {
        const last = rest.subarray(0, 2).toString() === '--'
        if (!last && !rest.subarray(0, 2).equals(lineEnd)) throw new MultipartError('boundary')
        at = last ? 'end' : 'head'
        rest = rest.subarray(2)
      }
      if (at === 'head') {
        const next = rest.indexOf(headEnd)
        if ((next === -1 ? rest.length : next) > maxHead) throw new MultipartError('head')
        if (next !== -1) {
          sink = await open(headOf(rest.subarray(0, next).toString()))
          rest = rest.subarray(next + headEnd.length)
          at = 'part'
          more = true
        }
      }
    }
    // the chunk is of who sent it; of what is left there is little
    rest = Buffer.from(rest)
  }
  if (at !== 'end') throw new MultipartError('unfinished')
}

/** Whether no boundary begins in what is left and ends in this chunk: then a large chunk need not be copied. */
function isApart(rest: Buffer, chunk: Uint8Array, mark: Buffer) {
  if (chunk.length < mark.length) return false
  return !Buffer.concat([rest, chunk.subarray(0, mark.length - 1)]).includes(mark)
}

function boundaryOf(contentType: string) {
  const [, quoted, bare] =
    /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? []
  const boundary = quoted ?? bare
  if (!/^multipart\/form-data\s*;/i.test(contentType) || !boundary)
    throw new MultipartError('content type')
  return boundary
}

/** Browsers write a quote in a name as %22. */
function headOf(text: string): PartHead {
  const disposition = /^content-disposition:\s*form-data(;.*)$/im.exec(text)?.[1] ?? ''
  const read = (name: string) =>
    new RegExp(`;\\s*${name}="([^"]*)"`, 'i').exec(disposition)?.[1]?.replaceAll('%22', '"') ?? null
  const name = read('name')
  if (!name) throw new MultipartError('head')
  return { name, filename: read('filename') }
}
