import { promisify } from 'node:util'
import zlib from 'node:zlib'
import { etagOf } from './open-data.server.ts'

/** A page that is the same for everybody without a session, in every form a browser takes. */
export type PublicPage = {
  headers: [name: string, value: string][]
  etag: string
  bytes: (encoding: Encoding) => Promise<Buffer>
}
export type Encoding = 'br' | 'gzip' | 'identity'

type Source = {
  /** Differs as soon as a page of this host would; null stands for all hosts. */
  version: (host: string | null) => Promise<string>
  /** The page as somebody without a session gets it. */
  render: (host: string, path: string) => Promise<Response>
  max?: number
}

/** Keeps rendered pages as long as their version lasts; answers null for a page that is not for everybody. */
export function createPublicCache({ version, render, max = 500 }: Source) {
  const versions = new Map<string | null, () => Promise<string>>()
  const pages = new Map<string, { version: string; page: Promise<PublicPage | null> }>()

  const currentVersion = (host: string | null) => {
    const known = versions.get(host) ?? shareNext(() => version(host))
    versions.set(host, known)
    return known()
  }
  return async (host: string, path: string): Promise<PublicPage | null> => {
    const scope = scopeOf(host, path)
    const key = `${scope ?? ''} ${path}`
    const now = await currentVersion(scope)
    const found = pages.get(key)
    const entry = found?.version === now ? found : { version: now, page: keep(render(host, path)) }
    // what was asked last stands at the end; the first one goes when there are too many
    pages.delete(key)
    pages.set(key, entry)
    const [oldest] = pages.keys()
    if (pages.size > max && oldest !== undefined) pages.delete(oldest)
    entry.page.catch(() => pages.get(key) === entry && pages.delete(key))
    return entry.page
  }
}

/** Open data is about all municipalities and the same on every host. */
const scopeOf = (host: string, path: string) => (/^\/data\/.*\.\w+$/.test(path) ? null : host)

async function keep(rendering: Promise<Response>): Promise<PublicPage | null> {
  const response = await rendering
  const body = Buffer.from(await response.arrayBuffer())
  // a script carries the nonce of one response, a cookie belongs to one person
  const isHtml = (response.headers.get('content-type') ?? '').startsWith('text/html')
  if (response.status !== 200 || response.headers.has('set-cookie')) return null
  if (isHtml && /<script|nonce=/i.test(body.toString())) return null
  const headers = [...response.headers].filter(([name]) => name !== 'etag')
  return { headers, etag: `W/${etagOf(body)}`, bytes: encoder(body) }
}

const brotli = promisify<Buffer, zlib.BrotliOptions, Buffer>(zlib.brotliCompress)
const gzip = promisify<Buffer, Buffer>(zlib.gzip)
const quality = { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 6 } }

/** Compresses once, when it is first asked for. */
function encoder(body: Buffer) {
  const made = new Map<Encoding, Promise<Buffer>>([['identity', Promise.resolve(body)]])
  return (encoding: Encoding) => {
    const known = made.get(encoding) ?? (encoding === 'br' ? brotli(body, quality) : gzip(body))
    made.set(encoding, known)
    return known
  }
}

/** Who ask at the same time share one answer, but never one that was begun before they asked. */
export function shareNext<T>(load: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> = Promise.resolve()
  let waiting: Promise<T> | undefined
  return () =>
    (waiting ??= running.then(() => {
      waiting = undefined
      const answer = load()
      running = answer.catch(() => undefined)
      return answer
    }))
}
