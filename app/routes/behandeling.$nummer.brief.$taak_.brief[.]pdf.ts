import { findBriefbericht } from '../../db/queries/verzendtaak.ts'
import { briefBytes } from '../lib/brieven.server.ts'
import { notFound } from '../lib/errors.ts'
import { guardDossier } from '../lib/guard.server.ts'
import { pdfResponse } from '../lib/pdf/pdf-response.server.ts'
import { isUuid } from '../domain/uuid.ts'

/** The letter of a task to print and send: the same file that is kept. */
export const loader = guardDossier(async ({ db, zaak, params }) => {
  const { taak = '' } = params
  const bericht = isUuid(taak) ? await findBriefbericht(db, zaak.id, taak) : undefined
  const bytes = bericht && (await briefBytes(db, 'bericht', bericht.bericht_id))
  if (!bytes) throw notFound()
  return pdfResponse(bytes, `brief-${zaak.nummer}`)
}, 'brief:verzenden')
