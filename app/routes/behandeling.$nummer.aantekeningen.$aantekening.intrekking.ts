import { redirect } from '@remix-run/node'
import { aantekeningIntrekken } from '../commands/aantekening-intrekken.server.ts'
import { leegSchema } from '../domain/leeg.schema.ts'
import { notFound } from '../lib/errors.ts'
import { handleForm } from '../lib/form.server.ts'
import { gelukt } from '../lib/gelukt.server.ts'
import { guardDossier, guardZaak } from '../lib/guard.server.ts'
import { isUuid } from '../domain/uuid.ts'

export const loader = guardDossier(({ zaak }) =>
  redirect(`/behandeling/${zaak.nummer}/aantekeningen`, 303),
)

export const action = guardZaak('aantekening:maken', ({ request, actor, zaak, params }) => {
  const id = params.aantekening ?? ''
  if (!isUuid(id)) throw notFound()
  return handleForm({ request, actor }, leegSchema, async (tx) => {
    await aantekeningIntrekken(tx, actor, zaak, id)
    return gelukt(`/behandeling/${zaak.nummer}/aantekeningen`, 'aantekening-ingetrokken')
  })
})
