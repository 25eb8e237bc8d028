import { createRequestHandler } from '@remix-run/node'
import type { Handler, Request as ExpressRequest, Response as ExpressResponse } from 'express'
import { log } from '../lib/log.server.ts'
import { compressed } from './compress.ts'
import { isKnown } from '../lib/open-data.server.ts'
import { createPublicCache, type Encoding, type PublicPage } from '../lib/public-cache.server.ts'
import type { Build } from './build.ts'

/** Addresses that show everybody the same; with a question mark, everybody who asks the same. */
const pages =
  /^\/((regelingen|plannen|initiatieven)(\/[\w-]+)?|regelingen\/[\w-]+\/(past-mijn-idee|vragen)|monitor|data|termijnen|toegankelijkheid|privacy)?$/
const openData = /^\/data\/(plannen|regelingen|initiatieven|indicatoren)\.(json|csv)$/
const session = /(?:^|;\s*)(?:__Host-)?sessie=/

type Options = { origin: (host: string) => string; compress: boolean }

/**
 * Answers public pages from what was rendered before; with a session cookie never. What has a question mark is rendered
 * each time; `compress` is for where no proxy stands before us and does that.
 */
export function publicPages(build: Build, { origin, compress }: Options): Handler {
  const remix = createRequestHandler(build, 'production')
  const find = createPublicCache({
    version: build.entry.module.platform.publicVersion,
    // nothing a visitor sends is in this request but the host and the path
    render: (host, path) =>
      remix(new Request(origin(host) + path, { headers: { host } }), {
        nonce: '',
        ip: '',
        kenmerk: 'OPENBAAR',
      }),
  })
  return async (request, response, next) => {
    if (!isPublic(request)) return next()
    if (request.originalUrl.includes('?')) {
      if (compress) compressed(request, response)
      return next()
    }
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase()
    const page = await find(host, request.path).catch((error: unknown) => {
      log.warn({ err: error, pad: request.path }, 'public page not kept')
      return null
    })
    if (!page) return next()
    await send(page, request, response).catch(next)
  }
}

function isPublic({ path, headers }: ExpressRequest) {
  if (session.test(headers.cookie ?? '')) return false
  return pages.test(path) || openData.test(path)
}

async function send(page: PublicPage, request: ExpressRequest, response: ExpressResponse) {
  response.set('Cache-Control', 'public, no-cache')
  for (const [name, value] of page.headers) response.set(name, value)
  response.set('ETag', page.etag)
  response.vary('Accept-Encoding')
  if (!openData.test(request.path)) response.vary('Cookie')
  if (isKnown(request.headers['if-none-match'], page.etag)) {
    response.status(304).end()
    return
  }
  const encoding = (request.acceptsEncodings('br', 'gzip', 'identity') || 'identity') as Encoding
  const bytes = await page.bytes(encoding)
  if (encoding !== 'identity') response.set('Content-Encoding', encoding)
  response.set('Content-Length', String(bytes.length))
  response.end(request.method === 'HEAD' ? undefined : bytes)
}
