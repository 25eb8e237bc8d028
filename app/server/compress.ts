import zlib from 'node:zlib'
import type { Request, Response } from 'express'

const worthIt = 1_024
const text = /^(text\/(html|csv)|application\/json)/

/**
 * From now on this answer is compressed when it is text of some length and the client takes gzip. Only for pages without
 * a secret: a page that shows both what was sent and a one-time key can be guessed from its compressed length (BREACH).
 * So never for somebody who is signed in, and not with a script, whose nonce is of that one answer.
 */
export function compressed(request: Request, response: Response) {
  if (request.method !== 'GET' || request.acceptsEncodings('gzip') !== 'gzip') return
  const chunks: Buffer[] = []
  const { end } = response
  response.write = ((chunk: Uint8Array | string) => chunks.push(Buffer.from(chunk)) > 0) as never
  response.end = ((chunk?: Uint8Array | string | (() => void)) => {
    if (chunk && typeof chunk !== 'function') chunks.push(Buffer.from(chunk))
    return end.call(response, packed(response, Buffer.concat(chunks)), 'utf8')
  }) as never
}

function packed(response: Response, body: Buffer) {
  response.vary('Accept-Encoding')
  const type = String(response.getHeader('content-type') ?? '')
  const secret = response.hasHeader('set-cookie') || body.includes('nonce=')
  if (!text.test(type) || body.length < worthIt || secret || response.headersSent) return body
  response.removeHeader('Content-Length')
  const etag = String(response.getHeader('etag') ?? '')
  if (etag.startsWith('"')) response.set('ETag', `W/${etag}`)
  response.set('Content-Encoding', 'gzip')
  return zlib.gzipSync(body, { level: 1 })
}
