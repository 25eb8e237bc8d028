import { listVerzondenBrieven } from '../../db/queries/verzonden-brief.ts'
import { findOnverzondenBesluit } from '../../db/queries/besluit.ts'
import { isDatum } from '../domain/datum.ts'
import { besluitbriefTePrinten, alsPdf, briefBytes } from '../lib/brieven.server.ts'
import { notFound } from '../lib/errors.ts'
import { guardDossier } from '../lib/guard.server.ts'
import { pdfResponse } from '../lib/pdf/pdf-response.server.ts'

/**
 * The letter of a decision for the municipality: as it was sent (last, of the newest decision or the one asked by `besluit`), or to print
 * with the day it is posted (`op`). Posted on that day, the file that is kept has the same bytes.
 */
export const loader = guardDossier(async ({ db, zaak, request }) => {
  const { searchParams } = new URL(request.url)
  const op = searchParams.get('op')
  const naam = `besluit-${zaak.nummer}`
  if (op !== null) {
    const besluit = isDatum(op) ? await findOnverzondenBesluit(db, zaak.id) : undefined
    if (!besluit) throw notFound()
    return pdfResponse(alsPdf(await besluitbriefTePrinten(db, besluit, op)), naam)
  }
  const gevraagd = searchParams.get('besluit')
  const brief = (await listVerzondenBrieven(db, zaak.id)).find(
    ({ besluit_id }) => gevraagd === null || besluit_id === gevraagd,
  )
  const bytes = brief && (await briefBytes(db, brief.van, brief.id))
  if (!bytes) throw notFound()
  return pdfResponse(bytes, naam)
})
