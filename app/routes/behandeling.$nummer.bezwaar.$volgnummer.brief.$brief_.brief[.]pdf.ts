import { alsPdf } from '../lib/brieven.server.ts'
import { guardZaak } from '../lib/guard.server.ts'
import { pdfResponse } from '../lib/pdf/pdf-response.server.ts'
import { bezwaarbriefVan } from './behandeling.$nummer.bezwaar.$volgnummer.brief.$brief/bezwaarbrief.server.ts'

/** A letter that goes with an objection, to print: of a row that never changes, so always the same file. */
export const loader = guardZaak('bezwaar:registreren', async (toegang) => {
  const { nummer } = toegang.zaak
  const brief = await bezwaarbriefVan(toegang)
  return pdfResponse(await alsPdf({ ...brief, nummer }), `brief-${nummer}`)
})
