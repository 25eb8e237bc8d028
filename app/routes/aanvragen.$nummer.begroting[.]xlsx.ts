import { getTeTonenBegroting } from '../../db/queries/begroting-tonen.ts'
import { rekenbladVan } from '../domain/begroting/rekenblad.ts'
import { guardZaak } from '../lib/guard.server.ts'
import { xlsxResponse } from '../lib/xlsx.server.ts'

/** The budget as a spreadsheet. */
export const loader = guardZaak('aanvraag:lezen', async ({ db, zaak }) => {
  const { nummer } = zaak
  const begroting = await getTeTonenBegroting(db, zaak.id)
  return xlsxResponse(rekenbladVan({ ...begroting, nummer }), `begroting-${nummer}.xlsx`)
})
