import { schrijftVoorAanvrager } from '../domain/toegang.ts'
import { config } from '../lib/config.server.ts'
import { notFound } from '../lib/errors.ts'
import { guardZaak } from '../lib/guard.server.ts'
import { afschriftPdf } from '../lib/pdf/afschrift.server.ts'
import { pdfResponse } from '../lib/pdf/pdf-response.server.ts'
import { findIndiening } from '../../db/queries/indiening.ts'

/** The copy of what was sent in, to keep: made when it is asked for, from what never changes. */
export const loader = guardZaak('aanvraag:lezen', async ({ db, zaak, gemeente }) => {
  const indiening = await findIndiening(db, zaak.id)
  if (!indiening) throw notFound()
  const pdf = await afschriftPdf(indiening, {
    nummer: zaak.nummer,
    gemeente: gemeente.naam,
    demo: config().demo,
    metContact: schrijftVoorAanvrager(zaak),
  })
  return pdfResponse(pdf, `aanvraag-${zaak.nummer}`)
})
