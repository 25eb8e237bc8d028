import { redirect } from '@remix-run/node'
import { ideeKaartIntrekken } from '../commands/idee-kaart-intrekken.server.ts'
import { knopSchema } from '../domain/idee/idee.schema.ts'
import { handleForm } from '../lib/form.server.ts'
import { guard } from '../lib/guard.server.ts'

export const loader = guard('idee:begeleiden', ({ params }) =>
  redirect(`/behandeling/ideeen/${params.id}/kaartje`, 303),
)

export const action = guard('idee:begeleiden', ({ request, actor, params }) =>
  handleForm({ request, actor }, knopSchema, async (tx) => {
    await ideeKaartIntrekken(tx, actor, params.id ?? '', 'gemeente')
    return redirect(`/behandeling/ideeen/${params.id}?weg`, 303)
  }),
)
