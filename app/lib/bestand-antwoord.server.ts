import { toegankelijk, uitlegBijDicht, type Scan } from '../domain/document/scan.ts'
import { scannerRequired } from './clamd.server.ts'

/** Refuses what nobody may open: not looked at yet (409), or removed (410). */
export function requireOpen({ scan }: { scan: Scan }) {
  const stand = toegankelijk(scan, scannerRequired())
  if (stand === 'open') return
  throw new Response(uitlegBijDicht[stand], {
    status: stand === 'wacht' ? 409 : 410,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'private, no-store' },
  })
}

/** A file to save: never shown by the browser as a page of ours. */
export function fileResponse(
  bytes: Buffer<ArrayBuffer>,
  { soort, naam }: { soort: string; naam: string },
) {
  return new Response(bytes, {
    headers: {
      'Content-Type': soort,
      'Content-Length': String(bytes.length),
      'Content-Disposition': attachment(naam),
      'Content-Security-Policy': 'sandbox',
      'Cache-Control': 'private, no-store',
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
