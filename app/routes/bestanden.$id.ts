import { appendAudit } from '../lib/audit.server.ts'
import { fileResponse, requireOpen } from '../lib/bestand-antwoord.server.ts'
import { readStored } from '../lib/files.server.ts'
import { guardBestand } from '../lib/guard.server.ts'
import { log } from '../lib/log.server.ts'

/** A file as it is kept: always saved, never shown by the browser as a page of ours. */
export const loader = guardBestand(async ({ bestand, zaak, db, actor, request }) => {
  requireOpen(bestand)
  const bytes = await readStored(bestand.sha256)
  if (!bytes) {
    log.error({ bestand: bestand.id }, 'stored file is missing or damaged')
    throw new Response('Dit bestand is beschadigd. Bel de gemeente.', { status: 500 })
  }
  await appendAudit(db, actor, 'bestand gelezen', `aanvraag/${zaak.nummer}`, {
    bestand: bestand.id,
  })
  return fileResponse(request, bytes, bestand)
})
