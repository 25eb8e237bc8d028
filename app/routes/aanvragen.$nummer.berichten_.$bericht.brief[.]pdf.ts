import { findBericht } from '../../db/queries/bericht.ts'
import { alsPdf, berichtbriefVan, briefBytes } from '../lib/brieven.server.ts'
import { notFound } from '../lib/errors.ts'
import { guardZaak } from '../lib/guard.server.ts'
import { pdfResponse } from '../lib/pdf/pdf-response.server.ts'
import { isUuid } from '../domain/uuid.ts'

/** A message of the municipality as a letter, to keep; who reads along gets it without the address. */
export const loader = guardZaak('aanvraag:lezen', async ({ db, zaak, params }) => {
  const { bericht = '' } = params
  const gevonden = isUuid(bericht) ? await findBericht(db, bericht) : undefined
  if (gevonden?.aanvraag_id !== zaak.id) throw notFound()
  return pdfResponse(await bytesVoor(), `brief-${zaak.nummer}`)

  async function bytesVoor() {
    if (zaak.zaakrecht !== 'meelezer') {
      const bytes = await briefBytes(db, 'bericht', bericht)
      if (bytes) return bytes
    }
    const gelezen = await berichtbriefVan(db, bericht)
    if (!gelezen) throw notFound()
    return alsPdf({ ...gelezen, brief: { ...gelezen.brief, aan: gelezen.brief.aan.slice(0, 1) } })
  }
})
