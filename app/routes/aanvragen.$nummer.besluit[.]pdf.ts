import { besluitOpenen } from '../commands/besluit-openen.server.ts'
import { alsPdf, besluitbriefVan, briefBytes } from '../lib/brieven.server.ts'
import { inTransaction } from '../lib/db.server.ts'
import { notFound } from '../lib/errors.ts'
import { guardZaak } from '../lib/guard.server.ts'
import { pdfResponse } from '../lib/pdf/pdf-response.server.ts'
import { leesbareBrieven } from '../lib/leesbare-brieven.server.ts'

/**
 * The letter of a decision, to keep: the newest one, or the one asked by `brief`. Who may not know where the addressee
 * lives gets it without the address.
 */
export const loader = guardZaak('aanvraag:lezen', async ({ db, zaak, request, actor }) => {
  const brieven = await leesbareBrieven(db, zaak)
  const gevraagd = new URL(request.url).searchParams.get('brief')
  const brief = gevraagd === null ? brieven[0] : brieven.find(({ id }) => id === gevraagd)
  if (!brief) throw notFound()
  if (request.method !== 'HEAD') await inTransaction((tx) => besluitOpenen(tx, actor, zaak))
  const bytes = brief.zonderAdres
    ? await alsPdf(await besluitbriefVan(db, brief))
    : await briefBytes(db, brief.van, brief.id)
  if (!bytes) throw notFound()
  return pdfResponse(bytes, `besluit-${zaak.nummer}`)
})
