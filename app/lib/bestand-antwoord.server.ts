import { toegankelijk, uitlegBijDicht, type Scan } from '../domain/document/scan.ts'
import { scannerRequired } from './clamd.server.ts'
import { rangeOf } from './range.ts'

/** Refuses what nobody may open: not looked at yet (409), or removed (410). */
export function requireOpen({ scan }: { scan: Scan }) {
  const stand = toegankelijk(scan, scannerRequired())
  if (stand === 'open') return
  throw new Response(uitlegBijDicht[stand], {
    status: stand === 'wacht' ? 409 : 410,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'private, no-store' },
  })
}

/** A file to save: never shown by the browser as a page of ours. Who asks for one part of it gets that part. */
export function fileResponse(
  request: Request,
  bytes: Buffer<ArrayBuffer>,
  { soort, naam }: { soort: string; naam: string },
) {
  const headers = {
    'Content-Type': soort,
    'Content-Disposition': attachment(naam),
    'Content-Security-Policy': 'sandbox',
    'Cache-Control': 'private, no-store',
    'Accept-Ranges': 'bytes',
  }
  const size = bytes.length
  const range = rangeOf(request, size)
  if (range === 'buiten')
    return new Response(null, {
      status: 416,
      headers: { ...headers, 'Content-Range': `bytes */${size}` },
    })
  if (!range)
    return new Response(bytes, { headers: { ...headers, 'Content-Length': String(size) } })
  const part = bytes.subarray(range.van, range.tot + 1)
  return new Response(part, {
    status: 206,
    headers: {
      ...headers,
      'Content-Length': String(part.length),
      'Content-Range': `bytes ${range.van}-${range.tot}/${size}`,
    },
  })
}

/** RFC 6266: an ASCII name for old programs, the real one in UTF-8. */
function attachment(naam: string) {
  const ascii = naam
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\%]/g, '')
  const utf8 = encodeURIComponent(naam).replace(
    /['()*]/g,
    (teken) => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${utf8}`
}
