import { appendAudit } from '../lib/audit.server.ts'
import { readStored } from '../lib/files.server.ts'
import { guardBestand } from '../lib/guard.server.ts'
import { log } from '../lib/log.server.ts'

/** A file as it was sent in: always saved, never shown by the browser as a page of ours. */
export const loader = guardBestand(async ({ bestand, zaak, db, actor }) => {
  const bytes = await readStored(bestand.sha256)
  if (!bytes) {
    log.error({ bestand: bestand.id }, 'stored file is missing or damaged')
    throw new Response('Dit bestand is beschadigd. Bel de gemeente.', { status: 500 })
  }
  await appendAudit(db, actor, 'bestand gelezen', `aanvraag/${zaak.nummer}`, {
    bestand: bestand.id,
  })
  return new Response(bytes, {
    headers: {
      'Content-Type': bestand.soort,
      'Content-Length': String(bytes.length),
      'Content-Disposition': attachment(bestand.naam),
      'Content-Security-Policy': 'sandbox',
      'Cache-Control': 'private, no-store',
    },
  })
})

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
