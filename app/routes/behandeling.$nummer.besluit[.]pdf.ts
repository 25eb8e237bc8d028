import { listVerzondenBrieven } from '../../db/queries/verzonden-brief.ts'
import { findOnverzondenBesluit } from '../../db/queries/besluit.ts'
import { findOpenHerzending } from '../../db/queries/herzending.ts'
import type { Db } from '../../db/db.ts'
import { isDatum, type Datum } from '../domain/datum.ts'
import {
  alsPdf,
  besluitbriefTePrinten,
  briefBytes,
  herzendingTePrinten,
} from '../lib/brieven.server.ts'
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
    const gelezen = isDatum(op) ? await tePrinten(db, zaak.id, op) : undefined
    if (!gelezen) throw notFound()
    return pdfResponse(await alsPdf(gelezen), naam)
  }
  const gevraagd = searchParams.get('besluit')
  const brief = (await listVerzondenBrieven(db, zaak.id)).find(
    ({ besluit_id }) => gevraagd === null || besluit_id === gevraagd,
  )
  const bytes = brief && (await briefBytes(db, brief.van, brief.id))
  if (!bytes) throw notFound()
  return pdfResponse(bytes, naam)
}, 'beoordeling:lezen')

/** The letter that waits to be posted: of a decision that was not sent yet, or that has to go out again. */
async function tePrinten(db: Db, aanvraagId: string, op: Datum) {
  const besluit = await findOnverzondenBesluit(db, aanvraagId)
  if (besluit) return besluitbriefTePrinten(db, besluit, op)
  const herzending = await findOpenHerzending(db, aanvraagId)
  return herzending && herzendingTePrinten(db, herzending, op)
}
