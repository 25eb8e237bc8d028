import { findIngediendeBegroting } from '../../db/queries/begroting-tonen.ts'
import { rekenbladVan } from '../domain/begroting/rekenblad.ts'
import { notFound } from '../lib/errors.ts'
import { guardDossier } from '../lib/guard.server.ts'
import { xlsxResponse } from '../lib/xlsx.server.ts'

/** The budget as it was sent in, as a spreadsheet for who handles the case. */
export const loader = guardDossier(async ({ db, zaak: { id, nummer } }) => {
  const begroting = await findIngediendeBegroting(db, id)
  if (!begroting) throw notFound()
  return xlsxResponse(rekenbladVan({ ...begroting, nummer }), `begroting-${nummer}.xlsx`)
})
