import { isAfbeelding } from '../domain/document/bestand.ts'
import { fileResponse, requireOpen } from '../lib/bestand-antwoord.server.ts'
import { notFound } from '../lib/errors.ts'
import { guardBestand } from '../lib/guard.server.ts'
import { findThumbnail } from '../lib/thumbnail.server.ts'

/** A small picture of a file that is a picture, for who may open the file itself. */
export const loader = guardBestand(async ({ bestand, request }) => {
  requireOpen(bestand)
  const small = isAfbeelding(bestand.soort) ? await findThumbnail(bestand.sha256) : null
  if (!small) throw notFound()
  return fileResponse(request, small, { soort: 'image/webp', naam: 'voorbeeld.webp' })
})
