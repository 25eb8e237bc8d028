import { redirect } from '@remix-run/node'
import { ideeKaartIntrekken } from '../commands/idee-kaart-intrekken.server.ts'
import { knopSchema } from '../domain/idee/idee.schema.ts'
import { handleForm } from '../lib/form.server.ts'
import { guard } from '../lib/guard.server.ts'

export const loader = guard('idee:achterlaten', ({ params }) =>
  redirect(`/ideeen/${params.id}/kaartje`, 303),
)

export const action = guard('idee:achterlaten', ({ request, actor, params }) =>
  handleForm({ request, actor }, knopSchema, async (tx) => {
    await ideeKaartIntrekken(tx, actor, params.id ?? '', 'inwoner')
    return redirect(`/ideeen/${params.id}?weg`, 303)
  }),
)
