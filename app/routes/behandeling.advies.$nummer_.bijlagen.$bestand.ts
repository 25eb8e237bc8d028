import { findEigenAdvies } from '../../db/queries/advies.ts'
import { findBestand } from '../../db/queries/bestand.ts'
import { appendAudit, appendDenied } from '../lib/audit.server.ts'
import { fileResponse, requireOpen } from '../lib/bestand-antwoord.server.ts'
import { notFound } from '../lib/errors.ts'
import { readStored } from '../lib/files.server.ts'
import { guardZaak } from '../lib/guard.server.ts'

/** A file an adviser may read: only what the official who asked chose for this question. */
export const loader = guardZaak('advies:geven', async (toegang) => {
  const { db, zaak, gebruiker, actor, params, request } = toegang
  const eigen = await findEigenAdvies(db, zaak.id, gebruiker.id)
  const gekozen = eigen?.bijlagen.find(({ id }) => id === params.bestand)
  if (!gekozen) {
    await appendDenied(db, actor, 'advies:geven', `aanvraag/${zaak.nummer}`)
    throw notFound()
  }
  const gevonden = await findBestand(db, gebruiker, gekozen.id)
  if (!gevonden) throw notFound()
  const { bestand } = gevonden
  requireOpen(bestand)
  const bytes = await readStored(bestand.sha256)
  if (!bytes) throw new Response('Dit bestand is beschadigd. Bel de gemeente.', { status: 500 })
  await appendAudit(db, actor, 'bestand gelezen', `aanvraag/${zaak.nummer}`, {
    bestand: bestand.id,
  })
  return fileResponse(request, bytes, bestand)
})
